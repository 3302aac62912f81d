"""The plan in sentences: one line with its gate first, every step on request."""

from core.policy.say import Arg, Say, label
from core.policy.timeline import Step, Timeline, When


def plan_lines(plan: Timeline) -> tuple[Say, ...]:
    """When the first payment may come, what that hangs on, and what missing it costs."""
    payment = plan.first_payment
    if not plan.steps:
        return ()
    if payment.earliest is None:
        return (Say("payment-unknown"),)
    if payment.likely is None:
        rows = tuple(Say("design-row", {"day": r.design_by, "year": str(r.grant_year)}) for r in plan.design_table)
        earliest: dict[str, Arg] = {"earliest": payment.earliest}
        return (Say("payment-by-design", {**earliest, "rows": rows}) if rows else Say("payment-earliest", earliest),)
    dates: dict[str, Arg] = {"earliest": payment.earliest, "likely": payment.likely}
    latest = Say("payment-latest", {"latest": payment.latest}) if payment.latest else Say("payment-latest-unknown")
    return (Say("payment", {**dates, "latest": latest}), *_critical(plan))


def _critical(plan: Timeline) -> tuple[Say, ...]:
    critical, missed = plan.critical, plan.payment_if_missed
    if critical is None or missed is None:
        return ()
    args: dict[str, Arg] = {"step": label("step", critical.step), "days": critical.slack_days, "missed": missed}
    return (Say("critical", args),)


def step_lines(plan: Timeline) -> tuple[Say, ...]:
    """Every step with who does it, its three dates, and its note."""
    return tuple(line for step in plan.steps for line in _step(step))


def _step(step: Step) -> tuple[Say, ...]:
    args: dict[str, Arg] = {
        "step": label("step", step.id),
        "who": label("who", step.id),
        "when": when(step.earliest, step.likely, step.latest),
        "standing": label("standing", step.standing),
    }
    return (Say("step-line", args), *((step.note,) if step.note else ()))


def when(earliest: When, likely: When, latest: When) -> Say:
    """Three dates in words: one where they meet, open where one is not known."""
    if earliest is None and likely is None and latest is None:
        return Say("when-unknown")
    if earliest == likely == latest and likely is not None:
        return Say("when-on", {"day": likely})
    args: dict[str, Arg] = {
        "earliest": earliest or Say("when-open"),
        "likely": likely or Say("when-open"),
        "latest": latest or Say("when-open"),
    }
    return Say("when-range", args)


def risk_lines(plan: Timeline) -> tuple[Say, ...]:
    """What may upset the plan, and the ways around it, one sentence each."""
    return (*(Say(f"risk-{r}") for r in plan.risks), *(Say(f"route-{r}") for r in plan.other_routes))
