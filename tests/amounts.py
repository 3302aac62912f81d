"""Amounts as they are spoken of: 억 (100 million won) and 조 (trillion won)."""

from core.policy.won import WonRange, exactly

EOK, JO = 100_000_000, 1_000_000_000_000


def eok(low: int, high: int | None = None) -> WonRange:
    """So many 억 won, or a range of them."""
    return exactly(low * EOK) if high is None else WonRange(low * EOK, high * EOK)


def jo(low: int, high: int | None = None) -> WonRange:
    """So many 조 won, or a range of them."""
    return exactly(low * JO) if high is None else WonRange(low * JO, high * JO)
