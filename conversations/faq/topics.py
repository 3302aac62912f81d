"""What can be asked in between: each topic with where its answer stands and how sure that is. The words are wording."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from core.policy.rulebook.common import Standing


@dataclass(frozen=True, slots=True)
class Topic:
    """Where an answer stands: its standing and its citations."""

    standing: Standing
    source: tuple[str, ...]


TOPICS: Final[Mapping[str, Topic]] = {
    "covered-facilities": Topic("law", ("L3 Art 3(3)",)),
    "who-qualifies": Topic("law", ("L1 Art 20", "L3 Art 4", "L3 Art 6")),
    "when-effective": Topic("published", ("P26", "L3")),
    "who-applies": Topic("law", ("L3 Art 2", "L3 Art 5")),
    "large-companies": Topic("law", ("L1 Art 20", "L1 Art 21", "P40")),
    "small-companies": Topic("law", ("L1 Art 20", "L1 Art 21")),
    "designated-only": Topic("law", ("L1 Art 20", "L1 Art 25-2")),
    "leading-project": Topic("law", ("L1 Art 25-2",)),
    "which-complexes": Topic("published", ("P46", "P48")),
    "new-designation": Topic("law", ("L1 Art 16", "L2 Art 26", "P36")),
    "own-substation": Topic("published", ("L3 Art 3(3)", "P7", "P40")),
    "kepco-charge": Topic("law", ("L3 Art 4(2)",)),
    "land-cost": Topic("law", ("L3 Art 4(2)",)),
    "rate-base": Topic("law", ("L3 Art 4(2)", "L3 Art 4(3)")),
    "support-rate": Topic("law", ("L3 Art 4(3)",)),
    "local-share": Topic("law", ("L3 Art 6",)),
    "cap": Topic("published", ("P26",)),
    "cap-doubled": Topic("announced", ("P3", "P6")),
    "shared-cap": Topic("assumed", ("P44",)),
    "capital-area": Topic("law", ("L1",)),
    "far-from-capital": Topic("announced", ("P3", "P6")),
    "already-built": Topic("law", ("L1", "L3 Art 4(1)")),
    "design-unfinished": Topic("law", ("L3 Art 4(1)", "L3 Art 4(4)")),
    "start-before-grant": Topic("law", ("L3 Art 4(1)",)),
    "facility-count-limit": Topic("published", ("P18",)),
    "multi-year": Topic("law", ("L3 Art 4(1)", "P44")),
    "combine-subsidies": Topic("law", ("L3 Art 4(4)",)),
    "related-schemes": Topic("published", ("P57", "P25")),
    "new-sectors": Topic("published", ("P36",)),
    "other-industries": Topic("published", ("P31",)),
    "semiconductor-act": Topic("law", ("L4 Art 14", "L5 Art 20(6)")),
    "misuse": Topic("law", ("L3 Art 7", "L1 Art 17")),
    "when-paid": Topic("law", ("L3 Art 4(1)", "L3 Art 6")),
    "guaranteed": Topic("law", ("L1 Art 20", "L3 Art 2")),
    "documents": Topic("law", ("L3 Art 5", "L3 Art 6")),
    "permits": Topic("law", ("L1 Art 19",)),
    "feasibility-study": Topic("law", ("L1 Art 27", "L1 Art 27-2")),
    "who-decides": Topic("law", ("L3 Art 2", "L3 Art 6")),
    "after-grant": Topic("law", ("L3 Art 8", "L3 Art 9")),
    "kicox": Topic("law", ("L3 Art 2",)),
    "what-is-complex": Topic("law", ("L1 Art 16", "L1 Art 20")),
    "industrial-complex-aid": Topic("law", ("L3 Art 4(4)", "L3 Art 6")),
    "reference-value": Topic("assumed", ("L3 Art 4(3)", "P25", "P27", "P40")),
    "which-industries": Topic("published", ("P31",)),
    "application-deadline": Topic("assumed", ("L3 Art 4(1)", "L3 Art 5")),
    "capital-covered": Topic("law", ("L1 Art 20", "L3 Art 4(3)")),
    "grant-or-loan": Topic("law", ("L3 Art 2", "L3 Art 7")),
}
