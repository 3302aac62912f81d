"""Whole talks and pages in a language that is none: a letter outside its marks bypassed the wording files."""

import asyncio
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import count, pairwise
from pathlib import Path
from typing import Any

import pytest

from bots.cli import main
from bots.fitting import fitted
from bots.parts import Parts
from bots.slack.fit import fit
from bots.slack.form import form_view, skeleton
from bots.slack.home import case_lines, home_view
from bots.slack.install_page import installed, not_installed
from bots.slack.show import show as slack_show
from bots.telegram.show import show as telegram_show
from bots.web.page import page
from conversations.faq.topics import TOPICS
from conversations.programme import Giban
from conversations.replies import UNREADABLE
from conversations.understanding import Lexicon
from conversations.wording import LANGUAGES
from core.desk import Desk, To
from core.policy.answers import Answers
from core.policy.rulebook import Rulebook
from core.policy.say import Arg, Say
from core.storage.outgoing import Outgoing, Row
from core.storage.sqlite import SqliteStore
from core.talk.conversation import Conversation
from core.talk.vocabulary import Answered, Choice, Command, Heard, Press, Shown
from tests.policy.test_worked_cases import CATHODE, DAY, ROBOTS, VACCINE
from tests.talk.transcript import FOLDER, read
from tests.wording.pseudo import Pseudo, bare, in_marks, marked, unmarked

PATHS = sorted(FOLDER.glob("*.txt"))
STEEL: Answers = {"sector": "other:철강", "place": "pohang"}
TOWN: Answers = {"sector": "bio", "place": "seoul", "cost.water": CATHODE["cost.water"]}
ALL: Answers = {**VACCINE, "site_secured": "yes", "match_ready": "yes", "design_done": "yes", "permits_done": "yes"}
CASES = {"undetermined": CATHODE, "eligible": VACCINE, "awaited": ROBOTS, "steel": STEEL, "town": TOWN, "all": ALL}
SENTENCES = {
    "ko": "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요",
    "en": "We make cathode materials in Pohang, investing 1.5 trillion won; substation 40 billion, water 30 billion",
}
COMMANDS = (
    *("why", "so_far", "sources", "plan", "checklist", "related", "exact", "help", "change", "export", "members"),
    *("cases", "result", "share", "back", "keep", "objection", "resume", "gone", "faq-none", "language-ko"),
    *("language-en", "continue", "invite", "new-case", "restart", "forget"),
    *(f"cannot-{kind}" for kind in UNREADABLE),
    *(f"faq-{topic}" for topic in TOPICS),
)
TALKS = {
    "unclear": ("안녕하세요", "ㅁㄴㅇㄹ", "ㅋㅋㅋ 몰라", "ㅁㄴㅇㄹ", "ㅁㄴㅇㄹ", "답답하네", "사람인가요?", "고마워요"),
    "money": ("용수 500", "변전소 500만 달러", "구미에 5조에서 7조 반도체, 용수 300억에서 500억", "투자 6조면?"),
    "changes": (SENTENCES["ko"], "구역 밖이요", "아니 구미예요", "네", "뒤로", "틀렸어요", "지원율이 60%예요"),
    "association": ("협회입니다", "가나전자", SENTENCES["ko"], "다라전지", "회원사 목록", "내 정보 지워줘"),
    "cases": (SENTENCES["ko"], "새 건: 오창 2공장", "청주 이차전지 용수 200억", "건 목록", "1번 건으로"),
    "english": ("hello", "asdf", "xyzzy", SENTENCES["en"], "what if it is 6 trillion?", "in full",
                "new case: Ochang line 2", "my cases", "the rate is wrong", "it should be 60%", "not Pohang but Gumi",
                "forget me"),
}  # fmt: skip
TYPED = (
    "가나전자",
    "다라전지",
    "한빛소재",
    "두리전지",
    "Hanbit Materials",
    "Duri Battery",
    "오창 2공장",
    "Ochang line 2",
    "철강",
    "steel",
    "company",
    "이영희",
)
"""What people write that is told back: names of things we do not know."""

_CODE = re.compile(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}\b")
"""By which a case goes elsewhere."""


@pytest.fixture(scope="module")
def book(rulebook: Rulebook) -> Rulebook:
    """The rulebook, its names in marks."""
    return in_marks(rulebook)


@pytest.fixture(scope="module")
def pseudo(book: Rulebook) -> Pseudo:
    """The words in marks."""
    return Pseudo(book)


@pytest.fixture(scope="module")
def programme(book: Rulebook, words: Lexicon) -> Giban:
    """Giban, as it understands what people really type."""
    return Giban(book, words, contact="02-000-0000")


@dataclass
class Talk:
    """One person's talk, and all that was shown in it; `private`: not read along by others."""

    desk: Desk
    to: To | None = None
    shown: list[Shown] | None = None
    choices: Sequence[Choice] = ()
    turns: Iterator[int] = field(default_factory=count)

    def hear(self, text: str = "", press: Press | None = None, day: date = DAY, **more: Any) -> None:
        """One turn."""
        heard = Heard(str(next(self.turns)), "talk", "u", day, text, press, **more)
        answer = asyncio.run(self.desk.hear(heard, self.to))
        assert answer is not None
        self.shown = [*(self.shown or []), answer.shown]
        self.choices = list(answer.shown.choices) or self.choices

    def says(self, text: str) -> None:
        """Typed, or `[label]` pressed."""
        pressed = next((c for c in self.choices if text == f"[{unmarked(c.label)}]"), None)
        self.hear("" if pressed else text, pressed.press if pressed else None)

    def told(self) -> Iterator[str]:
        """Every line and label."""
        for shown in self.shown or ():
            yield from shown.lines
            yield from (choice.label for choice in shown.choices)


@pytest.fixture
def talk(programme: Giban, pseudo: Pseudo, book: Rulebook) -> Iterator[Talk]:
    """A talk that has not begun."""
    store = SqliteStore(":memory:", book.facts)
    yield Talk(Desk(store, programme, pseudo))
    store.close()


def bypassing(lines: Iterator[str] | Sequence[str], typed: Sequence[str] = TYPED) -> list[str]:
    """The lines with letters outside the marks."""
    told = list(lines)
    assert any(marked("")[0] in line for line in told), "nothing was told"
    return [f"{rest} ← {line}" for line in told if (rest := bare(_CODE.sub("", line), typed))]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_transcript_says_nothing_but_wording(path: Path, talk: Talk) -> None:
    """With what the company says in it."""
    for exchange in read(path).exchanges:
        talk.says(exchange.said)

    assert bypassing(talk.told()) == []


@pytest.mark.parametrize("name", TALKS)
def test_a_crooked_talk_says_nothing_but_wording(name: str, talk: Talk) -> None:
    """Not understood, refused, changed, called wrong, for members, in several cases."""
    for text in TALKS[name]:
        talk.says(text)

    assert bypassing(talk.told()) == []


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_command_says_nothing_but_wording(language: str, case: str, talk: Talk) -> None:
    """Each of them, with every verdict."""
    for command in COMMANDS:
        talk.hear(language=language, press=Answered(tuple(CASES[case].items())))
        talk.hear(press=Command(command), invited=(("U2", "이영희"),))

    assert bypassing(talk.told()) == []


def test_a_group_says_nothing_but_wording(talk: Talk) -> None:
    """Amounts kept back, then shown; edited and deleted messages."""
    talk.to = To("telegram:1:-2", fit, public=True)
    talk.hear(SENTENCES["ko"], message="m1", name="이영희")
    talk.hear(press=Command("share"))
    talk.hear(SENTENCES["ko"].replace("1.5조", "2조"), message="m1", is_edit=True)
    talk.hear(message="m1", is_deleted=True)

    assert bypassing(talk.told()) == []


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("notice", range(6))
def test_a_result_of_any_period_says_nothing_but_wording(
    notice: int, case: str, programme: Giban, pseudo: Pseudo, book: Rulebook
) -> None:
    """Whole, short, and what moved."""
    day = book.notices[notice].first_day
    for length in ("whole", "brief", "moved"):
        lines = programme.result(CASES[case], day, length).lines
        told = [pseudo.text(line, language) for line in lines for language in LANGUAGES]

        assert bypassing(told) == []


@pytest.fixture
def command_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, book: Rulebook, words: Lexicon, pseudo: Pseudo
) -> None:
    """The program with words in marks."""
    for part, ready in (("rulebook", book), ("lexicon", words), ("wording", pseudo)):
        monkeypatch.setattr(Parts, part, ready)
    monkeypatch.setenv("GIBAN_AS_OF", "2026-11-22")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'giban.db'}")
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:9")


A = ("--sector=secondary_battery", "--place=pohang", "--investment=1.5조", "--cost=electricity=400억",
     "--cost=water=300억", "--design-done=2027-03")  # fmt: skip
B = ("--sector=bio", "--complex=jeonnam-bio", "--cost=gas=50억", "--other-aid=gas=no", "--works-months=gas=10")
C = ("--sector=robot", "--place=daegu", "--cost=road=60억")
FACILITIES = ("water", "electricity", "road", "wastewater", "treated_water_pipe", "gas", "district_energy", "waste",
              "telecom", "utility_tunnel")  # fmt: skip
DAYS = ("2022-08-04", "2024-03-27", "2024-08-14", "2024-11-27", "2025-04-15", "2026-11-22")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "asked",
    [
        *(("assess", *case, "--why", f"--as-of={day}") for case in (A, B, C) for day in ("2026-11-22", "2024-08-14")),
        ("assess", "--why", "--as-of=2022-01-01"),
        ("assess", "--sector=semiconductor", "--place=yongin", "--cost=electricity=5000억", "--why"),
        *(("rulebook", "show", f"--as-of={day}") for day in DAYS),
        *(("rulebook", "diff", *days) for days in pairwise(("2022-01-01", *DAYS))),
        ("rulebook", "diff", "2026-11-21", "2026-11-22"),
        ("rulebook", "diff", "2022-08-04", "2026-11-22"),
        ("objections",),
        ("doctor",),
    ],
    ids=" ".join,
)
@pytest.mark.usefixtures("command_line")
def test_a_page_of_text_says_nothing_but_wording(
    asked: tuple[str, ...], language: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """With the sources, the working, the rules of a day and what changed."""
    assert main([*asked, "--lang", language]) in {0, 1}
    out, err = capsys.readouterr()

    addresses = (*_addresses(out), str(tmp_path), "giban.db", "ok", "slack", "telegram")
    settings = ("SLACK_BOT_TOKEN", "SLACK_CLIENT_ID", "SLACK_APP_TOKEN", "TELEGRAM_BOT_TOKEN")
    assert err == ""
    assert bypassing(out.splitlines(), (*TYPED, *addresses, *settings)) == []


@pytest.mark.parametrize("case", [A, B, C])
@pytest.mark.usefixtures("command_line")
def test_json_says_nothing_in_korean_but_wording(case: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """Keys and ids are Latin; what is Hangul was worded."""
    assert main(["assess", *case, "--json", "--lang", "ko"]) == 0
    told = [text for text in _strings(json.loads(capsys.readouterr().out)) if re.search("[가-힣]", text)]

    assert [text for text in bypassing(told) if re.search("[가-힣]", text.partition(" ← ")[0])] == []


def _strings(made: Any) -> Iterator[str]:
    match made:
        case str():
            yield made
        case dict():
            for part in made.values():
                yield from _strings(part)
        case list():
            for part in made:
                yield from _strings(part)


def _addresses(out: str) -> list[str]:
    return re.findall(r"https?://\S+", out)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("asked", "typed"),
    [
        (("--place=nowhereville",), ("--place", "nowhereville")),
        (("--place=광주",), ("--place", "광주", "gwangju-metropolitan", "gwangju-gyeonggi")),
        (("--sector=toys",), ("toys", "--sector")),
        (("--investment=1$",), ("--investment",)),
        (("--investment=500",), ("--investment",)),
        (("--investment=5조..1조",), ("--investment", "조")),
        (("--investment=many",), ("--investment", "many")),
        (("--cost=50억",), ("--cost", "억")),
        (("--cost=pool=50억",), ("pool", "--cost", "억", *FACILITIES)),
        (("--design-done=soon",), ("--design-done", "soon")),
        (("--role=king",), ("--role", "king", "company", "association", "local_government", "other")),
        (("--as-of=2026-02-30",), ("--as-of",)),
        (("--nope",), ("--nope", "giban assess --help", "--role", "--complex", "--place")),
    ],
)
@pytest.mark.usefixtures("command_line")
def test_a_refusal_says_nothing_but_wording(
    asked: tuple[str, ...], typed: tuple[str, ...], language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """But for what was typed, and the names of options and commands."""
    assert main(["assess", *asked, "--lang", language]) == 2

    assert bypassing(capsys.readouterr().err.splitlines(), ("giban: ", *typed)) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_the_form_on_slack_says_nothing_but_wording(language: str, case: str, book: Rulebook, pseudo: Pseudo) -> None:
    """Every field, for every facility; what stands in a field is as somebody types it."""
    facilities = book.facility_ids
    views = (form_view(book, pseudo, language, CASES[case], facilities, "{}"), skeleton(pseudo, language, "{}"))

    assert bypassing([text for view in views for text in _plain_texts(view)]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_home_on_slack_says_nothing_but_wording(
    language: str, programme: Giban, book: Rulebook, pseudo: Pseudo
) -> None:
    """With cases of every verdict, with more than are shown, with none, for an outsider."""
    talks = [Conversation(name, turn=1).with_answers(answers, "U1") for name, answers in CASES.items()]
    cases = case_lines(talks, programme, book, pseudo, DAY, language)
    views = (
        *(home_view(language, pseudo, lines) for lines in ((), cases, cases * 10)),
        home_view(language, pseudo, (), is_outsider=True),
    )

    assert len(cases) == len(CASES)
    assert bypassing([text for view in views for text in _plain_texts(view)]) == []


def _plain_texts(made: Any) -> Iterator[str]:
    """Every text object in what is sent to Slack."""
    match made:
        case {"type": "plain_text", "text": str(text)}:
            yield text
        case dict():
            for part in made.values():
                yield from _plain_texts(part)
        case list() | tuple():
            for part in made:
                yield from _plain_texts(part)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_a_message_says_nothing_but_wording(
    language: str, case: str, programme: Giban, pseudo: Pseudo, talk: Talk
) -> None:
    """On Slack and on Telegram, with its buttons, whole or in parts."""
    talk.hear(language=language, press=Answered(tuple(CASES[case].items())))
    talk.hear(press=Command("result"))
    told = []
    for number, part in enumerate(part for shown in talk.shown or () for part in fitted(shown, 1500, 9)):
        row = Row(number, "slack:T1:U1", 1, Outgoing("slack:T1:U1", part), 0, 0.0, None)
        post = slack_show(row)
        told += [post.text, *_plain_texts(list(post.blocks))]
        message = telegram_show(replace(row, out=Outgoing("telegram:1:7", part)), str)
        labels = (
            [button.text for line in message.keyboard.inline_keyboard for button in line] if message.keyboard else []
        )
        told += [message.text, *labels]

    assert bypassing(told) == []


def test_the_pages_say_nothing_but_wording(pseudo: Pseudo) -> None:
    """The first page, and those that end an installation."""
    pages = (
        page(pseudo),
        installed(pseudo, "가나", "https://a.example"),
        *(not_installed(pseudo, why, "denied", "https://a.example") for why in ("denied", "stale", "refused")),
    )

    for html in pages:
        text = re.sub(r"<style>.*?</style>|<[^>]+>", "\n", html, flags=re.DOTALL)
        assert bypassing(text.splitlines(), ("./run chat", "가나", "denied")) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (marked("투자 ") + marked("1조 원"), ""),
        (marked("투자 ") + "planted" + marked("입니다."), "planted"),
        ("· 가정: " + marked("없음"), "가정"),
        (marked("in " + marked("Pohang") + " and") + " 40% · 2028", ""),
    ],
)
def test_what_stands_outside_the_marks_is_found(line: str, found: str) -> None:
    """Figures and signs are nobody's words."""
    assert bare(line) == found


def test_a_sentence_that_bypasses_the_files_is_found(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Planted as a value of a sentence of ours, where reading the files shows nothing."""

    def planted(self: Giban) -> tuple[Say, ...]:
        args: dict[str, Arg] = {"member": "안녕하세요"}
        return (Say("for-member", args),)

    monkeypatch.setattr(Giban, "welcome", planted)
    talk.hear("안녕")

    assert bypassing(talk.told())[0].startswith("안녕하세요 ← ")
