"""First sentences of companies and everything they say, written out by hand."""

from core.policy.answers import Answers
from core.policy.month import Month
from core.policy.won import WonRange
from tests.amounts import EOK, JO, eok, jo

Sentence = tuple[str, Answers]

GIVEN: tuple[Sentence, ...] = (
    (
        "구미에 3조 투자하는 반도체 소재 회사인데 용수 500억이랑 변전소 400억이 필요해요",
        {
            "sector": "semiconductor", "place": "gumi", "investment": jo(3), "facilities": ("water", "electricity"),
            "cost.water": eok(500), "cost.electricity": eok(400),
        },
    ),
    (
        "We are a battery maker investing 1.5 trillion won in Pohang; substation about 40 billion, water 30 billion",
        {
            "sector": "secondary_battery", "place": "pohang", "investment": eok(15_000),
            "facilities": ("water", "electricity"), "cost.water": eok(300), "cost.electricity": eok(400),
        },
    ),
    (
        "안동에서 백신, 5천억에서 7천억, 용수 300억",
        {
            "sector": "bio", "place": "andong", "investment": eok(5_000, 7_000), "facilities": ("water",),
            "cost.water": eok(300),
        },
    ),
    (
        "포항에 1.5조 투자하는 양극재 회사인데 변전소 400억, 용수 300억 들어요",
        {
            "sector": "secondary_battery", "place": "pohang", "investment": eok(15_000),
            "facilities": ("water", "electricity"), "cost.water": eok(300), "cost.electricity": eok(400),
        },
    ),
)  # fmt: skip

KOREAN: tuple[Sentence, ...] = (
    (
        "화순에서 바이오 공장 3,000억 투자, 가스 50억, 폐수처리 80억",
        {
            "sector": "bio", "place": "hwasun", "investment": eok(3_000), "facilities": ("wastewater", "gas"),
            "cost.wastewater": eok(80), "cost.gas": eok(50),
        },
    ),
    (
        "대구에서 로봇 만드는데 2천억 투자하고 진입도로 60억 정도",
        {"sector": "robot", "place": "daegu", "investment": eok(2_000), "facilities": ("road",), "cost.road": eok(60)},
    ),
    (
        "저희는 충남 아산 탕정에서 OLED 패널을 만듭니다. 총 투자액은 1조 5,000억원이고 공업용수 200억원, "
        "폐수 처리 시설에 120억원이 듭니다.",
        {
            "sector": "display", "place": "asan", "site": "tangjeong", "investment": eok(15_000),
            "facilities": ("water", "wastewater"), "cost.water": eok(200), "cost.wastewater": eok(120),
        },
    ),
    (
        "이천에 반도체 공장 10조 투자, 용수 관로 1,200억",
        {
            "sector": "semiconductor", "place": "icheon", "investment": jo(10), "facilities": ("water",),
            "cost.water": eok(1_200),
        },
    ),
    (
        "평택 고덕 반도체, 투자 30조, 변전소 2천억~3천억, 용수 1천억 이상",
        {
            "sector": "semiconductor", "place": "pyeongtaek", "site": "godeok", "investment": jo(30),
            "facilities": ("water", "electricity"), "cost.water": WonRange(1_000 * EOK, None),
            "cost.electricity": eok(2_000, 3_000),
        },
    ),
    (
        "포항 블루밸리 산단에 양극재 공장(투자비 8,500억)을 짓습니다. 진입도로(90억), 변전소(380억)가 필요합니다.",
        {
            "sector": "secondary_battery", "place": "pohang", "site": "blue-valley", "investment": eok(8_500),
            "facilities": ("electricity", "road"), "cost.electricity": eok(380), "cost.road": eok(90),
        },
    ),
    (
        "천안 디스플레이 투자 4.1조. 용수 600억, 폐수 500억, 변전소 900억. 실시설계는 27년 6월 완료예정",
        {
            "sector": "display", "place": "cheonan", "investment": eok(41_000),
            "facilities": ("water", "electricity", "wastewater"), "cost.water": eok(600),
            "cost.electricity": eok(900), "cost.wastewater": eok(500), "design_done": Month(2027, 6),
        },
    ),
    (
        "저희 울산에서 전고체 배터리 라인 증설하려는데 1.2조 정도 들고요 공업용수가 250억, "
        "154kV 변전소가 420억쯤 잡혀 있어요",
        {
            "sector": "secondary_battery", "place": "ulsan", "investment": eok(12_000),
            "facilities": ("water", "electricity"), "cost.water": eok(250), "cost.electricity": eok(420),
        },
    ),
    (
        "춘천에서 백신 하는 중소기업, 투자 350억, 가스배관 15억, 통신망 5억",
        {
            "sector": "bio", "place": "chuncheon", "investment": eok(350), "facilities": ("gas", "telecom"),
            "cost.gas": eok(15), "cost.telecom": eok(5), "company_size": "small",
        },
    ),
    (
        "이차전지 원료(황산니켈) 공장 새만금 6천억 폐수 200억 집단에너지 150억",
        {
            "sector": "secondary_battery", "battery_raw_material": "yes", "place": "saemangeum",
            "investment": eok(6_000), "facilities": ("wastewater", "district_energy"),
            "cost.wastewater": eok(200), "cost.district_energy": eok(150),
        },
    ),
    (
        "화순군 바이오 회사입니다 특화단지 안에 있고 3000억 투자 가스 50억 폐수 80억 다른 지원 없음 "
        "설계는 미정 공사 10개월",
        {
            "sector": "bio", "place": "hwasun", "complex": "jeonnam-bio", "investment": eok(3_000),
            "facilities": ("wastewater", "gas"), "cost.wastewater": eok(80), "cost.gas": eok(50),
            "other_aid.wastewater": "no", "other_aid.gas": "no", "works_months.wastewater": 10, "works_months.gas": 10,
        },
    ),
    (
        "창원에서 방산 엔진 부품 하는 중견기업입니다. 투자 1,200억, 도로 80억",
        {
            "sector": "defence", "place": "changwon", "investment": eok(1_200), "facilities": ("road",),
            "cost.road": eok(80), "company_size": "mid",
        },
    ),
)  # fmt: skip

ENGLISH: tuple[Sentence, ...] = (
    (
        "We make OLED panels in Asan and plan to invest 2 trillion won. Water 50 billion, wastewater treatment 30bn.",
        {
            "sector": "display", "place": "asan", "investment": jo(2), "facilities": ("water", "wastewater"),
            "cost.water": eok(500), "cost.wastewater": eok(300),
        },
    ),
    (
        "Semiconductor fab in Yongin, KRW 120tn, substation 300bn, industrial water 200-250bn",
        {
            "sector": "semiconductor", "place": "yongin", "investment": jo(120), "facilities": ("water", "electricity"),
            "cost.water": eok(2_000, 2_500), "cost.electricity": eok(3_000),
        },
    ),
    (
        "Our vaccine plant in Andong needs a 20 billion won gas pipeline and 15 billion for an access road; total "
        "investment is 600 billion won",
        {
            "sector": "bio", "place": "andong", "investment": eok(6_000), "facilities": ("road", "gas"),
            "cost.road": eok(150), "cost.gas": eok(200),
        },
    ),
    (
        "Ulsan, LFP cathode, capex of 1.2tn, steam 10bn, power line 45 billion won",
        {
            "sector": "secondary_battery", "place": "ulsan", "investment": eok(12_000),
            "facilities": ("electricity", "district_energy"), "cost.electricity": eok(450),
            "cost.district_energy": eok(100),
        },
    ),
    (
        "A robot company from Daegu spending between 100 and 150 billion won, road 6bn",
        {
            "sector": "robot", "place": "daegu", "investment": eok(1_000, 1_500), "facilities": ("road",),
            "cost.road": eok(60),
        },
    ),
    (
        "Looking at Saemangeum for a precursor plant. 900 billion won. Wastewater about 60 billion and electricity "
        "around 80 billion.",
        {
            "sector": "secondary_battery", "place": "saemangeum", "investment": eok(9_000),
            "facilities": ("electricity", "wastewater"), "cost.electricity": eok(800), "cost.wastewater": eok(600),
        },
    ),
    (
        "biotech in Songdo, half a trillion won investment, 25 billion for water supply",
        {
            "sector": "bio", "place": "incheon-yeonsu", "site": "songdo", "investment": eok(5_000),
            "facilities": ("water",), "cost.water": eok(250),
        },
    ),
    (
        "We're putting in 3 trillion at Godeok (chips), substation: 90bn, water: 70bn, gas: 10bn",
        {
            "sector": "semiconductor", "place": "pyeongtaek", "site": "godeok", "investment": jo(3),
            "facilities": ("water", "electricity", "gas"), "cost.water": eok(700), "cost.electricity": eok(900),
            "cost.gas": eok(100),
        },
    ),
    (
        "Battery cell maker, Ochang, at least 4 trillion, transmission line 14.65bn",
        {
            "sector": "secondary_battery", "place": "cheongju-cheongwon", "site": "ochang",
            "investment": WonRange(4 * JO, None), "facilities": ("electricity",),
            "cost.electricity": WonRange(14_650_000_000, 14_650_000_000),
        },
    ),
    (
        "I work for a biotech company near Daejeon (Yuseong). We will put 250 billion won into a new plant and need "
        "fibre (2bn) and a 12 billion won waste treatment facility.",
        {
            "sector": "bio", "place": "daejeon-yuseong", "investment": eok(2_500), "facilities": ("waste", "telecom"),
            "cost.waste": eok(120), "cost.telecom": eok(20),
        },
    ),
    (
        "Solid-state battery, Ulsan, 900 billion to 1.2 trillion won; discharge pipe 7bn; site secured, permits in "
        "progress, design by Q2 2027",
        {
            "sector": "secondary_battery", "place": "ulsan", "investment": eok(9_000, 12_000),
            "facilities": ("treated_water_pipe",), "cost.treated_water_pipe": eok(70),
            "design_done": Month(2027, 6), "permits_done": "no", "site_secured": "yes",
        },
    ),
    (
        "We build aero engines in Changwon. Investment: 500 billion won. Gas 3bn. Not inside a complex.",
        {
            "sector": "defence", "place": "changwon", "complex": "none", "investment": eok(5_000),
            "facilities": ("gas",), "cost.gas": eok(30),
        },
    ),
)  # fmt: skip

MIXED: tuple[Sentence, ...] = (
    (
        "Gumi 반도체 fab, 2.3 trillion won 투자, substation 850억, 용수 60bn",
        {
            "sector": "semiconductor", "place": "gumi", "investment": eok(23_000),
            "facilities": ("water", "electricity"), "cost.water": eok(600), "cost.electricity": eok(850),
        },
    ),
)  # fmt: skip
