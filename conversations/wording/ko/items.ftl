# 답 하나를 되짚는 짧은 말.

item-role = { $value }
item-sector = { $value }
item-battery_raw_material = { $value }
item-place = { $value }
item-complex = { $value }
item-site = { $value }
item-investment = 투자 { $value }
item-facilities = 시설 { $value }
item-cost = { $facility } { $value }
item-cost_basis = { $facility } 금액은 { $value }
item-finished = { $facility } { $value }
item-other_aid = { $facility }: 다른 지원 { $value }
item-performer = { $facility } 공사는 { JOSA($value, "이/가") } 하는 것
item-design_done = 실시설계 { $value }
item-permits_done = 인허가 { $value }
item-site_secured = 부지 { $value }
item-match_ready = 지방비·자부담 { $value }
item-works_start = 착공 { $value }
item-works_months = { $facility } 공사 { $value }
item-works_class = { $facility } 공사 종류 { $value }
item-received = 이미 받은 지원 { $value }
item-leading_project = 선도사업 { $value }
item-company_size = { $value }

value-unknown = 모름
item-unknown = { $fact } 모름
item-unknown-of = { $facility } { $fact } 모름
value-one-of = { $choices } 중 하나
value-months = { $count }개월
