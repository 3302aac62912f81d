# 동료에게 전달하는 체크리스트. 금액은 넣지 않습니다.

option-checklist = 체크리스트
checklist-head = 특화단지 기반시설 국비 지원 체크리스트({ $day } 기준): { $case }. 금액을 넣지 않았으니 그대로 전달하셔도 됩니다.
checklist-head-bare = 특화단지 기반시설 국비 지원 체크리스트({ $day } 기준). 금액을 넣지 않았으니 그대로 전달하셔도 됩니다.
checklist-none = 그래서 지금은 준비할 서류가 없습니다.
checklist-kicox = 한국산업단지공단(KICOX)에 물어볼 것
checklist-city = 시·군이나 시·도에 물어볼 것
checklist-kepco = 한국전력(KEPCO)에 물어볼 것
checklist-round = 산업통상부나 한국산업기술진흥원(KIAT)에 물어볼 것
checklist-papers = 준비할 서류와 증빙(수행기관이 산업통상부 장관에게 신청)
checklist-told = 알려 주신 것

check-open = □ { $what }
check-done = ☑ { $what }
check-planned = □ { $what }: { $month } 예정
check-replaces = □ { $what } (답을 받을 때까지 둔 가정: { $assumption })

check-inside = 사업장 필지가 특화단지 구역 안인지, 아니라면 선도사업(특별법 제25조의2)으로 지정되었는지
check-other-aid = { JOSA($facilities, "을/를") } 산업단지 지원사업에서 지원받았거나 받을 수 있는지(고시 제4조제4항)
check-start = 지원 결정 전에 착공해도 되는지(고시에 정해져 있지 않음)
check-forms = 서식 1·2의 양식과 신청 접수 시기(공개된 마감일 없음)
check-received = 이 사업장이 지금까지 받은 지원과 남은 한도(같은 사업장 입주 기업이 함께 씀)
check-annex = 별표(보조율표)에서 우리 지역과 투자 규모의 지원율, 투자액은 신청 기업과 단지 가운데 어느 쪽을 기준으로 하는지
check-yearly = 여러 해 걸리는 공사를 해마다 신청하는 방법(고시 제4조제1항)
check-site = 부지를 언제 확보할 수 있는지(고시 제6조)
check-match = 지방비를 얼마나 분담하고 어느 해 예산에 넣는지(고시에 비율 없음)
check-performer = { $facilities } 공사와 신청을 누가 하는지(지자체, 공공기관, 회사)
check-permits = 필요한 인허가와 걸리는 기간, 신속처리(특별법 제19조)를 쓸 수 있는지
check-charge = 우리가 내는 돈이 전체 공사비인지, 접속 비용(부담금)인지
check-supply = 언제부터 공급할 수 있는지, 공장 인입선만인지 송전선 신설까지인지
check-round = 3차 특화단지 공모의 지정 결과({ $applied_by }까지 신청한 곳만 해당)
check-round-open = 3차 특화단지 공모에 신청하는 방법(접수 { $applied_by }까지)

check-form-1 = 서식 1 요건 검토(고시 제5조)
check-form-2 = 서식 2 사업계획서(고시 제5조)
check-spendable = 지원받는 해에 공사하고 돈을 쓸 수 있다는 공정표(고시 제4조제1항, 제6조)
check-basic-plan = 기본계획(고시 제6조)
check-operating-plan = 운영계획(고시 제6조)
check-co-prosperity = 협력업체와의 상생계획(고시 제6조)
check-costs = 시설별 설계·공사·감리비 내역, 토지·보상·금융비 제외(고시 제4조제2항)
check-proof-design = 실시설계 완료(고시 제4조제1항, 제6조)
check-proof-permits = 인허가 완료(고시 제6조)
check-proof-site = 부지 확보(고시 제6조)
check-proof-match = 지방비·자부담 확보(고시 제6조)

check-told-inside = 특화단지 구역 안
check-told-other-aid = 다른 지원 여부
check-told-performer = 수행기관
check-told-received = 이미 받은 지원
