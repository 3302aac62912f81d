"""What was worked out lately: pure results, kept while they are likely to be asked for again."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class Recent(Generic[T]):
    """The latest results by what they were worked out from, so many at most."""

    def __init__(self, at_most: int) -> None:
        self._kept: OrderedDict[Hashable, T] = OrderedDict()
        self._at_most = at_most

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """The result kept for a key, else the one made now."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        made = self._kept[key] = make()
        if len(self._kept) > self._at_most:
            self._kept.popitem(last=False)
        return made
