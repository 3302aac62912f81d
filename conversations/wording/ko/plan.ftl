# 일정.

payment = 첫 지급은 { $likely }쯤입니다(빠르면 { $earliest }, { $latest }).
payment-latest = 늦으면 { $latest }
payment-latest-unknown = 늦을 경우는 알 수 없음
payment-by-design = 첫 지급은 빨라야 { $earliest }입니다. 실시설계를 마치는 시기에 따라 달라집니다: { $rows }
payment-earliest = 첫 지급은 빨라야 { $earliest }이고, 그 뒤는 아직 정할 수 없습니다.
payment-unknown = 특화단지로 지정되거나 입주한 뒤에야 지급 시기를 정할 수 있습니다.
design-row = { $day }까지 마치면 { $year }년 예산
critical = 가장 빠듯한 단계는 { $step }입니다. 여유는 { $days }일이고, 넘기면 첫 지급이 { JOSA($missed, "으로/로") } 밀립니다.

plan-head = 일정입니다({ $day } 기준). 공개된 신청 마감일이 없어 정부 예산 일정을 기준으로 계산했습니다(가정).
step-line = · { $step }: { $when } — { $who } [{ $mark }]
step-line-noted = · { $step }: { $when } — { $who } [{ $mark }]. { $note }
mark-law = 법령
mark-published = 공표
mark-announced = 발표, 미확정
mark-assumed = 가정
mark-dates-assumed = 법령, 날짜는 가정
mark-told = 알려 주신 대로
when-on = { $day }
when-each = { $days }
when-in-year = { $year }년 { $days }
when-earliest = 빠르면 { $day }
when-likely = 보통 { $day }
when-latest = 늦으면 { $day }
when-earliest-likely = 늦지 않으면 { $day }
when-likely-latest = 그렇지 않으면 { $day }
when-not-before = 빨라야 { $day }, 그 뒤는 미정
when-month = { $month }월
when-day = { $month }월 { $day }일
when-unknown = 기간이 공개되지 않음
when-open = 미정
when-done = 완료
when-done-of = { JOSA($what, "은/는") } 완료
when-off-path = 알려 주지 않으셔서 일정에 넣지 않음

trace-slip = {"  "}– 그 단계가 { $months }개월 늦어지면: 예산 { $year }년, 첫 지급 { $payment }
slip-moves = 예를 들어 { $months }개월 늦어지면 첫 지급은 { $payment }쯤이 됩니다.
slip-stays = 예를 들어 { $months }개월 늦어져도 첫 지급은 { $payment }쯤 그대로입니다.
applications = 공사 기간만 보면 { $count ->
    [1] 한 번 신청하게 됩니다.
   *[other] 해마다 한 번씩 모두 { $count }번쯤 신청하게 됩니다.
}
applications-range = 공사 기간만 보면 해마다 한 번씩 모두 { $least }~{ $most }번쯤 신청하게 됩니다.
applications-open = 공사 기간만 보면 해마다 한 번씩 적어도 { $least }번 신청하게 되고, 많으면 몇 번일지는 정할 수 없습니다.
start-before-payment = 착공({ $start })이 빨라야 { $first }인 첫 지급보다 앞섭니다. 지원 결정 전에 착공해도 되는지는 고시에 없으니 먼저 KICOX에 문의해 주세요.

builder-who = 공사는 누가 하나요? "시에서 합니다"처럼 알려 주시면 반영합니다. 지자체나 공공기관이 하면 국비는 회사로 들어오지 않습니다.
builder-others = { $facilities }: 지자체나 공공기관이 공사하면 국비는 그 기관이 받고, 회사 장부에는 들어오지 않습니다.
builder-kepco = { $facilities }: 한전에 내는 접속 비용은 총사업비와 다릅니다. 지원율은 총사업비에 곱하므로 금액이 어느 쪽인지 확인해 주세요.
builder-utility = { $facilities }: 공급 사업자에게 내는 연결 비용은 총사업비와 다릅니다. 지원율은 총사업비에 곱하므로 금액이 어느 쪽인지 확인해 주세요.

risk-preliminary_feasibility = 위험: 예비타당성조사 대상이면 그만큼 길어집니다. 특별법에 우선 선정과 면제가 있습니다.
risk-single_year_grant = 위험: 지원은 한 해 단위입니다. 여러 해 공사는 해마다 신청하고 한도는 함께 쓰며, 위의 첫 지급은 첫해 몫입니다.
risk-act_ends = 위험: 국가첨단전략산업법의 유효기간은 { $day }까지입니다. 법이 연장되지 않으면 그 뒤의 지원은 근거가 없습니다.
routes = 이 일정 밖의 길도 있습니다.
route-already_in_bill = · 이미 국회에 낸 예산안에 들어 있으면 더 빠를 수 있습니다.
route-added_by_assembly = · 12월 2일 전 국회 심의에서 증액될 수도 있습니다.
route-supplementary_budget = · 추가경정예산에 들어갈 수도 있습니다.

note-beside-design = 실시설계와 함께 진행합니다.
note-site-open = { JOSA($what, "은/는") } 알려 주지 않으셔서 일정에 넣지 않았습니다.
note-budget = 지급 전년도 5월 31일 요구, 9월 3일 예산안, 12월 2일 의결(법령 원문은 확인 필요)
note-review = 지급 전년도 안에 이루어집니다.
note-works-own-figure = { $facilities }: 공개된 공사 기간이 없습니다. "공사 10개월"처럼 회사의 공사 기간을 알려 주세요.
note-works-class = 공사 종류를 몰라 가장 넓게 잡았습니다.
note-works-open = 완공 시기는 공사 종류에 따라 다르고, 신규 송전선로는 공개된 사례로도 알 수 없습니다.
note-designation-call-open = 3차 공모 접수는 { $applied_by }까지입니다. 그때까지 신청한 곳만 해당합니다.
note-designation = 3차 공모 결과를 확인하지 못했습니다. { $applied_by }까지 신청한 곳만 해당합니다.
note-designation-no-call = 이 업종의 신규 지정 공모는 확인되지 않았습니다. 공모가 새로 나면 접수 마감부터 지정까지 { $from }~{ $to }개월로 봅니다(앞선 공모에서 추정).
