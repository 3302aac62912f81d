"""Figures with nothing that tells what of: one said anew in place of the last one, and the number of a choice."""

import re
from typing import Final

_FIGURE: Final = (
    r"(?:(?:약|한|총|대략|정확히|about|around|roughly|exactly|krw|₩)[ ]*)*"
    r"\d[\d.,]*(?:\s*(?:[천백십만억조원~-]|년|월|분기|말|초|쯤|정도|\d[\d.,]*|bn|tn|mn?|billion|trillion|million|won|krw))*"
)
_NO_KO: Final = (
    r"(?:(?:아+|앗|아차|어+|음+|에이|아니(?:다|요|야|에요|예요|고|구나)?|아뇨|아닙니다|잠깐(?:만요?)?|잠시만요?|"
    r"죄송(?:해요|합니다|한데요?)?|미안(?:해요|합니다|한데요?)?|정정(?:합니다|할게요|해요)?|다시|실은|사실은?|"
    r"그게 ?(?:아니(?:라|고))|잘못 ?(?:말했|적었|썼)[가-힣]*)[ ,.!…~]*)+"
)
_NO_EN: Final = (
    r"(?:(?:oh|ah|oops|uh|um|no|nope|sorry|wait|actually|hold on|i mea?nt?|i should have said|correction|rather|"
    r"my mistake|scratch that|make (?:it|that)|(?:it )?should be|(?:no|wait|sorry|actually|oops)[ ,.!—–-]+"
    r"(?:it|that)(?:'?s| is))[ ,.:!—–-]*)+"
)
_END_KO: Final = (
    r" ?(?:이에요|예요|이예요|입니다|이요|요|이다|임|이었(?:어요|네요)|(?:이|가) 맞(?:아요|습니다)|으?로요?|"
    r"(?:으?로 )?(?:고쳐|바꿔|정정)[가-힣 ]*)?"
)
_AGAIN: Final = re.compile(rf"(?:{_NO_KO}{_FIGURE}{_END_KO}|{_NO_EN}{_FIGURE}(?:,? (?:sorry|please|i mean))?)[ .!~]*")
_NUMBER: Final = re.compile(r"[\[(#]?\d{1,2}[\]).]?[ .!]*", re.ASCII)


def takes_back(text: str) -> bool:
    """`아니 120억`, `no wait 12bn`: a bare figure after a word that takes back."""
    return _AGAIN.fullmatch(" ".join(text.casefold().split())) is not None


def is_number_of_choice(text: str) -> bool:
    """`7`, `[9]`: nothing but a small number."""
    return _NUMBER.fullmatch(text.strip()) is not None
