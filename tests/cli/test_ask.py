"""`giban ask`: a question answered as JSON."""

import json

import pytest

from bots.cli import main


def asked(capsys: pytest.CaptureFixture[str], *args: str) -> list[dict[str, object]]:
    """The JSON of each line; the command always succeeds."""
    assert main(["ask", *args]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return [json.loads(line) for line in out.splitlines()]


def test_a_question_has_topic_answer_sources_and_what_is_near(capsys: pytest.CaptureFixture[str]) -> None:
    """The article by name and address."""
    (found,) = asked(capsys, "토지비도 포함되나요?")

    assert found["topic"] == "land-cost"
    assert str(found["answer"]).startswith("토지비는 들어가지 않습니다.")
    assert found["standing"] == "law"
    sources = found["sources"]
    assert isinstance(sources, list)
    assert sources[0]["citation"] == "L3 Art 4(2)"
    assert sources[0]["day"] == "2026-07-02"
    near = found["near"]
    assert isinstance(near, list)
    assert near[0] == "land-cost"


def test_what_fits_nothing_is_null(capsys: pytest.CaptureFixture[str]) -> None:
    """And still a success."""
    (found,) = asked(capsys, "what will the weather be in Pohang")

    assert (found["topic"], found["answer"], found["sources"]) == (None, None, [])


def test_the_language_is_that_of_the_question_unless_told(capsys: pytest.CaptureFixture[str]) -> None:
    """By its script."""
    (english,) = asked(capsys, "is land counted?")
    (korean,) = asked(capsys, "is land counted?", "--lang", "ko")

    assert str(english["answer"]).startswith("Land is not counted.")
    assert str(korean["answer"]).startswith("토지비는")


def test_sources_are_named_in_the_language_of_the_answer(capsys: pytest.CaptureFixture[str]) -> None:
    """Title and publisher; the day and the address are the same."""
    (english,) = asked(capsys, "is land counted?")
    (korean,) = asked(capsys, "is land counted?", "--lang", "ko")
    named = {
        "title": "국가첨단전략산업 특화단지 산업기반시설 지원기준 (산업통상부고시 제2026-82호)",
        "publisher": "산업통상부",
    }

    assert isinstance(english["sources"], list)
    assert isinstance(korean["sources"], list)
    assert korean["sources"] == [{**english["sources"][0], **named}]
    assert english["sources"][0]["publisher"] == "Ministry of Trade, Industry and Resources (MOTIR)"
    assert english["sources"][0]["title"].endswith("MOTIR notice 2026-82)")


def test_a_dash_reads_one_question_a_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """One answer each, in order."""
    monkeypatch.setattr("sys.stdin", iter(["한도가 얼마예요?\n", "예타는요?\n"]))

    assert [found["topic"] for found in asked(capsys, "-")] == ["cap", "feasibility-study"]
