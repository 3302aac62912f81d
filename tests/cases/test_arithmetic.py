"""A wrong sum in a case must be found, and a right one must be exact."""

import pytest

from tests.cases.arithmetic import WrongSumError, won


@pytest.mark.parametrize(
    ("text", "comes_to"),
    [
        ("146.5 * 40% = 58.6", 5_860_000_000),
        ("0.1 + 0.2 = 0.3", 30_000_000),
        ("MIN(1500 * 40%, 2 * 500 - 450) = 550", 55_000_000_000),
        ("ROUNDDOWN(1.00000001 * 30%, 8) = 0.3", 30_000_000),
    ],
)
def test_a_sum_is_exact(text: str, comes_to: int) -> None:
    """No float."""
    assert won(text) == comes_to


@pytest.mark.parametrize(
    "text",
    [
        "146.5 * 40% = 58.7",
        "146.5 * 40%",
        "1 / 3 = 1 / 3",
        "1.00000001 * 30% = 0.300000003",
        "MAX(1, 2) = 2",
        "1 + = 1",
        "2 ** 3 = 8",
        "'5' = 5",
    ],
)
def test_a_wrong_sum_is_found(text: str) -> None:
    """Or none, or none in whole won."""
    with pytest.raises(WrongSumError):
        won(text)
