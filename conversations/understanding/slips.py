"""Slips of the keyboard inside verbs and units of money: no other word is written so, hence nothing is guessed."""

import re

_SLIPS = (
    (re.compile("(?=낫)(?:(?<=[끝안못])낫|(?<=안 )낫|(?<=[이가] )낫(?=[음고어습]))"), "났"),
    (re.compile("햇(?=[음어고습는지던으네다]|$)"), "했"),
    (re.compile("[됬됫됏]"), "됐"),
    (re.compile("됌(?=[ .,!]|$)"), "됨"),
    (re.compile("않(?=됐|돼|했|받|나)"), "안"),
    (re.compile("끝냇"), "끝냈"),
    (re.compile(r"\bmach(?= fund)"), "match"),
    (re.compile("받[앗엇]"), "받았"),
    (re.compile("나왓"), "나왔"),
    (re.compile("마[쳣첫](?=[음어고습])"), "마쳤"),
    (re.compile("지엇"), "지었"),
    (re.compile("(?<![가-힣])삿(?=[음어고습])"), "샀"),
    (re.compile("잇(?=[음어고습는네다])"), "있"),
    (re.compile("(?<=[\\d일이삼사오육칠팔구])[쳔첸](?= ?[억만원]|$)"), "천"),
    (re.compile("(?<=[\\d천백십])[얶윽](?![가-힣]{3})"), "억"),
    (re.compile("(?<=\\d)[죠쪼](?= |,|원|$|투)"), "조"),
    (re.compile(r"(?<![\d,.~-])(?P<one>[1-9]),(?=[2-9](?:[천백]? ?[조억]))"), r"\g<one>~"),
)


def mended(text: str) -> str:
    """The text with 끝낫 as 끝났, 됬 as 됐, 2쳔억 as 2천억, and 2,3천억 as the range it is."""
    for slip, meant in _SLIPS:
        text = slip.sub(meant, text)
    return text
