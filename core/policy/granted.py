"""What each complex is known to have been granted: told beside an estimate, never subtracted unasked."""

from collections.abc import Iterable, Mapping

from core.policy.rulebook import Grant
from core.policy.won import Won


def by_complex(grants: Iterable[Grant]) -> Mapping[str, Won]:
    """The known public grants of each complex together, in won. A cap is a site's, and these may be of several."""
    sums: dict[str, Won] = {}
    for grant in grants:
        sums[grant.complex] = sums.get(grant.complex, 0) + grant.won
    return sums
