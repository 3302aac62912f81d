# 일정.

payment = 첫 지급은 { $likely }쯤입니다(빠르면 { $earliest }, { $latest }).
payment-latest = 늦으면 { $latest }
payment-latest-unknown = 늦을 경우는 알 수 없음
payment-by-design = 첫 지급은 빨라야 { $earliest }입니다. 실시설계를 마치는 때에 달려 있습니다: { $rows }
payment-earliest = 첫 지급은 빨라야 { $earliest }이고, 그 뒤는 아직 정할 수 없습니다.
payment-unknown = 특화단지로 지정되거나 입주한 뒤에야 지급 시기를 정할 수 있습니다.
design-row = { $day }까지 마치면 { $year }년 예산
critical = 가장 빠듯한 단계는 { $step }입니다. 여유는 { $days }일이고, 넘기면 첫 지급이 { JOSA($missed, "으로/로") } 밀립니다.

step-line = · { $step } — { $who }: { $when } [{ $standing }]
when-on = { $day }
when-range = 빠르면 { $earliest }, 보통 { $likely }, 늦으면 { $latest }
when-unknown = 기간이 공개되지 않음
when-open = 미정

risk-preliminary_feasibility = 위험: 예비타당성조사 대상이면 일정이 길어질 수 있습니다.
risk-single_year_grant = 위험: 지원은 한 해 단위입니다. 여러 해 공사는 해마다 신청하며 한도는 함께 씁니다.
route-already_in_bill = 다른 길: 이미 국회에 낸 예산안에 들어 있는 경우
route-added_by_assembly = 다른 길: 12월 2일 전 국회 심의에서 증액되는 경우
route-supplementary_budget = 다른 길: 추가경정예산

note-site-open = 부지와 지방비·자부담 준비를 알려 주지 않으셔서 일정에 넣지 않았습니다.
note-budget = 전년도 5월 31일 요구, 9월 3일 예산안, 12월 2일 의결
note-review = 지급 전년도 안에 이루어지며, 며칠 걸리는지는 공개되지 않았습니다.
note-works-own-figure = { $facilities }: 공개된 공사 기간이 없습니다. 회사의 공사 기간을 알려 주세요.
note-works-class = 공사 종류를 알려 주지 않으셔서 가장 넓게 잡았습니다.
note-works-open = 공사 종류에 따라 끝을 정할 수 없습니다. 신규 송전은 공개된 사례로도 끝을 알 수 없습니다.
note-designation = 3차 공모 결과를 확인하지 못했습니다. { $applied_by }까지 신청한 곳만 해당합니다.
note-designation-no-call = 이 업종의 신규 지정 공모는 확인되지 않았습니다.
