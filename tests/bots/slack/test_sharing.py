"""Amounts in channels: for the person alone, for all once they are shown, never where outsiders read along."""

import pytest

from tests.amounts import eok, jo
from tests.bots.slack.living import Alive
from tests.bots.slack.office import REST, Office, alone, below, public_amounts, tells_amount
from tests.standin.slack import Person

EN = "We make cathode materials in Pohang, investing 1.5 trillion won; substation 40 billion, water 30 billion"
EN_REST = ("Blue Valley, Pohang", "none", "all ready")


class Open(Office):
    """With Park, who belongs to another company, in the channel from the start or later."""

    def __init__(self, bot: Alive, *, later: bool = False) -> None:
        super().__init__(bot)
        other = bot.slack.add_team("다른 회사", installed=False)
        self.park: Person = bot.slack.person("박외부", team=other)
        if not later:
            self.opens()

    def opens(self) -> None:
        """Park comes in."""
        self.room.members.append(self.park.id)


@pytest.mark.parametrize(
    ("said", "labels", "show", "whole", "figures"),
    [
        # (400억 + 300억) × 30% = 210억, × 50% = 350억
        (None, REST, "여기에 보이기", "전체 결과", "210억~350억 원"),
        # (40bn + 30bn) × 30% = 21bn, × 50% = 35bn
        (EN, EN_REST, "show here", "whole result", "KRW 21–35 billion"),
    ],
    ids=["ko", "en"],
)
async def test_amounts_are_kept_back_until_who_began_shows_them(
    bot: Alive, said: str | None, labels: tuple[str, ...], show: str, whole: str, figures: str
) -> None:
    """Neither in what all see nor in a notice; a colleague's press on the button is refused. Then all is there."""
    office = Office(bot)
    root = await (office.starts(said) if said else office.starts())
    await office.presses(office.kim, *labels)
    hidden = public_amounts(office.room)
    whispered = [one.seen for one in alone(office.kim, office.room)]
    await office.presses(office.lee, show)
    refused, after_refusal = alone(office.lee, office.room), public_amounts(office.room)
    await office.presses(office.kim, show, whole)

    assert hidden == after_refusal == []
    assert figures in whispered[0]
    assert figures in whispered[-1]
    assert len(refused) == 1
    assert '"여기에 보이기"와 초대는 시작하신 분만 할 수 있습니다.' in refused[0].seen
    assert not tells_amount(refused[0].seen)
    assert figures in below(root)[-1].seen
    assert len(below(root)[-1].seen) > len(below(root)[-2].seen)
    assert [one.text for one in office.room.from_bot if tells_amount(one.text)] == []


async def test_nobody_else_is_whispered_to(called: Alive) -> None:
    """Lee sees no figure but what Kim wrote."""
    office = Office(called)
    await office.starts()
    await office.presses(office.kim, *REST, "전체 결과", "근거", "일정")

    assert alone(office.lee, office.room) == []
    assert public_amounts(office.room) == []
    assert len(alone(office.kim, office.room)) >= 3


async def test_begun_anew_what_was_shown_to_all_is_kept_back_again(called: Alive) -> None:
    """To show is said of one case."""
    office = Office(called)
    root = await office.starts()
    await office.presses(office.kim, "여기에 보이기")
    await office.says(office.kim, "용수 500억", root)
    shown = below(root)[-1].seen
    await office.says(office.kim, "처음부터", root)
    before = public_amounts(office.room)
    await office.says(office.kim, "투자는 2조", root)

    assert "용수 500억 원" in shown
    assert len(public_amounts(office.room)) == len(before)
    assert "2조 원" in alone(office.kim, office.room)[-1].seen


async def test_a_case_of_a_thread_goes_on_in_private_and_back(bot: Alive) -> None:
    """Seen there with its amounts, typed and pressed there; the thread goes on with the same case, without them."""
    office = Office(bot)
    root = await office.starts()
    await office.presses(office.kim, "개인 대화에서 보기")
    seen = office.kim.dm.from_bot[-1]
    typed = await bot.says(office.kim, "투자는 2조")
    pressed = await bot.presses(office.kim, "포항 블루밸리")
    await office.says(office.kim, "용수 500억", root)

    assert "210억~350억 원" in seen.seen
    assert "2조 원" in typed.seen
    assert "산업단지 지원사업" in pressed.seen
    assert (office.values(root)["investment"], office.values(root)["cost.water"]) == (jo(2), eok(500))
    assert office.private(office.kim) == {}
    assert "산업단지 지원사업" in below(root)[-1].seen
    assert public_amounts(office.room) == []


async def test_a_reply_below_a_case_shown_in_private_is_of_that_case(called: Alive) -> None:
    """The private chat may have threads too."""
    office = Office(called)
    root = await office.starts()
    await office.presses(office.kim, "개인 대화에서 보기")
    shown = office.kim.dm.from_bot[-1]
    answer = await called.says(office.kim, "용수 500억", thread=shown)

    assert answer.thread_ts == shown.ts
    assert office.values(root)["cost.water"] == eok(500)
    assert office.private(office.kim) == {}


async def test_outsiders_begin_nothing_and_press_nothing(bot: Alive) -> None:
    """They are told so, alone, where they spoke to the bot; they never see an amount of the bot's."""
    office = Open(bot)
    root = await office.starts()
    theirs = await office.starts("구미 반도체 3조, 용수 500억", office.park)
    await office.starts("얼마예요?", office.park, thread=root)
    office.park.says("용수 900억", office.room, root)
    before = office.values(root)
    for label in ("포항 블루밸리", "개인 대화에서 보기"):
        await office.presses(office.park, label, on=below(root)[0])
    told = [one.seen.strip() for one in alone(office.park, office.room)]

    assert told == ["기반은 이 앱을 설치한 워크스페이스의 구성원만 쓸 수 있습니다."] * 4
    assert below(theirs) == []
    assert office.values(theirs, office.park) == {}
    assert office.values(root) == before
    assert public_amounts(office.room) == []
    assert office.park.dm.from_bot == []


async def test_where_outsiders_read_along_amounts_stay_with_the_person(bot: Alive) -> None:
    """There is no button to show them, only the way to see them in private."""
    office = Open(bot)
    root = await office.starts()
    await office.presses(office.kim, *REST)
    result = below(root)[-1]

    assert "여기에 보이기" not in [label for one in below(root) for label in one.labels]
    assert "개인 대화에서 보기" in result.labels
    assert "다른 회사 분도 보는 채널이라" in result.seen
    assert "210억~350억 원" in alone(office.kim, office.room)[-1].seen
    assert public_amounts(office.room) == []


async def test_a_channel_opened_to_outsiders_shows_no_more(bot: Alive) -> None:
    """Neither by the button from before nor because the case was shown to all before."""
    office = Open(bot, later=True)
    shown, hidden = await office.starts(), await office.starts()
    await office.presses(office.kim, "여기에 보이기", on=below(shown)[0])
    office.opens()
    office.kim.says("다들 인사하세요", office.room)
    await bot.quiet()
    before = public_amounts(office.room)
    await office.presses(office.kim, "여기에 보이기", on=below(hidden)[0])
    refused = alone(office.kim, office.room)[-1]
    await office.says(office.kim, "용수 500억", shown)
    await office.presses(office.kim, *REST)

    assert "다른 회사 분도 보는 채널이라" in refused.seen
    assert len(public_amounts(office.room)) == len(before)
    # (400억 + 500억) × 30% = 270억, × 50% = 450억
    assert "270억~450억 원" in alone(office.kim, office.room)[-1].seen
    assert not tells_amount(below(shown)[-1].seen)


@pytest.mark.parametrize(
    ("labels", "label"), [(REST, "여기에 보이기"), ((*REST, "여기에 보이기"), "전체 결과")], ids=["to show", "shown"]
)
async def test_before_amounts_are_shown_slack_is_asked_who_reads_along(
    called: Alive, labels: tuple[str, ...], label: str
) -> None:
    """Park came in a moment ago, and nothing has told of it since."""
    office = Open(called, later=True)
    await office.starts()
    await office.presses(office.kim, *labels)
    before, whispered = public_amounts(office.room), len(alone(office.kim, office.room))
    office.opens()
    await office.presses(office.kim, label)

    assert public_amounts(office.room) == before
    assert len(alone(office.kim, office.room)) == whispered + 1
