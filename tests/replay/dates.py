"""The dates of a result, worked again from the plan part of its trace."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, Final, TypeAlias

from tests.replay.months import (
    COLUMNS,
    Columns,
    end_of,
    longest,
    months_later,
    of_year,
    on,
    plus,
    span,
    widest,
    written,
)
from tests.replay.months import latest as latest_of

Json: TypeAlias = dict[str, Any]

STEP: Final = ("id", "after", "earliest", "likely", "latest", "standing", "source")
_UNKNOWN: Final[Columns] = [None, None, None]
_SATURDAY: Final = 5


def timeline(plan: Json | None, as_of: str) -> Json:
    """Steps, grant years, first payment, critical step and the small table."""
    if plan is None:
        empty = dict.fromkeys(COLUMNS)
        return {
            "steps": [],
            "grant_year": empty,
            "first_payment": empty,
            "critical": None,
            "slip": None,
            "design_table": None,
        }
    worked = Worked(plan, date.fromisoformat(as_of))
    dated = {step["id"]: worked.step(step["id"]) for step in plan["steps"]}
    return {
        "steps": [
            {**{key: step[key] for key in ("id", "after", "standing", "source")}, **written(dated[step["id"]])}
            for step in plan["steps"]
        ],
        "grant_year": dict(zip(COLUMNS, worked.years(), strict=True)),
        "first_payment": written(dated["first_payment"]),
        "critical": worked.critical(),
        "slip": worked.slip(),
        "design_table": worked.design_table() or None,
    }


class Worked:
    """One plan on its day; a date is worked out whenever it is asked for."""

    def __init__(self, plan: Json, day: date) -> None:
        self._plan, self._day = plan, day
        self._rules: dict[str, Json] = {step["id"]: step["rule"] for step in plan["steps"]}
        self._off = {date.fromisoformat(each) for each in plan["holidays"]}

    def step(self, name: str) -> Columns:
        """The three dates of a step, or the day asked about."""
        return [self._day] * 3 if name == "as_of" else self._dated(self._rules[name])

    def _dated(self, rule: Json) -> Columns:
        by_name: dict[str, Callable[[Json], Columns]] = {
            "done": lambda _: [self._day] * 3,
            "month_end": lambda rule: [end_of(rule["month"])] * 3,
            "not_yet": lambda _: [self._day, None, None],
            "not_told": lambda _: [self._day, None, None],
            "off_path": lambda _: [self._day, None, None],
            "no_date": lambda _: _UNKNOWN,
            "on": lambda rule: [date.fromisoformat(rule["day"])] * 3,
            "not_before": lambda rule: [max(self._day, date.fromisoformat(rule["day"])), None, None],
            "months_from_next": lambda rule: [
                end_of(months_later(str(self._day)[:7], n)) for n in span(rule["months"])
            ],
            "weeks": lambda rule: self._after(rule["of"], [7 * n for n in span(rule["weeks"])]),
            "days": self._days,
            "both": lambda rule: latest_of([self._dated(each) for each in rule.values() if isinstance(each, dict)]),
            "later_of": lambda rule: latest_of([self.step(name) for name in rule["of"]]),
            "day_before_grant": lambda rule: [year and of_year(rule["day"], year - 1) for year in self.years()],
            "month_of_grant": self._paid,
            "months": lambda rule: plus(self.step(rule["of"]), span(rule["months"])),
            "longest_works": self._works,
        }
        return by_name[rule["rule"]](rule)

    def _months(self, rule: Json) -> Columns:
        """The last day of the N-th month, next month being the first."""
        return [end_of(months_later(str(self._day)[:7], count)) for count in span(rule["months"])]

    def _days(self, rule: Json) -> Columns:
        """Calendar days from the day after, rolled to a working day, never before the day asked about."""
        ends = self._after(rule["of"], span(rule["days"]))
        return [end and max(end, self._day) for end in ends]

    def _after(self, step: str, days: Columns) -> Columns:
        ends = zip(self.step(step), days, strict=True)
        return [start and self._rolled(start + timedelta(days=count)) for start, count in ends]

    def _rolled(self, day: date) -> date:
        while day.weekday() >= _SATURDAY or day in self._off:
            day += timedelta(days=1)
        return day

    def _ends(self, column: int) -> dict[str, tuple[Any, str]]:
        """What holds the gate up: when it ends, and the day of the year before the grant by which it must."""
        gate, name = self._plan["gate"], COLUMNS[column]
        due = {"design": gate["design"][name], "permits": gate["rest"][name], "site_match": gate["rest"][name]}
        waiting = {step: by for step, by in due.items() if not self._passes(self._rules[step])}
        return {step: (self.step(step)[column], by) for step, by in (waiting | {"application": gate["filed"]}).items()}

    def _passes(self, rule: Json) -> bool:
        """Done already, or off the path: nothing waits for it."""
        told = [each for each in rule.values() if isinstance(each, dict) and "rule" in each]
        if rule["rule"] == "both":
            return all(self._passes(each) for each in told)
        return rule["rule"] in {"done", "off_path"}

    def years(self) -> Columns:
        """The smallest grant year in each column whose gate everything passes."""
        return [self._year(list(self._ends(column).values())) for column in range(3)]

    def _year(self, ends: list[tuple[Any, str]]) -> int | None:
        if any(end is None for end, _ in ends):
            return None
        year = self._day.year + 1
        while any(end > of_year(by, year - 1) for end, by in ends):
            year += 1
        return year

    def _paid(self, rule: Json) -> Columns:
        months = zip(self.years(), span(rule["months"]), strict=True)
        return [year and f"{year:04d}-{month:02d}" for year, month in months]

    def _works(self, rule: Json) -> Columns:
        start, built = rule["not_before"], [widest(each["classes"]) for each in rule["facilities"]]
        begun = [month and max(month, start or month) for month in self.step(rule["of"])]
        known = [one for one, _, _ in built if one is not None]
        return plus(begun, [max(known) if known else None, *(longest([b[i] for b in built]) for i in (1, 2))])

    def critical(self) -> Json | None:
        """The step with the least slack to the likely gate, and what missing it costs."""
        year = self.years()[1]
        if year is None:
            return None
        slack = {step: (of_year(by, year - 1) - end).days for step, (end, by) in self._ends(1).items()}
        step = min(slack, key=slack.__getitem__)
        month = span(self._rules["first_payment"]["months"])[1]
        missed = {"grant_year": year + 1, "first_payment": f"{year + 1:04d}-{month:02d}"}
        return {"step": step, "slack_days": slack[step], "if_missed": missed}

    def slip(self) -> Json | None:
        """The critical step so many months later than likely, and what follows from it: the likely year then."""
        tightest = self.critical()
        if tightest is None:
            return None
        step, months = tightest["step"], self._plan["slip_months"]
        late = on(self.step(step)[1], months)
        year = self._told(step, {"rule": "on", "day": str(late)}).years()[1]
        month = span(self._rules["first_payment"]["months"])[1]
        return {"months": months, "grant_year": year, "first_payment": f"{year:04d}-{month:02d}"}

    def design_table(self) -> list[Json]:
        """The next two gates of the design, each with its year, while the design month is not known."""
        if self.step("design")[1] is not None or "designation" in self._rules:
            return []
        due = self._plan["gate"]["design"]["likely"]
        first = self._day.year if of_year(due, self._day.year) >= self._day else self._day.year + 1
        rows = {}
        for by in (of_year(due, first), of_year(due, first + 1)):
            year = self._designed(str(by)[:7]).years()[1]
            if year is not None:
                rows[year] = {"design_by": str(by), "grant_year": year}
        return list(rows.values())

    def _designed(self, month: str) -> "Worked":
        """The same plan, had that month been told for the design."""
        return self._told("design", {"rule": "month_end", "month": month})

    def _told(self, name: str, rule: Json) -> "Worked":
        """The same plan, with another rule for one step."""
        steps = [{**step, "rule": rule} if step["id"] == name else step for step in self._plan["steps"]]
        return Worked({**self._plan, "steps": steps}, self._day)
