"""What a case expects and what the program printed, in the same words: amounts in won, `None` for what is not there."""

from tests.amounts import EOK
from tests.cases.arithmetic import won
from tests.cases.expert import Answer, Band, Figures, Money


def expected(answer: Answer) -> dict[str, object]:
    """What the file expects, in won."""
    told: dict[str, object] = {
        "verdict": answer.verdict,
        "not_met": list(answer.not_met),
        "unknown": list(answer.unknown),
        "notice": _text(answer.notice),
        "grant_year": _days(answer.grant_year),
        "first_payment": _days(answer.first_payment),
    }
    if answer.support == "none":
        return {**told, "support": None}
    band = answer.likely_band
    told |= {
        key: as_won(value) for key, value in (("low", answer.low), ("likely", answer.likely), ("high", answer.high))
    }
    told |= {"likely_band": _figures(band) if isinstance(band, Band) else None, "binding": answer.binding}
    return told | _further(answer)


def _further(answer: Answer) -> dict[str, object]:
    """What only some files tell."""
    told: dict[str, object] = {f"facility {f}": _figures(figures) for f, figures in answer.facilities.items()}
    if answer.own_share:
        told["own_share"] = _figures(answer.own_share)
    if answer.cap:
        told["cap"] = (answer.cap.low * EOK, answer.cap.high * EOK, answer.cap.standing)
    if answer.announced == "none":
        told["announced"] = []
    else:
        for reading, figures in answer.announced.items():
            told[f"announced {reading}"] = (figures.applies, figures.changes == "yes", _figures(figures))
    if answer.regimes is not None:
        told["regimes"] = [(regime, False) for regime in answer.regimes]
    if answer.critical:
        told["critical"] = answer.critical
    return told


def answered(whole: dict) -> dict[str, object]:  # type: ignore[type-arg]  # JSON
    """What the program answered, in the same words."""
    support, plan = whole["support"], whole["timeline"]
    told: dict[str, object] = {
        "verdict": whole["verdict"],
        "not_met": [c["id"] for c in whole["conditions"] if c["status"] == "not_met"],
        "unknown": [c["id"] for c in whole["conditions"] if c["status"] == "unknown"],
        "notice": whole["notice"],
        "grant_year": plan["grant_year"],
        "first_payment": plan["first_payment"],
        "announced": whole["announced"],
        "regimes": [(regime["id"], regime["computed"]) for regime in whole["other_regimes"]],
    }
    for one in whole["announced"]:
        told[f"announced {one['reading']}"] = (one["applies"], one["changes"], _picked(one, Figures))
    if plan["critical"]:
        told["critical"] = f"{plan['critical']['step']}, {plan['critical']['slack_days']} days"
    if support is None:
        return {**told, "support": None}
    told |= {key: support[key] for key in ("low", "likely", "high", "likely_band", "binding", "own_share")}
    told["cap"] = (support["cap"]["low"], support["cap"]["high"], support["cap"]["standing"])
    return told | {f"facility {f}": _picked(line, Figures) for f, line in support["facilities"].items()}


def _picked(told: dict[str, object], shape: type[Band]) -> dict[str, object]:
    return {key: told[key] for key in shape.model_fields}


def _figures(figures: Band) -> dict[str, object]:
    return {key: as_won(getattr(figures, key)) for key in type(figures).model_fields if key in Figures.model_fields}


def as_won(text: Money | None) -> int | None:
    return None if text in {None, "none"} else won(str(text))


def _text(text: str) -> str | None:
    return None if text in {"none", "unknown"} else text


def _days(text: str) -> dict[str, object]:
    """`2028 / 2028 / unknown`; years are numbers, months are texts."""
    parts = ["none"] * 3 if text == "none" else text.split(" / ")
    days = [int(part) if part.isdigit() else _text(part) for part in parts]
    return dict(zip(("earliest", "likely", "latest"), days, strict=True))
