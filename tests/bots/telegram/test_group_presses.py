"""A whole talk by pressing, in a group: nothing that is pressed shows an amount, up to the result."""

from tests.bots.telegram.living import Alive
from tests.bots.telegram.test_groups import ESTIMATE, Office, labelled


async def test_a_press_in_a_group_shows_no_amount_either(polled: Alive) -> None:
    """The result is there, without its amounts."""
    office = await Office(polled).joined()
    answer = await office.says(office.kim, ESTIMATE)
    for label in ("포항 블루밸리", "없음", "모름"):
        before = len(office.chat.from_bot)
        office.kim.presses(labelled(answer, label), on=answer)
        await office.chat.until(lambda before=before: len(office.chat.from_bot) > before)  # type: ignore[misc]
        answer = office.chat.from_bot[-1]

    assert "지원 확정 아님" in answer.text
    assert "여기에 보이기" in [button.label for button in answer.buttons]
    assert not any("억" in message.text for message in office.chat.from_bot[1:])
