# 조건과 그 설명.

needs-rule = { $first_day } 전의 고시는 규정집에 없어 그날의 금액을 계산하지 않습니다.
needs-rule-over = 국가첨단전략산업법의 유효기간은 { $day }까지입니다. 그 뒤의 규칙은 알려진 것이 없어 그날의 금액을 계산하지 않습니다.
needs-sector = 지정된 { $count }개 국가첨단전략산업 가운데 하나일 것
needs-sector-none-yet = 지정된 국가첨단전략산업일 것(그날까지 지정된 산업 없음)
needs-complex = 그날 지정되어 있는 같은 업종의 특화단지 안이거나 선도사업(제25조의2)일 것
needs-facility = 그날 고시의 대상 시설이고 준공되지 않았을 것
needs-other-aid = 다른 지원을 받지 않았고 받을 수도 없을 것

note-leading-project = 선도사업으로 답하셨습니다(제25조의2).
note-complex-planned = 아직 지정되거나 입주하지 않아서 결과를 기다려야 합니다.
note-complex-awaited = 이 업종의 특화단지는 아직 확인되지 않았습니다. 지정되지 않으면 지원 대상이 아닙니다.
note-complex-none-of-sector = 이 업종의 특화단지는 지정되어 있지 않습니다.
note-complex-none = 사업장이 지정된 특화단지 밖입니다.
note-complex-other-sector = { JOSA($complex, "은/는") } { $sector } 특화단지입니다. 다른 업종도 되는지 확인해야 합니다.
note-complex-not-yet = { JOSA($complex, "은/는") } { $day } 지정되어 그날에는 아직 특화단지가 아니었습니다.
note-complex-which = { $place }에는 { JOSA($complexes, "이/가") } 있습니다. 어느 구역인지에 따라 달라집니다.
note-cap-not-in-notice = 현행 고시 조문에는 한도가 없습니다.
note-cap-assumed = 그 시기에 공표된 한도를 찾지 못해 그 전 두 건의 합계를 가정했습니다.
note-cap-cases = 건당 { $case }, 최대 { $count }건입니다. 한 건을 시설 하나로 보았습니다(가정).

announced-investment = 투자 { $from } 이상: { $status }
announced-outside = 수도권 밖: { $status }
