# 결과. 판정 문구와 유보 문구는 정해진 것입니다.

verdict-eligible = 신청 요건을 갖춘 것으로 보입니다(지원 확정 아님).
verdict-not_eligible = 현행 고시로는 지원 대상이 아닙니다.
verdict-undetermined = 아직 판단할 수 없습니다.
reservation = 지원 여부와 금액은 예산 범위에서 산업통상부 장관이 정합니다. 결정 전까지는 지원액을 0원으로 두고 계획하시기 바랍니다.
unread = 아직 읽지 못한 자료: { $what }
rules-own = 계산에 운영자 규칙을 함께 썼습니다: { $name }
still-open = 더 확인할 것: { $conditions }

against-sector = 업종이 지정된 국가첨단전략산업이 아닙니다.
against-complex = 지정된 특화단지 밖입니다.
against-facility = 필요한 시설이 대상 시설이 아니거나 이미 준공되었습니다.
against-other_aid = 필요한 시설이 모두 다른 지원을 이미 받았습니다.
better-leading_project = 다만 특별법 제25조의2에 따른 선도사업으로 지정되었다면 다시 판단할 수 있습니다.
better-battery_raw_material = 다만 이차전지 원료를 만들고 3차 공모에 신청하셨다면 결과를 확인해야 합니다.
elsewhere-local-investment = 이 지원과 별개로, 수도권 밖에 투자하신다면 지방투자촉진보조금을 알아보실 수 있습니다.
better-investment = 계산으로만 보면, 투자액이 { $won }이면 참고값은 { $likely }입니다.
better-milestone = 계산으로만 보면, { JOSA($step, "이/가") } { $month }까지 되면 { $year }년 예산에 들어갈 수 있습니다.

support-range = 예상 국비 지원액은 { $range }입니다.
support-likely = 예상 국비 지원액은 { $range }, 참고값(가정)은 { $likely }입니다.
support-if-open-range = 아직 확인되지 않은 조건까지 모두 충족되면 예상 국비 지원액은 { $range }입니다.
support-if-open-likely = 아직 확인되지 않은 조건까지 모두 충족되면 예상 국비 지원액은 { $range }, 참고값(가정)은 { $likely }입니다.
support-if-admitted-range = 특화단지로 지정되거나 구역에 입주하게 될 경우에만, 예상 국비 지원액은 { $range }입니다.
support-if-admitted-likely = 특화단지로 지정되거나 구역에 입주하게 될 경우에만, 예상 국비 지원액은 { $range }, 참고값(가정)은 { $likely }입니다.
cap-used-up = 이미 받은 지원으로 사업장 한도를 모두 쓴 것으로 계산됩니다.
support-if-designated-range = 특화단지로 지정될 경우에만, 예상 국비 지원액은 { $range }입니다.
support-if-designated-likely = 특화단지로 지정될 경우에만, 예상 국비 지원액은 { $range }, 참고값(가정)은 { $likely }입니다.
reference-rate = 참고값은 지원율 { JOSA($rate, "을/를") } 가정한 금액입니다. 범위는 산식 하한 { $lowest }와 상한 { $highest }로 계산했습니다.
reference-band = 참고값은 지원율 { JOSA($rate, "을/를") } 가정한 금액입니다. { $because } 때문에 { $band } 사이일 수 있습니다. 범위는 산식 하한 { $lowest }와 상한 { $highest }로 계산했습니다.
rates-alone = 범위는 산식 하한 { $lowest }와 상한 { $highest }로 계산했습니다. 그 시기의 지원율표를 찾지 못해 참고값은 내지 않습니다.
because-investment = 투자액을 다 알지 못하기
because-threshold = 이 업종의 지원율 기준이 공개되지 않았기
because-complex = 투자 규모를 단지 전체로 볼 수도 있기
no-cost-no-figure = 시설 금액을 알려 주시면 지원액을 계산합니다. 지금은 사업장당 한도에서 남은 { $room } 이내라는 것만 알 수 있습니다.

facility-figures = · { $facility }: { $range } (한도 적용 전)
facility-without-it = · { JOSA($facility, "이/가") } 다른 지원으로 빠지면 전체는 { $range }
facility-other_aid_paid = { JOSA($facility, "은/는") } 다른 지원을 받아 제외했습니다.
facility-finished = { JOSA($facility, "은/는") } 이미 준공되어 제외했습니다.
facility-not_covered = { JOSA($facility, "은/는") } 그 고시의 대상 시설이 아닙니다.
facility-not_known_to_be_covered = { JOSA($facility, "은/는") } 그때 고시의 대상이었는지 확인되지 않아 계산하지 않았습니다.
facility-count_limit = { JOSA($facility, "은/는") } 금액이 더 큰 시설이 있어 제외했습니다.
count-limit = 그때는 시설 { $count }개까지만 지원하여 금액이 가장 큰 { $count }개만 계산에 넣었습니다.
facility-cost_unknown = { $facility } 금액을 알려 주시면 합계가 정해집니다.

own-share-range = 회사 부담은 { $range }입니다. 지방비 분담은 정해져 있지 않습니다.
own-share-likely = 회사 부담은 { $range }, 참고값 { $likely }입니다. 지방비 분담은 정해져 있지 않습니다.
cap = 한도는 사업장당 누적 { $cap }입니다({ $published } 공표, 현행 고시 조문에는 한도 없음).
cap-now = 한도는 사업장당 누적 { $cap }입니다.
cap-binds = { $published }에 공표된 사업장당 한도 { JOSA($cap, "을/를") } 적용했습니다(현행 고시 조문에는 한도 없음).
cap-binds-now = 사업장당 한도 { JOSA($cap, "을/를") } 적용했습니다.
cap-assumed = 한도는 사업장당 누적 { JOSA($cap, "으로/로") } 가정했습니다. 그 시기에 공표된 한도는 찾지 못했습니다.
cap-binds-assumed = 사업장당 한도를 { JOSA($cap, "으로/로") } 가정하고 적용했습니다. 그 시기에 공표된 한도는 찾지 못했습니다.
cap-cases = 그때의 한도는 건당 { $case }, 최대 { $count }건으로 사업장당 누적 { $cap }입니다. 한 건을 시설 하나로 보았습니다(가정).
cap-binds-cases = 그때의 한도인 건당 { $case }, 최대 { $count }건, 사업장당 누적 { JOSA($cap, "을/를") } 적용했습니다. 한 건을 시설 하나로 보았습니다(가정).
headroom = 이 사업장이 이미 받은 지원이 { JOSA($won, "을/를") } 넘으면 금액이 줄어들 수 있습니다.
known-grants = 공개된 지원 사례: { $grants }. 이 사업장이 받은 것이면 알려 주세요.
known-grant = { $complex } { $year }년 { $won }({ $note })
announced-no-change = { $day } 정부가 검토하겠다고 밝힌 한도 상향은 결정 여부를 확인하지 못했고, 확정되더라도 이 금액은 달라지지 않습니다.
announced-changes = { $day } 정부가 검토하겠다고 밝힌 한도 상향은 결정 여부를 확인하지 못했습니다. 위 금액에는 넣지 않았습니다.
announced-reading-a = · 투자 { $from } 이상의 한도를 { JOSA($cap, "으로/로") } 올릴 경우: { $range }
announced-reading-b = · 비수도권 한도를 두 배로 올릴 경우: { $range }
regime-semiconductor_act = 반도체 특별법({ $day } 시행)에 따라 지정된 반도체클러스터라면 국비와 지방비를 합쳐 50~100%를 지원할 수 있으나, 비율 고시와 지정된 클러스터를 확인하지 못해 계산하지 않았습니다.

to-do-complex = 할 일: 한국산업단지공단(KICOX)이나 시·군에 사업장 필지가 특화단지 구역 안인지 확인
to-do-round = 할 일: 3차 특화단지 공모(로봇·방산·이차전지 원료)의 지정 결과를 산업통상부나 한국산업기술진흥원(KIAT)에 확인
to-do-other_aid = 할 일: 같은 시설을 산업단지 지원사업에서 지원받거나 받을 수 있는지 시·군에 확인
to-do-start = 할 일: 지원 결정 전에 착공해도 되는지는 고시에 정해져 있지 않으니 착공 전에 KICOX에 문의

source-condition = · { $condition }: { $status }. { $needs } [{ $standing }: { $source }]
source-rates = · 지원율: 총사업비(설계·공사·감리비)의 { $lowest }~{ $highest }, 기업 투자 규모와 지역에 따라 차등 [{ $standing }: { $source }]
source-rates-by-sector = · 지원율: 총사업비(설계·공사·감리비)의 { $lowest }~{ $highest }, 기업 투자 규모와 지역, 업종에 따라 차등 [{ $standing }: { $source }]
source-rates-unpublished = · 지원율: 총사업비(설계·공사·감리비)의 { $lowest }~{ $highest }, 차등 기준은 찾지 못함 [{ $standing }: { $source }]
source-cap = · 한도: 사업장당 누적 [{ $standing }: { $source }]
source-assumption = · 가정: { $assumption }
source-notice = · 적용한 고시: { $title } ({ $day } 시행)
