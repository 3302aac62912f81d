"""Who builds: whose books the grant reaches, and what a utility's charge is not."""

from conversations.describe import KEPCOS
from core.policy.answers import Answers, chosen
from core.policy.assess import Assessment
from core.policy.say import Say, label

_OTHERS = ("local_government", "public_body")


def performer_lines(seen: Assessment, answers: Answers) -> tuple[Say, ...]:
    """What follows where somebody else builds; and the question, while nobody said who does."""
    supported = facilities_in(seen)
    is_told = any(chosen(answers, f"performer.{f}") for f in supported)
    return who_is_paid(seen, answers) if is_told or not supported else (Say("builder-who"),)


def who_is_paid(seen: Assessment, answers: Answers) -> tuple[Say, ...]:
    """Whose books the grant reaches where the company does not build."""
    by = {f: chosen(answers, f"performer.{f}") for f in facilities_in(seen)}
    theirs = [f for f, who in by.items() if who in _OTHERS]
    charged = [f for f, who in by.items() if who == "utility"]
    others = [f for f in charged if f != KEPCOS]
    return (
        *((Say("builder-others", {"facilities": label("facility", *theirs)}),) if theirs else ()),
        *((Say("builder-kepco", {"facilities": label("facility", KEPCOS)}),) if KEPCOS in charged else ()),
        *((Say("builder-utility", {"facilities": label("facility", *others)}),) if others else ()),
    )


def facilities_in(seen: Assessment) -> tuple[str, ...]:
    """The facilities still in; none while nothing can be computed."""
    return tuple(f for f, line in seen.support.facilities.items() if line.status != "out") if seen.support else ()
