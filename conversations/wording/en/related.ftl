# Other schemes: where this one does not pay, and on request. Shares and caps are always those of the scheme named.

option-related = other support
related-intro = These are schemes apart from the infrastructure support for complexes. Each has its own shares and caps.
related-none = No other scheme is known for that day.
related-instead = Other support: { $scheme } — { $what }
related-line = · { $scheme } — { $what }
related-ask-size = Tell me the size of the company, and I can narrow these percentages.
related-combining = Different cost items look combinable (our inference); check with KICOX. A facility that has industrial-estate aid may be left out of the support for complexes.

related-span = { $lowest }–{ $highest }
related-share = { $shares } of { $base }
related-share-of = { $size }: { $shares } of { $base }
related-base-equipment = the investment in equipment
related-base-site_and_equipment = the new investment in site and equipment
related-base-company_share = the company's own share
related-base-line_cost = the cost of the power works
related-cap = cap of this scheme: { $project } a project, { $firm } a firm
related-relief-income = corporate and income tax: 100% off for { $whole ->
    [one] { $whole } year
   *[other] { $whole } years
}, then 50% for { $half }
related-relief-local = cuts in acquisition and property tax (until { $day })
related-finance = loans, equity and infrastructure finance (no grant)
related-account = a budget account for infrastructure of semiconductor clusters (no ratio notice and no designated cluster found)
related-extras = extra points possible for: { $extras }
related-excludes = a facility that it pays or could pay for may be left out of the support for complexes
related-tentative = may be part of the support for complexes itself (sources differ)
related-budget = { $year } budget { $won }
related-budget-local = { $year } budget { $won } from the State ({ $whole } with local funds)
related-budget-outside = { $year }: { $won } or more, { $share } of it for the regions
related-budget-over = { $won } over { $years ->
    [one] { $years } year
   *[other] { $years } years
}
related-budget-past = only the { $year } budget is known
related-closed = the { $year } call closed on { $day }; no later call was found
related-needs = to be confirmed: { $needs }

need-place = where the site is
need-sector = the industry
need-company_size = the company's size
need-facilities = the facilities needed
need-tier = the tier of the district (ask the city or county)
need-supply_chain = whether you supply a strategic industry with materials, parts or equipment
need-zone = whether the site is inside an Opportunity Development Zone (기회발전특구)
need-estate = whether the site is inside an industrial estate
need-cluster = whether the site is inside a semiconductor cluster
need-terms = the terms of each product

tier-upper = upper-tier districts
tier-middle = middle-tier districts
tier-lower = districts of the lower tier of balanced development
tier-crisis = industrial crisis areas

related-cap-doubled = What rose from { $before } to { $now } a project on { $day } is the cap of the { $scheme }, for { $tiers }. It is a different scheme from the infrastructure support for complexes.
related-cap-announced = For the infrastructure support of complexes, a higher cap was only said to be under review on { $day }; no decision was found.
related-not-by-size = The rate of the infrastructure support for complexes does not go by company size.
related-by-size = What goes by company size is the { $scheme }. It is for a firm's own plant: outside the capital area small { $outside_small }, mid-size { $outside_mid }; in the capital area small { $capital_small }, mid-size { $capital_mid }.

heading-rulebook-schemes = Other schemes (never part of this one's amount)
rulebook-scheme = · { $scheme } { $authority }
rulebook-scheme-part = { "  " }{ $what }
rulebook-scheme-days = from { $first }
rulebook-scheme-days-assumed = from { $first } (the first day is assumed)
rulebook-scheme-days-until = from { $first } to { $last }
rulebook-scheme-call = { $year } call, until { $day }
rulebook-scheme-overall = { $shares } of the investment (over all cost items)
rulebook-scheme-row = { $where }: { $shares } of { $base }
rulebook-scheme-all = everywhere
rulebook-scheme-size = { $size } { $share }
rulebook-scheme-any-size = { $share }
rulebook-scheme-state = the State's part { $share }
rulebook-scheme-extra = on top, { $extra }: { $shares }
rulebook-scheme-extra-since = on top, { $extra } (from { $day }): { $shares }
rulebook-scheme-points = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
rulebook-scheme-cap = cap, { $where } (from { $day }): { $project } a project, { $firm } a firm { $authority }
rulebook-scheme-places = known among { $tier }: { $places } { $authority }
