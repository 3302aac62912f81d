# 다른 지원: 지원 대상이 아닐 때와 물어보셨을 때. 한도와 비율은 모두 그 지원의 것입니다.

option-related = 다른 지원
related-intro = 특화단지 기반시설 지원과 별개인 지원입니다. 비율과 한도도 서로 다릅니다.
related-none = 이날 기준으로 확인된 다른 지원이 없습니다.
related-instead = 다른 지원: { $scheme } — { $what }
related-line = · { $scheme } — { $what }
related-ask-size = 기업 규모를 알려 주시면 비율을 좁혀 드립니다.
related-combining = 서로 다른 비용이라면 함께 쓸 수 있어 보이나(추정) KICOX에 확인해 주세요. 산업단지 지원을 받는 시설은 특화단지 지원에서 빠질 수 있습니다.

related-span = { $lowest }~{ $highest }
related-share = { $base }의 { $shares }
related-share-of = { JOSA($size, "은/는") } { $base }의 { $shares }
related-base-equipment = 설비투자액
related-base-site_and_equipment = 신규 부지·설비투자액
related-base-company_share = 기업 부담분
related-base-line_cost = 전력 공급 사업비
related-cap = 이 지원의 한도는 사업당 { $project }, 기업당 { $firm }
related-relief-income = 법인세·소득세 { $whole }년간 100%, 이후 { $half }년간 50% 감면
related-relief-local = 취득세·재산세 감면({ $day }까지)
related-finance = 대출·출자·인프라 금융(보조금 아님)
related-account = 반도체클러스터 기반시설의 예산 회계(비율 고시와 지정된 클러스터는 확인하지 못함)
related-extras = 지원율이 더해질 수 있는 경우: { $extras }
related-excludes = 이 지원을 받거나 받을 수 있는 시설은 특화단지 지원에서 빠질 수 있음
related-tentative = 특화단지 지원에 든 예산일 수도 있음(자료가 서로 다름)
related-budget = { $year }년 예산 { $won }
related-budget-local = { $year }년 예산 국비 { $won }(지방비 포함 { $whole })
related-budget-outside = { $year }년 { $won } 이상, { JOSA($share, "을/를") } 지방에 배정
related-budget-over = { $years }년간 { $won }
related-budget-past = { $year }년 예산만 확인됨
related-closed = { $year }년 공모는 { $day } 마감, 그 뒤 공모는 확인하지 못함
related-needs = 확인할 것: { $needs }

need-place = 사업장 위치
need-sector = 업종
need-company_size = 기업 규모
need-facilities = 필요한 시설
need-tier = 지역 등급(시·군에 문의)
need-supply_chain = 첨단전략산업에 납품하는 소부장 기업인지
need-zone = 사업장이 기회발전특구 안인지
need-estate = 사업장이 산업단지 안인지
need-cluster = 사업장이 반도체클러스터 안인지
need-terms = 상품별 조건

tier-upper = 상위 지역
tier-middle = 중위 지역
tier-lower = 균형발전 하위 지역
tier-crisis = 산업위기 지역

related-cap-doubled = { $day }부터 사업당 한도가 { $before }에서 { JOSA($now, "으로/로") } 오른 것은 { $scheme }입니다({ $tiers }). 특화단지 기반시설 지원과는 다른 제도입니다.
related-cap-announced = 특화단지 기반시설 지원의 한도는 { $day } 정부가 올리는 것을 검토하겠다고 밝혔을 뿐이고, 결정 여부는 확인하지 못했습니다.
related-not-by-size = 특화단지 기반시설 지원의 지원율은 중소·중견·대기업 같은 기업 규모로 정해지지 않습니다.
related-by-size = 기업 규모로 정해지는 것은 { $scheme }입니다. 기업의 공장 투자에 대한 것으로, 수도권 밖 중소기업 { $outside_small }·중견기업 { $outside_mid }, 수도권 중소기업 { $capital_small }·중견기업 { $capital_mid }입니다.

heading-rulebook-schemes = 다른 지원(이 지원의 금액에 넣지 않음)
rulebook-scheme = · { $scheme } { $authority }
rulebook-scheme-part = { "  " }{ $what }
rulebook-scheme-days = { $first }부터
rulebook-scheme-days-assumed = { $first }부터(첫날은 가정)
rulebook-scheme-days-until = { $first }부터 { $last }까지
rulebook-scheme-call = { $year }년 공모, { $day }까지
rulebook-scheme-overall = 투자액의 { $shares }(비용 항목을 모두 합한 범위)
rulebook-scheme-row = { $where }: { $base }의 { $shares }
rulebook-scheme-all = 모두
rulebook-scheme-size = { $size } { $share }
rulebook-scheme-any-size = { $share }
rulebook-scheme-state = 국비 비중 { $share }
rulebook-scheme-extra = 가산, { $extra }: { $shares }
rulebook-scheme-extra-since = 가산, { $extra }({ $day }부터): { $shares }
rulebook-scheme-points = { $count }%p
rulebook-scheme-cap = 한도, { $where }({ $day }부터): 사업당 { $project }, 기업당 { $firm } { $authority }
rulebook-scheme-places = { $tier } 가운데 확인된 곳: { $places } { $authority }
