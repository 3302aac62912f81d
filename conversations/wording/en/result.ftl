# The result. The words of the verdicts and of the reservation are fixed.

verdict-eligible = You appear to meet the application conditions (not an award).
verdict-not_eligible = Not covered by the notice in force.
verdict-undetermined = Cannot be decided yet.
reservation = The minister (MOTIR) decides on support and amount within the budget. Until then, plan with KRW 0.
unread = Text not yet checked: { $what }
rules-own = Calculated with the operator's own rules: { $name }
still-open = Still to be confirmed: { $conditions }

against-sector = Your industry is not a designated national advanced strategic industry.
against-complex = The site is outside every designated complex.
against-facility = The facilities are not on the notice's list, or are finished already.
against-other_aid = All the facilities have already had other aid.
better-leading_project = This may be judged again if your project was named a leading project under Article 25-2 of the Act.
better-battery_raw_material = If you make battery raw materials and applied in the third call, its result has to be confirmed.
better-investment = By arithmetic alone: with an investment of { $won } the reference value would be { $likely }.
better-milestone = By arithmetic alone: with { $step } in place by { $month }, the grant could be in the { $year } budget.

support-range = Estimated State support: { $range }.
support-likely = Estimated State support: { $range }; reference value (assumed) { $likely }.
support-if-open-range = If the open conditions are met, estimated State support: { $range }.
support-if-open-likely = If the open conditions are met, estimated State support: { $range }; reference value (assumed) { $likely }.
support-if-admitted-range = Only if a complex is designated or you are admitted to one, estimated State support: { $range }.
support-if-admitted-likely = Only if a complex is designated or you are admitted to one, estimated State support: { $range }; reference value (assumed) { $likely }.
cap-used-up = Support already received has used up the cap of this site.
cap-used-up-part = Support already received is taken to use up the cap of { $cap }, which leaves 0 for { $figures }. { $high }
cap-used-up-larger = The high end supposes the cap of { $larger }, which goes with an investment of { $from } or more.
cap-used-up-least = The high end takes the least that may have been received.
cap-cuts = What is left under the cap per site limits { $figures }.
figure-low = the formula minimum
figure-likely = the reference value
figure-high = the high end
support-if-designated-range = Only if a complex is designated, estimated State support: { $range }.
support-if-designated-likely = Only if a complex is designated, estimated State support: { $range }; reference value (assumed) { $likely }.
reference-rate = The reference value assumes a rate of { $rate }. The range is worked out with the lowest rate, { $lowest } (the formula minimum), and the highest, { $highest }.
reference-band = The reference value assumes a rate of { $rate }. It may be anywhere in { $band }, since { $because }. The range is worked out with the lowest rate, { $lowest } (the formula minimum), and the highest, { $highest }.
rates-alone = The range is worked out with the lowest rate, { $lowest } (the formula minimum), and the highest, { $highest }. No rate table of that period was found, so there is no reference value.
rates-without-place = The range is worked out with the lowest rate, { $lowest } (the formula minimum), and the highest, { $highest }. The rate depends on whether the site is in the capital area, so with the place I can work out a reference value, too.
because-investment = the investment is not fully known
because-threshold = the threshold of this industry has not been published
because-complex = the size of the investment may be read as the whole complex's
no-cost-no-figure = Tell me what the facilities cost and I work out the support. Until then I can only say: at most { $room }, what is left under the cap per site.

facility-figures = · { $facility }: { $range } (before the cap)
facility-without-it = · if other aid pays for { $facility } and it drops out, the total is { $range }
facility-other_aid_paid = { $facility }: left out, since other aid has paid for it.
facility-finished = { $facility }: left out, since it is finished.
facility-not_covered = { $facility }: not on the list of that notice.
facility-not_known_to_be_covered = { $facility }: not calculated, since it is not known whether that notice covered it.
facility-count_limit = { $facility }: left out, since there are larger ones.
count-limit = At that time at most { $count } facilities were supported, so only the { $count } largest are counted.
land-in-cost = There is land in the cost of { $facilities }. Land is not counted and I do not know how much it is, so that cost counts as 0 for the formula minimum and as the whole amount given for the high end.
costs-open = No reference value and no share of your own are worked out while the cost is open for: { $facilities }. The upper end of the range is what is left under the cap. With the cost I work all of it out again.

own-share-range = Your own share: { $range }. Local shares are not set.
own-share-likely = Your own share: { $range }; reference value { $likely }. Local shares are not set.
own-share-open = Your own share cannot be told yet, since a cost is missing. Tell me what every facility costs.
cap = The cap is { $cap } per site over the years (published in { $published }; the notice in force names none in its articles).
cap-larger = From an investment of { $from } the cap goes up to { $larger }. It is not settled whether that means the applicant's investment or the whole complex's, so where the complex has { $from } or more, both caps are kept.
cap-now = The cap is { $cap } per site over the years.
cap-binds = Cut at the cap per site of { $cap }, as published in { $published }; the notice in force names none in its articles.
cap-binds-now = Cut at the cap per site of { $cap }.
cap-assumed = The cap is assumed to be { $cap } per site over the years. None published for that period was found.
cap-binds-assumed = Cut at a cap per site that is assumed to be { $cap }. None published for that period was found.
cap-cases = The cap was { $case } a case, at most { $count ->
    [one] { $count } case
   *[other] { $count } cases
}, so { $cap } per site over the years. One facility is taken as one case (assumed).
cap-binds-cases = Cut at the cap of that time: { $case } a case, at most { $count ->
    [one] { $count } case
   *[other] { $count } cases
}, so { $cap } per site over the years. One facility is taken as one case (assumed).
headroom = The amount may shrink if this site has already received more than { $won }.
headroom-each = The amount begins to shrink once this site has already received more than { $won }. Each figure shrinks beyond: { $points }.
headroom-none = I assumed that this site has received no support yet. Any it has received reduces the amount by as much.
headroom-none-each = I assumed that this site has received no support yet. Any it has received begins to reduce the amount. Each figure shrinks beyond: { $points }.
headroom-point = { $figures } { $won }
known-grants = Published grants: { $grants }. If they went to this site, please tell me.
known-grant = { $complex } { $year } { $won } ({ $note })
announced-no-change = On { $day } the government said it would review a higher cap; I could not confirm whether it was decided. Even a higher cap would not change this amount.
announced-not-in-capital = On { $day } the government said it would review a higher cap for regions far from the capital; I could not confirm whether it was decided. I take it that this site, in the capital area, is not among them (assumed), so a decision would not change this amount.
announced-changes = On { $day } the government said it would review a higher cap; I could not confirm whether it was decided. It is not in the amount above.
announced-reading-a = · if the cap from { $from } of investment rises to { $cap }: { $range }
announced-reading-b = · if caps outside the capital area are doubled: { $range }
regime-semiconductor_act = In a designated semiconductor cluster the Semiconductor Special Act (in force since { $day }) allows 50–100% from the State and local government together. I could confirm neither the ratio notice nor any designated cluster, so this is not calculated.

to-do-complex = To do: ask KICOX (한국산업단지공단) or the city whether your parcel lies inside the complex
to-do-round = To do: ask the ministry (MOTIR) or KIAT (한국산업기술진흥원) for the result of the third call for complexes (robots, defence, battery raw materials); it concerns only those who applied by { $applied_by }
to-do-round-open = To do: ask the ministry (MOTIR) or KIAT (한국산업기술진흥원) whether you can still apply in the third call for complexes (robots, defence, battery raw materials); it concerns only those who apply by { $applied_by }
to-do-other_aid = To do: ask the city whether an industrial-complex scheme pays or could pay for the same facilities
to-do-land = To do: tell me the cost without land (design, construction, supervision) of { $facilities }
to-do-start = To do: ask KICOX (Korea Industrial Complex Corporation) before you start; the notice does not settle whether works may start before the grant

source-condition = · { $condition }: { $status }. { $needs } [{ $standing }: { $source }]
source-rates = · Rate: { $lowest } to { $highest } of total project cost (design, construction, supervision), by company investment and region [{ $standing }: { $source }]
source-rates-by-sector = · Rate: { $lowest } to { $highest } of total project cost (design, construction, supervision), by company investment, region and industry [{ $standing }: { $source }]
source-rates-unpublished = · Rate: { $lowest } to { $highest } of total project cost (design, construction, supervision); what it went by was not found [{ $standing }: { $source }]
source-cap = · Cap: per site, over the years [{ $standing }: { $source }]
source-assumption = · Assumed: { $assumption }
source-notice = · Notice applied: { $title } (in force since { $day })

rate-rows-outside = Outside the capital area, { $above } is assumed from the industry's investment threshold on and { $below } below it. The annex that sets the rates has not been read.
rate-rows-capital = In the capital area, { $above } is assumed from the industry's investment threshold on and { $below } below it. The annex that sets the rates has not been read.
bound-by-rate = The rate sets this amount, not the cap.
bound-by-cap = The upper end of the range is cut at the cap. No basis was found for more than the cap.
why-year = Grants are for one budget year: design, permits and site must stand by the dates of the year before at which budgets are asked for. No deadline has been published, so those dates are assumed.
