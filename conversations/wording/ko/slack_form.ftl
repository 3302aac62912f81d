# 슬랙의 입력 양식.

form-title = 지원액 계산
form-submit = 계산하기
form-close = 닫기
form-opening = 양식을 불러오고 있습니다.
form-intro = 아시는 것만 채우시면 됩니다. 필요한 시설을 고르시면 그 아래에 시설별 칸이 나타납니다.

form-field-of = { $facility } · { $fact }
form-choose = 고르기
form-find-place = 시·군·구 이름 입력
form-place = { $korean } · { $english }
form-other-sector = 그 밖의 업종
form-as-it-stands = 지금 답: { $value }
form-milestone-yes = 완료
form-milestone-no = 아직

form-hint-sector = 국가첨단전략산업에 드는 업종만 지원 대상입니다.
form-hint-place = 시설이 들어설 곳입니다. 이름의 앞 글자만 적으셔도 목록이 나옵니다.
form-hint-complex = 구역 안에서 쓰는 시설만 지원 대상입니다.
form-hint-site = 블루밸리처럼 특화단지 안에 이름이 있는 곳입니다.
form-hint-facilities = 여러 개를 고르실 수 있습니다.
form-hint-cost = 설계·공사·감리비를 합한 금액입니다.
form-hint-received = 같은 사업장이 이미 받은 기반시설 지원금입니다.
form-hint-site_secured = 시설이 들어설 땅을 확보했는지 알려 주세요.

form-example-won = 예: 20억
form-example-won_range = 예: 300억 또는 5천억~7천억
form-example-milestone = 예: 완료, 아직, 2027-03
form-example-month = 예: 2027-03
form-example-months = 예: 10(개월)

form-bad-long = 너무 깁니다. 이 칸의 답만 짧게 적어 주세요.
form-bad-field = 이 칸의 답을 읽지 못했습니다. 다시 적어 주세요.
form-bad-choice = 목록에서 하나를 골라 주세요.
form-bad-facilities = 필요한 시설만 고르시거나 "모름" 하나만 골라 주세요.
form-bad-money = 금액 하나를 읽지 못했습니다. 300억, 1.2조, 5천억~7천억처럼 적어 주세요.
form-bad-negative = 금액은 0보다 작을 수 없습니다.
form-bad-reversed = 작은 금액을 먼저 적어 주세요.
form-bad-no-range = 범위가 아니라 금액 하나로 적어 주세요.
form-bad-dollars = 외화는 계산하지 않습니다. 원화로 적어 주세요.
form-bad-no-unit = 단위가 없습니다. 500억처럼 단위를 붙여 적어 주세요.
form-bad-milestone = 완료, 아직, 모름이나 2027-03 같은 달로 적어 주세요.
form-bad-month = 2027-03 같은 달이나 모름으로 적어 주세요.
form-bad-months = 1부터 600까지의 개월 수나 모름으로 적어 주세요.
form-bad-contradiction = 지역, 특화단지, 사업장이 서로 맞지 않습니다. 같은 곳을 가리키게 골라 주세요.
