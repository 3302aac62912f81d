"""Cases that a policy officer can read, one file each in `expert`: situation, expected answer, and why.

Every sum is worked out twice: by itself, as it stands in the file, and by the program, which must give the same won.
"""

import json
from collections.abc import Sequence

import pytest

from bots.cli import main
from bots.parts import Parts
from conversations.understanding import Lexicon
from conversations.wording import Wording
from core.policy.rulebook import Rulebook
from tests.cases.arithmetic import WrongSumError, won
from tests.cases.compared import answered, as_won, expected
from tests.cases.expert import ANSWERED, CASES, Case, Refusal, sums

DISPUTED: dict[str, str] = {}
"""Where the program and the file differ and the file stands; a case that is mended is taken out here."""


@pytest.fixture(autouse=True)
def _ready(monkeypatch: pytest.MonkeyPatch, rulebook: Rulebook, words: Lexicon, wording: Wording) -> None:
    """What is read from files is read once for all the cases."""
    for part, made in (("rulebook", rulebook), ("lexicon", words), ("wording", wording)):
        monkeypatch.setattr(Parts, part, made)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.xfail(reason=DISPUTED[name])) if name in DISPUTED else name
        for name in ANSWERED
    ],
)
def test_the_program_answers_as_the_expert_does(
    name: str, rulebook: Rulebook, capsys: pytest.CaptureFixture[str]
) -> None:
    """Verdict, conditions, won, dates."""
    case = CASES[name]
    status = main([*arguments(case, rulebook), "--json"])
    out, err = capsys.readouterr()
    assert (status, err) == (0, "")

    wanted, told = expected(case.answer), answered(json.loads(out))

    assert wanted == {key: told.get(key, "nothing") for key in wanted}


@pytest.mark.parametrize("name", [name for name in CASES if name not in ANSWERED])
def test_the_program_refuses_as_the_expert_does(
    name: str, rulebook: Rulebook, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit status 2, one line that names the mend, nothing on stdout."""
    refusal = CASES[name].expect
    status = main([*arguments(CASES[name], rulebook), "--json"])
    out, err = capsys.readouterr()

    assert isinstance(refusal, Refusal)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert refusal.refused in err


@pytest.mark.parametrize("name", ANSWERED)
def test_every_sum_of_the_file_is_right(name: str) -> None:
    """By itself, in exact fractions."""
    wrong = []
    for where, text in sums(CASES[name].answer):
        try:
            won(text)
        except WrongSumError as error:
            wrong.append(f"{where}: {error}")

    assert wrong == []


@pytest.mark.parametrize("name", [name for name in ANSWERED if CASES[name].answer.real_grant])
def test_the_real_grant_lies_where_the_file_says(name: str) -> None:
    """Of the expected figures, which the program gives."""
    answer = CASES[name].answer
    assert answer.real_grant
    grant, low, high = won(answer.real_grant.sum), as_won(answer.low), as_won(answer.high)
    assert low is not None
    assert high is not None

    assert low <= grant <= high
    if answer.real_grant.is_ != "in the range":
        assert grant == as_won(answer.likely if answer.real_grant.is_ == "likely" else answer.high)


def arguments(case: Case, rulebook: Rulebook) -> list[str]:
    """The command that puts it: one flag for every fact."""
    flags = {row.id: row.flag for row in rulebook.facts.rows}
    told = [
        word
        for key, value in case.says.items()
        for each in (value if isinstance(value, list) else [value])
        for word in _flag(flags, key, each)
    ]
    return ["assess", *told, "--as-of", case.as_of, "--lang", "en"]


def _flag(flags: dict[str, str], key: str, value: str) -> Sequence[str]:
    """`cost.water: 400억` is `--cost water=400억`."""
    fact, dot, facility = key.partition(".")
    return flags[fact], f"{facility}={value}" if dot else value
