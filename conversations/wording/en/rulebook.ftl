# For people who keep the rulebook: the rules of one day, and what changed between two.

heading-rulebook-notice = Notice (고시)
heading-rulebook-conditions = Conditions of application
heading-rulebook-facilities = Facilities covered
heading-rulebook-rates = Rates
heading-rulebook-cap = Cap
heading-rulebook-plan = Steps
heading-rulebook-grants = Grants made public
heading-rulebook-assumed = Our assumptions (not in the notice)
heading-rulebook-assumed-plan = Our assumptions: durations and deadlines
heading-rulebook-announced = Announced, not decided
heading-rulebook-regimes = Other laws
heading-rulebook-industries = Designated strategic industries
heading-rulebook-complexes = Designated complexes (특화단지)
heading-rulebook-unread = Not read yet
heading-rulebook-sources = Sources

rulebook-authority = [{ $standing }: { $source }]
rulebook-standing = [{ $standing }]
rulebook-own = The operator's own rules were used too: { $name }
rulebook-well = { $notices } notices, { $complexes } complexes, { $places } places: no problems
rulebook-no-notice = The rulebook holds no notice in force on { $day }. Its first took effect on { $first }.
rulebook-over = No notice is in force on { $day }. The Strategic Industries Act expires on { $last }. { $authority }
rulebook-ends = The Strategic Industries Act expires on { $last }; there is no rule after it. { $authority }
rulebook-title = { $title }
rulebook-from = In force from { $first }.
rulebook-until = In force from { $first } to { $until }.
rulebook-as-of = The rules of { $day }.
rulebook-source-of = Authority: { $source }
rulebook-item = · { $what }
rulebook-note = { "  " }{ $note }
rulebook-regime = · { $what } { $authority }
rulebook-borrowed = { "  " }A condition marked as our assumption is taken from a later notice, as the text of that time was not read.

rulebook-condition = · { $needs } { $authority }
rulebook-facilities = · { $facilities } { $authority }
rulebook-others-unknown = · { $facilities }: not known to be covered, so not calculated.
rulebook-others-not_covered = · { $facilities }: not covered.
rulebook-rates = · { $lowest }–{ $highest } of the total project cost (design, construction, supervision) { $authority }
rulebook-also = { "  " }{ $says } { $authority }
rulebook-by-investment_region = · It differs by company investment and region.
rulebook-by-investment_region_sector = · It differs by company investment, region and industry.
rulebook-by-unpublished = · What it differs by was not published.
rulebook-narrower-capital = · { $sector }, capital area: { $lowest }–{ $highest } { $authority }
rulebook-narrower-outside = · { $sector }, outside the capital area: { $lowest }–{ $highest } { $authority }
rulebook-region-capital = capital area
rulebook-region-outside = outside the capital area
rulebook-cap = · A cap of { $cap } { $authority }, { $unit }
rulebook-cap-unit = per site, over the years, shared by its tenants { $authority }
rulebook-cap-cases = · A cap of { $cap } per case, at a site at most { $count ->
    [one] { $count } case
   *[other] { $count } cases
} { $authority }
rulebook-cap-larger = · A cap of { $cap } where the investment is { $from } or more { $authority }
rulebook-cap-of = · This cap is not this notice's own but that of { $day }.

rulebook-step = · { $step } — { $who } { $authority }
rulebook-step-of = · { $step }
rulebook-lasts = { "  " }{ $what }
rulebook-supposed = { "  " }{ $what } { $authority }
rulebook-at-most = { "  " }{ $count ->
    [one] { $count } month
   *[other] { $count } months
} at most
rulebook-no-duration = { "  " }No duration has been published.
rulebook-span = at the earliest { $earliest }, likely { $likely }, at the latest { $latest }
rulebook-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
rulebook-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
rulebook-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
rulebook-month = { $month ->
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
rulebook-month-day = { $day } { $month }
rulebook-paid = of the grant year, at the earliest { $earliest }, likely { $likely }, at the latest { $latest }
rulebook-vote = voted by { $day } of the year before
rulebook-works = { $class }: { $span }
rulebook-filed = filed by { $day } of the year before the grant
rulebook-gate = done in the year before: at the earliest all by { $earliest }, likely the design by { $design } and the rest by { $rest }, at the latest all by { $latest }
rulebook-dates-assumed = { "  " }Its dates are our assumption.
rulebook-round = { "  " }{ $sectors }, and raw materials of { $raw }: called for on { $called }; only for those who applied by { $by }, and designation not before { $day }. The result was not found.
rulebook-round-open = { "  " }{ $sectors }, and raw materials of { $raw }: called for on { $called }; only for those who apply by { $by }, and designation not before { $day }.
rulebook-new-call = after a new call, { $from } to { $to ->
    [one] { $to } month
   *[other] { $to } months
} from its closing to the designation (inferred from earlier calls)
rulebook-slip = · An example of delay is given: the first payment if the tightest step is { $count ->
    [one] { $count } month
   *[other] { $count } months
} late { $authority }

rulebook-row-outside = · Outside the capital area: { $upper } at or above the industry's threshold, { $lower } below { $authority }
rulebook-row-capital = · Capital area: { $upper } at or above the industry's threshold, { $lower } below { $authority }
rulebook-threshold = · Threshold, { $sector }: { $won } { $authority }
rulebook-threshold-above = · Threshold, { $sector }: unknown, but more than { $won } (outside the capital area) { $authority }
rulebook-threshold-unknown = · Threshold, { $sector }: unknown { $authority }
rulebook-assumption = · { $what } { $authority }

rulebook-announced = · On { $day } a higher cap was said to be under review; whether it was decided was not found. { $authority }
rulebook-reading-cap = { "  " }One reading: outside the capital area the cap rises to { $cap } where the investment is { $from } or more { $authority }
rulebook-reading-times = { "  " }Another reading: outside the capital area every cap is multiplied by { $times } { $authority }
rulebook-industry = · { $sector }: designated { $day } { $authority }
rulebook-complex = · { $complex } ({ $sector }): designated { $day } { $authority }
rulebook-planned = { "  " }planned investment { $won } { $authority }
rulebook-planned-at-most = { "  " }planned investment { $won } at most { $authority }
rulebook-grant = · { $complex }, { $year }: { $won }. { $note } { $authority }
rulebook-source = · { $publisher }, { $title }, { $day }, { $address }
rulebook-about = about { $day }
rulebook-no-day = no day
rulebook-no-address = address not kept

diff-head = What changed from the rules of { $first } to those of { $second }.
diff-nothing = The rules of { $first } and of { $second } are the same. Nothing changes for a company.
diff-notice = · Another notice is in force: { $title }, from { $day }.
diff-notice-first = · On the earlier day the rulebook held no notice. On the later day: { $title }, from { $day }.
diff-over = · The Strategic Industries Act expires on { $day }: on the later day there is no notice and no amount.
diff-shares = { $lowest }–{ $highest }
diff-rates = · The rate went from { $then } to { $now } of the total project cost.
diff-rates-new = · The rate is { $now } of the total project cost.
diff-narrower-new = · { $sector }, { $region }: a rate of its own, { $shares }.
diff-narrower-gone = · { $sector }, { $region }: the rate of its own ({ $shares }) is gone.
diff-cap = · The cap per site went from { $then } to { $now }.
diff-cap-new = · The cap per site is { $now }.
diff-larger = · The larger cap went from { $then } for investments of { $then_from } or more to { $now } for { $from } or more.
diff-larger-new = · Where the investment is { $from } or more, the cap is { $now }.
diff-larger-gone = · The larger cap for large investments is gone.
diff-cases = · A site is limited to { $count ->
    [one] { $count } case
   *[other] { $count } cases
} at most, with up to { $cap } each.
diff-cap-kept = · The new notice's own cap is not known, so that of { $day } is still used.
diff-cases-gone = · The limit on the number of cases and on each case is gone.
diff-facilities-added = · Now covered: { $facilities }
diff-facilities-known = · Not known to be covered before, covered now: { $facilities }
diff-facilities-removed = · No longer covered: { $facilities }
diff-facilities-unknown = · No longer known to be covered: { $facilities }
diff-rates-name = rate
diff-cap-name = cap
diff-facilities-name = list of facilities
diff-standing = · What the { $what } rests on went from { $then } to { $now }.
diff-condition = · What a condition of application rests on ({ $what }) went from { $then } to { $now }.
diff-steps = · What steps of the procedure rest on ({ $what }) went from { $then } to { $now }.
diff-rows-begin = · Reference values are now calculated with our assumed table of rates.
diff-rows-end = · Our assumed table of rates is no longer used, so there is no reference value.
diff-industries = · Newly designated industries: { $sectors }
diff-round = · On { $day } new complexes were called for: { $sectors }, and raw materials of { $raw }. Only those who applied by { $by } are concerned.
diff-complexes = · Newly designated complexes: { $complexes }
diff-announced = · On { $day } a higher cap was said to be under review; it is not decided and not calculated with.
