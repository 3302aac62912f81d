# The result. The words of the verdicts and of the reservation are fixed.

verdict-eligible = You appear to meet the application conditions (not an award).
verdict-not_eligible = Not covered by the notice in force.
verdict-undetermined = Cannot be decided yet.
reservation = The minister (MOTIR) decides on support and amount within the budget. Until then, plan with KRW 0.
unread = Not read yet: { $what }
rules-own = Calculated with the operator's own rules: { $name }
still-open = Still to be confirmed: { $conditions }

against-sector = Your industry is not a designated national advanced strategic industry.
against-complex = The site is outside every designated complex.
against-facility = The facilities are not on the list, or are finished already.
against-other_aid = All the facilities have already had other aid.
better-leading_project = This may be judged anew if your project was named a leading project under Article 25-2 of the Act.
better-battery_raw_material = If you make battery raw materials and applied in the third call, its result has to be confirmed.
elsewhere-local-investment = Apart from this scheme, the local investment promotion subsidy (지방투자촉진보조금) is for investment outside the capital area.
better-investment = By arithmetic alone: with an investment of { $won } the reference value would be { $likely }.
better-milestone = By arithmetic alone: with this done by { $month }, the grant could be in the { $year } budget: { $step }.

support-range = Estimated State support: { $range }.
support-likely = Estimated State support: { $range }; reference value (assumed) { $likely }.
support-if-open-range = If the open conditions are met, estimated State support: { $range }.
support-if-open-likely = If the open conditions are met, estimated State support: { $range }; reference value (assumed) { $likely }.
support-if-admitted-range = Only if a complex is designated or you are admitted to one, estimated State support: { $range }.
support-if-admitted-likely = Only if a complex is designated or you are admitted to one, estimated State support: { $range }; reference value (assumed) { $likely }.
cap-used-up = By what was received already, the cap of this site is used up.
support-if-designated-range = Only if a complex is designated, estimated State support: { $range }.
support-if-designated-likely = Only if a complex is designated, estimated State support: { $range }; reference value (assumed) { $likely }.
reference-rate = The reference value assumes a rate of { $rate }. The range goes from the formula minimum of { $lowest } to { $highest }.
reference-band = The reference value assumes a rate of { $rate }. It may be anywhere in { $band }, since { $because }. The range goes from the formula minimum of { $lowest } to { $highest }.
rates-alone = The range goes from the formula minimum of { $lowest } to { $highest }. No rate table of that period was found, so there is no reference value.
because-investment = the investment is not fully known
because-threshold = the threshold of this industry has not been published
because-complex = the size of the investment may be read as the whole complex's
no-cost-no-figure = Tell me what the facilities cost and I work out the support. For now all that can be said is: at most { $room }, what is left under the cap per site.

facility-figures = · { $facility }: { $range } (before the cap)
facility-without-it = · if other aid takes { $facility } out, in all { $range }
facility-other_aid_paid = { $facility }: left out, since other aid has paid for it.
facility-finished = { $facility }: left out, since it is finished.
facility-not_covered = { $facility }: not on the list of that notice.
facility-not_known_to_be_covered = { $facility }: not calculated, since it is not known whether that notice covered it.
facility-count_limit = { $facility }: left out, since there are larger ones.
count-limit = At that time at most { $count } facilities were supported, so only the { $count } largest are counted.
facility-cost_unknown = { $facility }: tell me the cost and the sum is complete.

own-share-range = Your own share: { $range }. Local shares are not set.
own-share-likely = Your own share: { $range }; reference value { $likely }. Local shares are not set.
cap = The cap is { $cap } per site over the years (published in { $published }; the notice in force names none in its articles).
cap-now = The cap is { $cap } per site over the years.
cap-binds = Cut at the cap per site of { $cap }, as published in { $published }; the notice in force names none in its articles.
cap-binds-now = Cut at the cap per site of { $cap }.
cap-assumed = The cap is assumed to be { $cap } per site over the years. None published for that period was found.
cap-binds-assumed = Cut at a cap per site that is assumed to be { $cap }. None published for that period was found.
cap-cases = The cap was { $case } a case, at most { $count } cases, so { $cap } per site over the years. One facility is taken as one case (assumed).
cap-binds-cases = Cut at the cap of that time: { $case } a case, at most { $count } cases, so { $cap } per site over the years. One facility is taken as one case (assumed).
headroom = The amount may shrink if this site has already received more than { $won }.
known-grants = Published grants: { $grants }. If they went to this site, please tell me.
known-grant = { $complex } { $year } { $won } ({ $note })
announced-no-change = The higher cap the government said on { $day } it would review is not known to be decided, and would not change this amount.
announced-changes = The higher cap the government said on { $day } it would review is not known to be decided. It is not in the amount above.
announced-reading-a = · if the cap from { $from } of investment rises to { $cap }: { $range }
announced-reading-b = · if caps outside the capital area are doubled: { $range }
regime-semiconductor_act = In a designated semiconductor cluster the Semiconductor Special Act (in force since { $day }) allows 50–100% from State and local government together. Neither the ratio notice nor any designated cluster was found, so this is not calculated.

to-do-complex = To do: ask KICOX (한국산업단지공단) or the city whether your parcel lies inside the complex
to-do-round = To do: ask MOTIR or KIAT for the result of the third call for complexes (robots, defence, battery raw materials)
to-do-other_aid = To do: ask the city whether an industrial-complex scheme pays or could pay for the same facilities
to-do-start = To do: the notice does not settle whether works may start before the grant; ask KICOX before you start

source-condition = · { $condition }: { $status }. { $needs } [{ $standing }: { $source }]
source-rates = · Rate: { $lowest } to { $highest } of total project cost (design, construction, supervision), by company investment and region [{ $standing }: { $source }]
source-rates-by-sector = · Rate: { $lowest } to { $highest } of total project cost (design, construction, supervision), by company investment, region and industry [{ $standing }: { $source }]
source-rates-unpublished = · Rate: { $lowest } to { $highest } of total project cost (design, construction, supervision); what it went by was not found [{ $standing }: { $source }]
source-cap = · Cap: per site, over the years [{ $standing }: { $source }]
source-assumption = · Assumed: { $assumption }
source-notice = · Notice applied: { $title } (in force since { $day })
