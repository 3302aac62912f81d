"""What a question is about, word by word: the concepts of this field, both languages side by side.

One alternative a word; `_` stands for a space.
"""

import re
from collections.abc import Mapping
from typing import Final

from conversations.understanding.cues import cue


def words(ko: str, en: str) -> re.Pattern[str]:
    """Any of these, Korean anywhere, English on word boundaries."""
    return cue(*("|".join(each.split()).replace("_", " ") for each in (ko, en)))


CONCEPTS: Final[Mapping[str, re.Pattern[str]]] = {
    "support": words(
        "지원 보조금 국비 국고 출연금 혜택 나랏돈",
        r"support\w* grants? subsid\w* aid fund\w* state_money",
    ),
    "rate": words(
        "퍼센트 퍼센티지 프로(?!젝|그) % 비율 보조율 지원율 몇_?할 지원_?율",
        r"percent\w* per_cent % rates? share proportion portion fraction",
    ),
    "base": words(
        "뭐의 무엇의 뭘_?기준 기준_?(?:금액|으로|이) 어디에_?곱 산정 총_?사업비 부담분 전체_?금액 베이스",
        r"of_what based?_on basis base total_project_cost calculated denominator our_(?:own_)?(?:share|part) "
        r"whole_cost entire_cost multipl\w*",
    ),
    "how_much": words(
        "얼마 몇_?억 어느_?정도 몇_?(?:%|퍼|프로)",
        "how_much how_many_percent how_big how_large what_(?:percentage|share)",
    ),
    "cap": words(
        "한도 상한 최대 최고 천장 맥스 리밋 까지_?(?:나|받|되|줘|가능)",
        r"caps? capped ceiling limits? max\w* upper at_most top_out tops",
    ),
    "double": words(
        "두_?배 2_?배 배로 배_?(?:늘|증|상향) 늘어 늘었 늘린 상향 올랐 오른 올린 2천_?억 2,?000_?억 인상 확대 더블",
        r"doubl\w* twice 2x rais(?:e|ed|es|ing) increas\w* higher 200_?bn 200_billion went_up lifted bumped",
    ),
    "decided": words(
        "확정(?:됐|된|인|이) 결정(?:됐|된|났) 통과 사실 진짜 정말 맞나 맞아 됐다던 됐다는 소문",
        r"decided confirmed finali[sz]ed passed true already official\w* gone_through rumou?rs? approved_yet "
        r"actually",
    ),
    "when": words(
        "언제 며칟?날 며칠 날짜 시기 시점 몇_?월 타이밍",
        "when what_(?:date|day|month) how_soon from_which timing since",
    ),
    "effective": words(
        "시행 적용 발효 효력 부터_?(?:적용|되|시행|인) 유효",
        r"effect\w* in_force apply_from kick(?:s|ed)?_in come_into valid appl(?:y|ies)_(?:since|as_of) "
        r"rules?_(?:start|hold)",
    ),
    "paid": words(
        "지급 입금 나오 나와 들어오 돈이 돈은 수령 집행 통장 현금 꽂",
        r"paid pay_?outs? payments? disburs\w* money receiv\w* arriv\w* cash transfer\w* bank_account get_the",
    ),
    "apply": words(
        "신청 접수 제출 응모 지원서 내면 내나 내야 넣",
        r"appl(?:y|ies|ying|ication\w*|icant\w*) fil(?:e|es|ing) submit\w* request\w* hand_in",
    ),
    "who": words(
        "누가 누구 누굴 주체 어느_?(?:기관|부처) 어디에서 담당 수행_?기관 명의",
        "who whom whose which_(?:body|agency|ministry|office) by_us performing_body in_charge",
    ),
    "decide": words(
        "심사 평가 심의 선정 결정(?!되?_?전) 검토 승인 기준을?_?보",
        r"decid\w* review\w* evaluat\w* assess\w* select\w* judg\w* score\w* committee panel criteria",
    ),
    "facility": words(
        "시설 인프라 품목 설비",
        r"facilit\w* infrastructure items utilities",
    ),
    "kinds": words(
        "도로 용수 전기 전력 폐수 가스 통신 공동구 집단_?에너지 폐기물",
        r"roads? water electric\w* power wastewater gas telecom\w* tunnel waste heat",
    ),
    "which": words(
        "어떤 무슨 어느_?(?:것|거|시설) 뭐가 뭐뭐 뭐가 종류 목록 리스트 범위 가짓수 까지_?되",
        "which what_(?:kinds?|types?|sort) list scope range_of what_(?:is|are)_covered",
    ),
    "substation": words(
        "변전소 수전 변압기 변전_?설비 수변전",
        "substations? transformers? switchyard switchgear",
    ),
    "inside": words(
        "구내 사내 울타리 공장_?(?:안|내) 우리_?(?:부지|땅|공장) 담장 자체 자가 단독",
        "inside_(?:our|the) in-house fence our_own on-?site private within_our behind_the dedicated single_plant",
    ),
    "land": words(
        "토지 땅 부지_?(?:매입|대금|값|비) 용지 보상비 매입비 대지",
        r"land plot site_(?:purchase|acquisition) real_estate compensation acquir\w*",
    ),
    "include": words(
        "포함 들어가 들어가나 인정 해당 쳐_?주 반영 산입 넣어",
        r"includ\w* count\w* cover\w* part_of eligible_cost allowed recogni[sz]ed",
    ),
    "large": words(
        "대기업 큰_?(?:회사|기업) 재벌 그룹사 계열 삼성 하이닉스 엘지 대형",
        r"large big(?:ger)? conglomerates? chaebols? samsung major multinational\w* giant",
    ),
    "small": words(
        "중소 중견 협력사 협력_?업체 소부장 작은 벤처 스타트업 납품 하청 영세 규모가_?작 소기업",
        r"smes? small\w* mid-?(?:size\w*|cap) suppliers? start-?ups? vendors? subcontract\w* tiny family",
    ),
    "complex": words(
        "특화_?단지 단지 구역 클러스터 특구",
        "complex(?:es)? clusters? zones? parks? designated_area",
    ),
    "outside": words(
        "밖 외부 외곽 아닌_?(?:곳|데|지역) 미지정 못_?들 안_?들어 벗어 없는_?(?:지역|곳) 안에_?없",
        "outside not_(?:in|inside|located) beyond elsewhere non-?designated undesignated not_(?:part|designated) "
        "isn'?t_(?:in|a|designated)",
    ),
    "designate": words(
        "지정 공모 선정 추가_?(?:지정|선정) 유치",
        r"designat\w* named call_for rounds? become",
    ),
    "new": words(
        "새로 신규 추가 다음 3차 앞으로 언제_?또 되려면 또_?뽑",
        "new next another future upcoming third more_complexes become",
    ),
    "leading": words(
        "선도_?사업 선도_?프로젝트 25조의_?2 25-2",
        "leading_projects? 25-2 lead_project flagship",
    ),
    "robots": words(
        "로봇 휴머노이드 방산 방위 항공_?엔진 무기",
        r"robot\w* humanoids? defen[cs]e aero-?engines? weapons? arms military",
    ),
    "others": words(
        "조선 선박 철강 제철 자동차 완성차 모빌리티 (?<![a-z])ai(?![a-z]) 인공지능 원전 원자력 "
        "수소 석유_?화학 식품 섬유 태양광 항공 우주",
        r"ship\w* steel\w* cars? auto\w* ev vehicles? ai artificial nuclear hydrogen petrochem\w* textiles? food "
        r"solar data_?cent(?:er|re)s?",
    ),
    "chip_act": words(
        "반도체_?(?:특별)?법 특별법 반도체_?클러스터 특별_?회계 칩스법 50_?[~-]_?100",
        "chips?_act semiconductors?_(?:special_)?(?:act|law) chip_law semiconductor_clusters? "
        "special_(?:account|act) new_act",
    ),
    "chip": words(
        "반도체 칩",
        "semiconductors? chips? fabs?",
    ),
    "capital": words(
        "수도권 비수도권 지방인 지방으로",
        r"capital_(?:area|region) metropolitan seoul_area provinc\w* non-?capital greater_seoul sma",
    ),
    "far": words(
        "먼 멀어 멀면 멀리 거리 얼마나_?떨어 원거리 킬로",
        r"far distance distant remote farther further km kilomet\w*",
    ),
    "city": words(
        "천안 안성 시흥 평택 춘천 화성 이천 세종 인천 용인 파주 김포 원주 충주 여주 가평 연천",
        "cheonan anseong siheung pyeongtaek chuncheon hwaseong icheon sejong incheon yongin paju gimpo wonju "
        "chungju yeoju gyeonggi",
    ),
    "built": words(
        "이미 준공 완공 다_?지 지어_?놓 지은 끝난_?(?:공사|시설) 소급 완료된 지난해_?(?:지|완) 기존 운영_?중",
        r"already_(?:built|finished|completed|done|in) finished_(?:facilit|work|build)\w* completed built retro\w* "
        r"back-?pay existing last_year past_(?:works|projects)",
    ),
    "underway": words(
        "공사_?중 진행_?중 짓고_?있 짓는_?중 공사가_?한창",
        "under_construction under_?way in_progress half[-_]built ongoing",
    ),
    "design": words(
        "설계 도면",
        r"design\w* drawings? blueprints? engineering",
    ),
    "unfinished": words(
        "안_?(?:끝|됐|나|된|했) 덜 미완 아직 못_?(?:끝|했) 전인데 없는데 진행_?중 미흡 하는_?중",
        r"not_(?:finished|done|complete\w*|ready) unfinished incomplete still "
        r"isn'?t_(?:done|finished|ready|complete\w*) without pending not_yet halfway haven'?t",
    ),
    "two": words(
        "두_?개 2_?개 두_?가지 개수 갯수 몇_?(?:개|가지) 세_?(?:개|가지) 3개 여러_?(?:개|시설) 한꺼번에 동시에_?여러",
        r"two 2 three how_many_(?:facilit\w*|items) number_of several_facilit\w* only_one more_than",
    ),
    "years": words(
        "여러_?해 다년 매년 해마다 연속 몇_?년 내년에도 계속 2년 3년 연차 이듬해 다음_?해 장기",
        r"several_years multi-?year every_year each_year years yearly annual\w* year_after consecutive again_next "
        r"following_year second_year",
    ),
    "combine": words(
        "중복 함께 같이 동시 병행 겹치 더블 산단_?지원 추가로_?(?:또|받) 같이_?받 둘_?다",
        r"combin\w* together double[-_]dip\w* stack\w* on_top both simultaneous\w* in_addition overlap\w* "
        r"cumulat\w* alongside also_(?:use|get|receive|claim)",
    ),
    "other_aid": words(
        "다른_?(?:보조|지원|데|사업) 타_?(?:보조|지원|부처|사업) 도비 시비 투자_?보조 지투 세액_?공제",
        r"other_(?:subsid\w*|grants?|aid|support|programs?|programmes?|schemes?|incentives?|money) "
        r"another_(?:grant|subsidy|program\w*) tax_credits? local_subsid\w*",
    ),
    "else": words(
        "말고 대신 또_?(?:뭐|있|다른) 이외 외에 대안 없을까 그럼_?뭐 밖에",
        r"else instead alternativ\w* besides apart_from other_options? fall_?back plan_b",
    ),
    "misuse": words(
        "환수 반납 부정 유용 토해 돌려 목적_?외 허위 뱉 회수 이자",
        r"misus\w* refund\w* (?:pay|give|paying|giv\w*)_(?:it_|the_money_|money_)?back repa(?:y|id)\w* claw\w* "
        r"return_(?:the|it) false fraud penalt\w* cancel\w* interest wrong(?:ly)?",
    ),
    "start": words(
        "착공 공사를?_?(?:시작|먼저|해도|들어) 발주 짓기_?시작 첫_?삽 공사부터 시작해도 삽을?",
        r"start\w* break\w*_ground begin\w* construction order(?:ing|ed)? sign_(?:the_)?contract go_ahead "
        r"proceed\w* kick_off",
    ),
    "before": words(
        "전에 먼저 미리 앞서 선_?착공 결정_?전 나오기_?전 기다려",
        "before ahead prior first early earlier in_advance wait(?:ing)? without_waiting",
    ),
    "sure": words(
        "보장 확정 확실 무조건 믿 틀림 장담 받는_?거 확률 가능성",
        r"guarante\w* certain\w* for_sure sure promis\w* definite\w* rely reliab\w* count_on bank_on likel\w* "
        r"binding chance\w* odds probab\w*",
    ),
    "docs": words(
        "서류 서식 양식 제출물 준비물 증빙 자료 첨부 뭘_?(?:내|준비) 준비할",
        r"documents? documentation forms? paper\w* proofs? checklist attach\w* templates? annex "
        r"what_(?:do|must|should)_(?:we|i)_(?:prepare|submit|send)",
    ),
    "permits": words(
        "인_?·?_?허가 허가 인가 타임_?아웃 신속_?처리 패스트_?트랙",
        r"permits? permitting permissions? approvals? licen[cs]\w* fast[-_]track",
    ),
    "how_long": words(
        "얼마나_?(?:걸|오래) 기간 며칠 빨리 빠르 오래 몇_?(?:일|달|개월) 소요",
        r"how_long how_fast how_quick\w* days duration weeks months takes? speed\w* deadline",
    ),
    "local": words(
        "지방비 도비 시비 지자체 시에서 도에서 시청 도청 매칭 군에서 지방_?정부 시나_?도 도나_?시",
        r"local_(?:govern\w*|share|money|funds?|author\w*|contribution) city municipal\w* matching county "
        r"provincial regional_govern\w* town",
    ),
    "feasibility": words(
        "예타 예비_?타당성 타당성",
        r"feasib\w* pfs pre-?feasib\w*",
    ),
    "report": words(
        "보고 정산 사후 의무 결과_?보고 관리 점검 감사(?!_?합|_?드) 받고_?나 받은_?(?:뒤|다음|후)",
        r"report\w* settle\w* obligations? after_(?:the_grant|receiving|completion|we_(?:get|receive)|getting) "
        r"audit\w* duties account\w* follow-?up afterwards monitor\w*",
    ),
    "kepco": words(
        "한전 한국전력 부담금 시설_?부담 접속",
        "kepco connection_(?:charges?|fees?|costs?) grid utility_(?:charge|fee|company) power_company hook-?up",
    ),
    "neighbour": words(
        "옆_?(?:회사|공장|업체) 이웃 같은_?(?:단지|사업장|산단|부지) 다른_?(?:회사|기업|업체) 입주 "
        "나눠 나누 공유 합산 합쳐 선점 1/n",
        r"neighbou?rs? other_(?:compan\w*|firms?|tenants?|businesses) "
        r"shar(?:e|ed|ing)_(?:the|it|with|by|among|between) same_(?:site|estate|complex|park) split next_door "
        r"tenants? first_come use(?:d)?_up among between",
    ),
    "condition": words(
        "조건 요건 자격 충족 누가_?대상 대상이_?되 해당되",
        r"conditions? requirements? require\w* eligib\w* qualif\w* prerequisites? criteria",
    ),
    "where": words(
        "어디 어느_?(?:지역|도시|곳) 위치 몇_?(?:곳|군데) 지역",
        "where which_(?:places|cities|regions|locations|areas) how_many_complexes map locations?",
    ),
}


def concepts_in(text: str) -> frozenset[str]:
    """The concepts a text names."""
    return frozenset(name for name, pattern in CONCEPTS.items() if pattern.search(text))
