"""Won in words: exact to the won, in 조 / 억 / 만 and in trillion / billion / million."""

from fractions import Fraction

from core.policy.won import Won, WonRange

_KOREAN = ((10**12, "조"), (10**8, "억"), (10**4, "만"))
_ENGLISH = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_PLACES = 1000


def won(amount: Won, language: str) -> str:
    """One amount with its currency: `1조 5,000억 원`, `KRW 1.5 trillion`."""
    return _with_currency(_korean(amount)) if language == "ko" else f"KRW {_english(amount)}"


def won_range(amount: WonRange, language: str) -> str:
    """A range, or the one amount it comes to."""
    if amount.is_exact:
        return won(amount.low, language)
    if amount.high is None:
        return f"{won(amount.low, language)} 이상" if language == "ko" else f"{won(amount.low, language)} or more"
    if language == "ko":
        return _with_currency(f"{_korean(amount.low)}~{_korean(amount.high)}")
    low, high = _english(amount.low), _english(amount.high)
    unit = high.rpartition(" ")[2]
    shared = low.removesuffix(f" {unit}") if low.endswith(f" {unit}") else low
    return f"KRW {shared}–{high}"


def in_full(amount: WonRange, language: str) -> str:
    """An amount or a range to the last won: `28,000,000,000원`, `KRW 28,000,000,000`."""
    ends = (f"{end:,}" for end in dict.fromkeys((amount.low, amount.high)) if end is not None)
    if language == "ko":
        return "~".join(ends) + ("원 이상" if amount.high is None else "원")
    return f"KRW {'–'.join(ends)}" + (" or more" if amount.high is None else "")


def _with_currency(words: str) -> str:
    """`400억 원`, but `9,999원`."""
    return f"{words}원" if words[-1].isdigit() else f"{words} 원"


def _korean(amount: Won) -> str:
    words, rest = [], amount
    for size, unit in _KOREAN:
        count, rest = divmod(rest, size)
        if count:
            words.append(f"{count:,}{unit}")
    if rest or not words:
        words.append(f"{rest:,}")
    return " ".join(words)


def _english(amount: Won) -> str:
    """In the largest unit that shows it exactly with at most three decimals, else digit by digit."""
    for size, unit in _ENGLISH:
        shown = Fraction(amount, size) * _PLACES
        if amount >= size and shown.denominator == 1:
            whole, decimals = divmod(shown.numerator, _PLACES)
            return f"{whole:,}" + f".{decimals:03d}".rstrip("0").rstrip(".") + f" {unit}"
    return f"{amount:,}"
