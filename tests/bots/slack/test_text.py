"""What people type, as Slack writes it down."""

import pytest

from bots.slack.text import clean, names, people, without_people
from conversations.understanding.beside import invites, wants_form

US = "U0BOT"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("<@U0BOT> 구미에 3조 투자", "구미에 3조 투자"),
        ("<@U0BOT|기반> 도움말", "도움말"),
        ("A &amp; B, 5 &lt; 6", "A & B, 5 < 6"),
        ("&lt;!channel&gt; 500억", "<!channel> 500억"),
        ("<!channel> <!here|here> 500억", "@channel @here 500억"),
        ("<#C012|투자> 참고 <https://a.kr/b|자료>", "투자 참고 자료"),
        ("<https://a.kr/b>", "https://a.kr/b"),
        ("<@U9KIM|김철수> 님, <@U9LEE>", "@김철수 님, @U9LEE"),
        ("반\ud800쪽", "반?쪽"),
        ("<@U0BOT>", ""),
        ("a <b", "a <b"),
    ],
)
def test_marks_become_plain_words(written: str, read: str) -> None:
    """And nothing else changes."""
    assert clean(written, US) == read


def test_people_are_those_named_without_us() -> None:
    """Each once; an escaped name is none."""
    assert people("<@U0BOT> 초대 <@U1A> <@W2B|이> <@U1A> &lt;@U3C&gt;", US) == ("U1A", "W2B")
    assert [names("<@U0BOT> 안녕", US), names("&lt;@U0BOT&gt;", US)] == [True, False]


@pytest.mark.parametrize("text", ["초대 <@U1A>", "<@U1A> 초대해 주세요", "invite <@U1A>", "please add <@U1A|kim>"])
def test_an_invitation_says_so(text: str) -> None:
    """In either language."""
    assert invites(without_people(text))


@pytest.mark.parametrize("text", ["<@U1A> 투자액이 얼마죠?", "<@U1A> how much was it", "주소는 <@U1A|invite>"])
def test_naming_somebody_is_no_invitation(text: str) -> None:
    """Even if the name says so."""
    assert not invites(without_people(text))


def test_the_form_is_asked_for_by_one_word() -> None:
    """More than that is about a case."""
    assert [wants_form(text) for text in (" Form ", "양식", "form 구미")] == [True, True, False]
