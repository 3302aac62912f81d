"""Who has gone out of a case is out of it everywhere, and what is none of an invitation lets nobody in."""

from bots.slack.lanes import conversation_of, private
from tests.bots.slack.living import Alive
from tests.bots.slack.office import Office, below


async def test_who_has_left_a_case_neither_reads_nor_changes_it_in_private(called: Alive) -> None:
    """Though it was shown there last: what they write is of their own."""
    office = Office(called)
    root = await office.starts()
    await office.invites(root, office.lee)
    await office.presses(office.lee, "개인 대화에서 보기")
    await called.says(office.lee, "내 정보 지워줘")
    before = office.values(root)
    told = await called.says(office.lee, "용수 900억, 내 정보")
    await called.says(office.lee, "내 정보 지워줘")
    own = conversation_of(private(office.lee.team.id, office.lee.id), office.lee.id)

    assert office.values(root) == before
    assert "1조 5,000억" not in told.seen
    assert not called.store.load(own).answers


async def test_forgotten_from_home_means_out_of_the_cases_of_others_too(called: Alive) -> None:
    """No name stays, and nothing more is taken."""
    office = Office(called)
    root = await office.starts()
    await office.invites(root, office.lee)
    await office.says(office.lee, "용수 500억", root)
    office.lee.opens_home()
    await called.slack.world.until(lambda: office.lee.home, 5)
    office.lee.presses_home("내 정보 지우기")
    await called.quiet()
    (talk,) = called.store.conversations(f"slack:{office.lee.team.id}:{office.room.id}:")
    before = office.values(root)
    await office.says(office.lee, "용수 900억", root)

    assert office.lee.id not in str(talk)
    assert "이영희" not in str(talk)
    assert office.values(root) == before


async def test_a_sentence_that_names_a_colleague_is_a_sentence(called: Alive) -> None:
    """Nobody is let in, and nothing of it is lost."""
    office = Office(called)
    root = await office.starts()
    await office.says(office.kim, f"<@{office.lee.id}> 님과 함께 확인했는데 용수는 600억입니다", root)
    (talk,) = called.store.conversations(f"slack:{office.kim.team.id}:{office.room.id}:")

    assert talk.guests == {}
    assert str(talk.values["cost.water"]).count("60000000000")


async def test_a_typed_answer_takes_the_buttons_off_its_question(called: Alive) -> None:
    """What is asked next has its own."""
    office = Office(called)
    root = await office.starts()
    await office.says(office.kim, "블루밸리요", root)

    first, second = below(root)[:2]
    assert first.labels == []
    assert second.labels
