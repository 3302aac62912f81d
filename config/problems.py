"""What can be wrong with a rulebook, where, and how to mend it."""

from dataclasses import dataclass

from config.problems_ko import KOREAN, NAMES

SAID = {
    "no_file": "the file is missing; put it back",
    "unknown_file": "no file of this name is read; correct its name or take it away",
    "no_own_rules": "no file of the folder is read as rules; put one in, or unset GIBAN_RULES",
    "questions": "the questions belong to the program and cannot be changed here; take the file away",
    "no_words": "the program has no sentence for {given}; write only what the shipped rulebook names",
    "file_name": "{given} holds {needs}; name the file after its first day",
    "syntax": "not readable as YAML: {given}; mend the line",
    "two_keys": "the key {given} is given twice; keep one",
    "alias": "an anchor is used again; write the value out instead",
    "decimal": "{given} is no whole number; write won in full (50_000_000_000), shares in per cent (30%)",
    "negative": "{given} is below zero and nothing here can be; take the minus away",
    "unknown_key": "the key {given} is not known here; correct its spelling or take it out",
    "missing_key": "the key {given} is missing; add it",
    "missing_source": "no source is named; give the key of one in sources.yaml, or the standing assumed",
    "not_whole": "{given} is not a whole number; write digits only, such as 50_000_000_000",
    "not_a_share": "{given} is no whole per cent; write it like 30%",
    "no_such_day": "{given} is no day of the calendar; write YYYY-MM-DD",
    "not_true_or_false": "{given} is neither true nor false; write one of them",
    "unknown_standing": "{given} is no standing; write {needs}",
    "not_one_of": "{given} is not known here; write {needs}",
    "wrong_shape": "{given} stands where {needs} belongs; rewrite it so",
    "refused": "{given} does not fit: {needs}; correct it",
    "same_id": "the {needs} {given} is there already; give each its own",
    "unknown_id": "there is no {needs} {given}; correct it, or add it there",
    "unknown_source": "{given} names no source; begin it with a key of sources.yaml",
    "same_first_day": "the notice {given} begins on that day too; each needs a day of its own",
    "same_word": "the word {given} already belongs to {needs}; keep it with one, or list it in homonyms.yaml",
    "no_homonym": "the word {given} is not shared by just these places; correct the line or take it out",
    "circle": "{given} lies within itself; correct what it lies within",
    "capital_area": "{given} is no province; mark the capital area on its province",
    "site_outside": "{given} lies in no place of the complex; correct one of them",
    "order": "{given} is more than {needs}; put them in order",
    "no_such_fact": "no answer is named {given}; use a name of facts.yaml, or name its facility",
    "another_notice": "{given} is no day of this notice; write one on which it is in force",
    "no_such_choice": "the default {given} is not among the choices; correct one of them",
}
"""What is said of each kind of problem: what is wrong, then the mend."""


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A place in a file; line and column count from 1."""

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong. `given` is what stands there, `needs` what belongs there, where the kind speaks of them."""

    spot: Spot
    kind: str
    given: str = ""
    needs: str = ""

    def __str__(self) -> str:
        return self.told("en")

    def told(self, language: str) -> str:
        """One line: file, line, column, what is wrong, the mend."""
        said, given, needs = SAID[self.kind], self.given, self.needs
        if language == "ko":
            said, given, needs = KOREAN[self.kind], NAMES.get(given, given), NAMES.get(needs, needs)
        return f"{self.spot.file}:{self.spot.line}:{self.spot.column}: {said.format(given=given, needs=needs)}"
