"""Plain words of the trade that people misspell, as data. No word here names a thing we know."""

from typing import Final

_ENGLISH: Final = """
trillion trillions billion billions million millions invest invested investing investment investments capital
capex design designs designed permit permits permission permissions approval approvals approved licence license
finish finished complete completed completion unfinished construction construct build building built supervision
association member members company companies supplier manufacturer manufacturing manufacture maker factory factories
plant plants facility facilities materials material equipment components parts production expansion
secured ready matching funding funds grants grant granted subsidy subsidies received receive support
application applied apply applying designated designation province provincial government municipality utility
inside outside complex cluster industrial specialised specialized national local central company's
january february march april august september october november december quarter month months years
starts start begin begins beginning started already needed need require required include includes including included
exclude excluded excluding without planned planning estimated estimate roughly around approximately total
supply treatment access underground pipeline pipelines restart change correct instead question cancel
cost costs costing share public water power cheon baek eok
"""
_KOREAN: Final = """
투자 투자액 투자금 투자비 투자금액 총투자 설계 실시설계 상세설계 기본설계 인허가 허가 협회 회원사 공장 완료 착공
준공 부지 신청 지정 지자체 지원 지원금 보조금 확보 시설 특화단지 산업단지 예정 대기업 중견기업 중소기업 지방비 자부담
선도사업 공사비 사업비 진행 완공 예산 매칭 신설 증설 계획 아직 포함 제외 토지비 필요 정도
"""
_NOT_SAID: Final = "cheon baek eok 포함 예산 필요 정도 계획 아직 시설 예정 진행"
"""Good words that too many others are near to: known, never guessed."""

_SPOILT: Final = """
teh:the hte:the adn:and wiht:with strat:start ment:meant febuary:february wich:which
lnad:land recieved:received recieve:receive goverment:government thier:their inculde:include inculdes:includes
"""

KNOWN: Final = frozenset((*_ENGLISH.split(), *_KOREAN.split()))
"""Plain words that are right as they stand."""

WANTED: Final = tuple(word for word in (*_ENGLISH.split(), *_KOREAN.split()) if word not in _NOT_SAID.split())
"""Those that a misspelt word is taken for."""

SLIPS: Final = dict(pair.split(":") for pair in _SPOILT.split())
"""English words too short to be guessed, as they are often misspelt."""
