"""Every transcript, word for word, and every sum in it by hand."""

from pathlib import Path

import pytest

from conversations.programme import Giban
from conversations.wording import Wording
from core.policy.rulebook import Rulebook
from tests.talk.transcript import FOLDER, figures, play, read, worked

PATHS = sorted(FOLDER.glob("*.txt"))


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_the_talk_goes_word_for_word(path: Path, giban: Giban, wording: Wording, rulebook: Rulebook) -> None:
    """What the company says is answered as written."""
    transcript = read(path)
    held = play(transcript, giban, wording, rulebook.facts)

    assert [e.answered for e in held] == [e.answered for e in transcript.exchanges]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_the_sums_are_right_and_are_what_is_told(path: Path) -> None:
    """Each sum worked by hand holds, and its result stands in the talk."""
    transcript = read(path)
    told = figures(tuple(line for exchange in transcript.exchanges for line in exchange.answered))

    for sum_ in transcript.sums:
        left, right = worked(sum_)
        assert left == right, sum_
        assert sum_.rpartition("=")[2].strip() in told, sum_


def test_there_are_four_transcripts_and_more_in_each_language() -> None:
    """Both languages are equals."""
    assert all(len([p for p in PATHS if p.stem.endswith(language)]) >= 4 for language in ("ko", "en"))
