# How each figure and date came about, for `assess --why`.

heading-trace = How each figure came about
heading-trace-dates = How each date came about
heading-trace-beside = Known grants, and changes by arithmetic alone (not advice)

trace-sourced = { $standing }: { $source }
trace-unsourced = { $standing }
trace-not-computed = not computed
trace-rule = · Rule: cost × rate for each facility, rounded down to the won; added up; at most the cap less what the site has received
trace-rate-lowest = · Lowest rate { $rate } [{ $stands }]
trace-rate-highest = · Highest rate { $rate } [{ $stands }]
trace-row = · Rate of the reference value { $rate }: { $region }, { $above } at or above the threshold, { $below } below it [{ $stands }]
trace-no-row = · No rate for a reference value: the region is not known, or the period has no assumed row
trace-region-capital = inside the capital area
trace-region-outside = outside the capital area
trace-threshold = {"  "}– threshold { $won } [{ $stands }]
trace-threshold-below = {"  "}– threshold not known; up to { $won } surely below it [{ $stands }]
trace-threshold-unknown = {"  "}– threshold not known [{ $stands }]
trace-threshold-none = {"  "}– no threshold is known while the industry is not
trace-compared = {"  "}– held against it: { $whose }, { $won }
trace-applicant = the applicant's investment
trace-rows-possible = {"  "}– rates that remain possible: { $rates }, since { $because }
trace-cap = · Cap per site: { $low } for the formula minimum, { $likely } for the reference value, { $high } for the highest, with effect from { $day } [{ $stands }]
trace-cap-larger = {"  "}– { $won } from an investment of { $from } on
trace-cap-cases = {"  "}– at most { $won } a case; { $count ->
    [one] one case
   *[other] { $count } cases
} a site at most, the largest first
trace-received = · Received by the site so far: { $won }
trace-received-assumed = · Received by the site so far: { $won } [our assumption, as nothing was told]

trace-low = · Formula minimum { $won }
trace-likely = · Reference value (assumed) { $won }
trace-high = · Highest { $won }
trace-low-none = · Formula minimum: not computed, as no cost was told
trace-likely-none = · Reference value: not computed, as a cost or the rate is not known
trace-high-none = · Highest: not computed, as no cost was told
trace-product = {"  "}– { $facility }: { $cost } × { $rate } = { $won }
trace-product-middle = {"  "}– { $facility }: the middle of { $cost } × { $rate } = { $won }
trace-sum = {"  "}– together { $sum }; at most { $cap } less { $received }
trace-open-cost = {"  "}– a cost has no upper end: what is left under the cap
trace-band = · The reference value may lie in { $band }: the least and the most over { $rates }
trace-own-share = · Own share: least cost less most support { $low }, middle cost less reference value { $likely }, most cost less least support { $high }
trace-headroom = · Headroom, the cap less the sum: at the formula minimum { $low }, at the reference value { $likely }, at the highest { $high }
trace-without = · The same sums without { $facility }: formula minimum { $low }, reference value { $likely }, highest { $high }
trace-reading = · Announced: outside the capital area { $rule }; its conditions: { $applies } [{ $stands }]
trace-reading-larger = a cap of { $won } from an investment of { $from } on
trace-reading-times = each cap times { $times }
trace-three = {"  "}– formula minimum { $low }, reference value { $likely }, highest { $high }

trace-grants = · Known grants of this complex, never subtracted unasked
trace-grant = {"  "}– { $complex }, { $year }, { $won }: { $note } [{ $stands }]
trace-grants-sum = {"  "}– { $complex }: { $won } together. A cap is that of one site
trace-better = · Were this changed: { $fact } to { $to } [{ $stands }]
trace-better-then = {"  "}– by the same rules: { $verdict } Reference value { $likely }, likely grant year { $year }
trace-yes = yes

trace-step = · { $step }: { $when } [{ $stands }]
trace-because = {"  "}– { $rule }
trace-joined = {"  "}– { $fact }: { $rule }
trace-as-of = the day asked about
trace-span = { $earliest } / { $likely } / { $latest }
trace-day-of-year = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
trace-rule-done = done already (told: { $month }), so on the day asked about
trace-rule-done-plain = done already, so on the day asked about
trace-rule-month_end = the last day of the month told, { $month }
trace-rule-not_yet = not there yet: the day asked about at the earliest, likely and latest open
trace-rule-not_told = not told: the day asked about at the earliest, likely and latest open
trace-rule-off_path = not told, so nothing waits for it
trace-rule-no_date = no date is known
trace-rule-not_before = not before the later of the day asked about and { $day }; likely and latest open
trace-rule-months_from_next = last day of the month that is { $months } months on, next month being the first
trace-rule-weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
} after this: { $of }; rolled forward to a working day
trace-rule-days = { $days } calendar days, counted from the day after this: { $of }; rolled forward to a working day; not before the day asked about
trace-rule-both = the later of what was told
trace-rule-later_of = the later of: { $of }
trace-rule-day_before_grant = { $day } of the year before the grant
trace-rule-month_of_grant = this month of the grant year: { $months }
trace-rule-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
} after this: { $of }
trace-rule-longest_works = the longest works, from the later of { $not_before } and this: { $of }
trace-rule-longest_works-plain = the longest works, from this on: { $of }
trace-works = {"  "}– { $facility }, { $class }: { $months } months
trace-works-none = {"  "}– { $facility }: no public figure, and none was told
trace-works-own = the company's own figure
trace-works-plant_side = line or short pipe to one plant
trace-works-estate = water or road of an estate
trace-works-regional = large regional water
trace-works-transmission = new transmission line
trace-holidays = · Public holidays rolled over: { $days }
trace-gate = · Grant year: the first whose gate all is through in the year before, what is done or was not told left out; filed by { $filed } [{ $stands }]
trace-year-earliest = {"  "}– earliest { $year }: design by { $design }, permits, site and match by { $rest }
trace-year-likely = {"  "}– likely { $year }: design by { $design }, permits, site and match by { $rest }
trace-year-latest = {"  "}– latest { $year }: design by { $design }, permits, site and match by { $rest }
trace-critical = {"  "}– tightest to the likely gate: { $step }, { $days ->
    [one] { $days } day
   *[other] { $days } days
} of slack; missing it makes it { $missed }
trace-if-designed = {"  "}– with the design by { $day }, the same rules give the { $year } budget
