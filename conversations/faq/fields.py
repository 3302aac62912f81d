"""Whose business a question is: words of this field, and words of others."""

from typing import Final

from conversations.faq.concepts import words

NOT_OURS: Final = words(
    "법인세 소득세 부가세 양도세 재산세 취득세 관세 세율 세무 연말_?정산 상속 증여 주가 주식 종목 상장 코인 "
    "비트 금리 환율 대출 보험 특허 상표 저작권 소송 이혼 계약서 수입_?신고 통관 비자 이민 채용 연봉 월급 "
    "인건비 고용 실업 최저_?임금 퇴직 연차 휴가 휴일 산재 노조 면접 자기_?소개서 전기차 태양광_?설치 "
    "가정집 육아 출산 보육 어린이집 청년 학자금 장학 복지 실손 난방비 소상공인 창업_?지원 전기_?요금 요금제 "
    "집값 전세 월세 아파트 평당 시세 전망 배출권 유가 기름값 날씨 기온 미세_?먼지 병원 건강 맛집 점심 저녁 "
    "메뉴 식당 영화 드라마 노래 축구 야구 게임 여행 호텔 비행기 기차 버스 주차 길_?안내 대통령 "
    "국회의원_?선거 선거 지지율 로또 운세 사주 연애 농담 심심 번역 코딩 파이썬 엑셀_?함수 프롬프트 무시하고 "
    "지시(?:사항)?[를은]?_?무시 챗_?(?:gpt|지피티) 이메일_?써 써_?줘 그려_?줘 회의_?잡 예약 "
    "알람 차이점 원리",
    r"corporate_tax income_tax property_tax vat customs import_dut\w* stocks? share_price ipo bitcoin crypto "
    r"interest_rates? exchange_rates? insurance patents? trademarks? copyright lawsuit divorce visas? "
    r"immigra\w* hir(?:e|ing) salar\w* wages? recruit\w* unemploy\w* severance holidays vacation annual_leave "
    r"union interview cover_letter resume job_at electric_cars? ev_(?:subsid\w*|purchase) "
    r"(?:on|for)_my_(?:roof|house|home) childcare kindergarten student scholarship pension welfare "
    r"electricity_(?:price|bill|tariff)s? tariffs? rent mortgage flats? apartments? house_prices? "
    r"(?:per|a)_pyeong forecast oil_price carbon_(?:price|credit)s? weather rain\w* hospital doctor "
    r"restaurants? lunch dinner menu movies? songs? poems? football soccer baseball games? travel hotels? "
    r"flights? trains? bus(?:es)? parking potholes? australia france president election lottery horoscope joke "
    r"recipe dating translate python excel prompt ignore_(?:all|your|previous|the_above) chatgpt gpt "
    r"you_are_now pretend schedule_a book_a remind_me write_(?:me|a|an) draw difference_between "
    r"how_(?:does|do)_(?:a|an|the)_\w+_(?:\w+_)?(?:cell|engine|battery|chip)s?_work how_are_you",
)
"""Words of other fields: tax, law, wages, other aid, prices, everyday life, tasks of another kind."""

OURS: Final = words(
    "지원 보조 국비 국고 한도 상한 특화_?단지 단지 구역 시설 인프라 설계 인_?·_?허가 인허가 착공 신청 "
    "예타 정산 환수 수도권 선도_?사업 총_?사업비 변전소 용수 폐수 도로 전력 산단 고시 산업부 산업통상부 "
    "kicox 한전 지방비 매칭 반도체 배터리 이차전지 바이오 로봇 방산 조선 철강 중소 대기업 퍼센트 % "
    "보조율 토지 땅 부지 공사 서류 지급 부담",
    r"support grants? subsid\w* fund\w* caps? ceiling complex\w* clusters? facilit\w* infrastructure design\w* "
    r"permits? construction build\w* appl\w* feasib\w* settle\w* refund\w* capital provinc\w* "
    r"leading_projects? project_cost substations? water wastewater roads? power estates? notice motir motie "
    r"kicox kepco matching semiconductor\w* chips? batter\w* bio robot\w* defen[cs]e ship\w* steel smes? "
    r"percent\w* % land works? forms? documents? paid payment state government scheme",
)
"""Words of this field."""
