# The plan.

payment = First payment around { $likely } (earliest { $earliest }, { $latest }).
payment-latest = latest { $latest }
payment-latest-unknown = latest not known
payment-by-design = First payment not before { $earliest }. It depends on when the detailed design is finished: { $rows }
payment-earliest = First payment not before { $earliest }; what comes after cannot be told yet.
payment-unknown = When money comes can only be told once a complex is designated or you are admitted to one.
design-row = by { $day }, the { $year } budget
critical = The tightest step is { $step }: { $days ->
    [one] { $days } day
   *[other] { $days } days
} of slack. Missing it moves the first payment to { $missed }.

plan-head = The plan, as of { $day }. No deadline for applications has been published, so the dates are calculated from the government's budget calendar (assumed).
step-line = · { $step }: { $when } — { $who } [{ $mark }]
step-line-noted = · { $step }: { $when } — { $who } [{ $mark }]. { $note }
mark-law = law
mark-published = published
mark-announced = announced, not decided
mark-assumed = assumed
mark-dates-assumed = law, dates assumed
mark-told = as you told
when-on = { $day }
when-each = { $days }
when-in-year = { $days } { $year }
when-earliest = earliest { $day }
when-likely = likely { $day }
when-latest = latest { $day }
when-earliest-likely = earliest and likely { $day }
when-likely-latest = likely and latest { $day }
when-not-before = not before { $day }, the rest open
when-month = { $month ->
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
   *[other] December
}
when-day = { $day } { $month ->
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
   *[other] December
}
when-unknown = no duration published
when-open = open
when-done = done
when-done-of = { $what } done
when-off-path = left out of the schedule, as nothing was said about it

trace-slip = {"  "}– that step { $months ->
    [one] { $months } month
   *[other] { $months } months
} later: the { $year } budget, first payment { $payment }
slip-moves = A { $months }-month slip moves the first payment to around { $payment }.
slip-stays = A { $months }-month slip leaves the first payment at around { $payment }.
applications = By the length of the works alone: { $count ->
    [one] about one application.
   *[other] about { $count } applications, one a year.
}
applications-range = By the length of the works alone: about { $least } to { $most } applications, one a year.
applications-open = By the length of the works alone: at least { $least ->
    [one] { $least } application
   *[other] { $least } applications
}, one a year; how many at most cannot be told.
start-before-payment = Works are to start in { $start }, before the first payment ({ $first } at the earliest). The notice does not settle whether works may start before the grant, so ask KICOX first.

builder-who = Who carries out the works? Please tell me, for example "the city builds it", and I will take it into account. Where a city or public body builds, no grant reaches your own books.
builder-others = { $facilities }: a city or public body builds, so the grant goes to it and none of it reaches your books.
builder-kepco = { $facilities }: a connection charge paid to KEPCO is not the total project cost. The rate applies to the total project cost, so check which of the two your figure is.
builder-utility = { $facilities }: a connection charge paid to the supplier is not the total project cost. The rate applies to the total project cost, so check which of the two your figure is.

risk-preliminary_feasibility = Risk: a preliminary feasibility study, where one is required, takes longer. The Act provides for priority and exemption.
risk-single_year_grant = Risk: grants are for one year. Works over several years need an application each year, under one shared cap; the first payment above is the first year's.
risk-act_ends = Risk: the Strategic Industries Act expires on { $day }. A grant after that has no basis unless the Act is extended.
routes = There are ways outside this plan, too.
route-already_in_bill = · It may be sooner if it already stands in the budget bill before the Assembly.
route-added_by_assembly = · The Assembly may add it before 2 December.
route-supplementary_budget = · A supplementary budget may hold it.

note-beside-design = Goes on beside the detailed design.
note-site-open = Left out of the schedule, as nothing was said about { $what }.
note-budget = Request 31 May, bill 3 September, vote 2 December of the year before payment (text of the law to be checked)
note-review = Within the year before payment.
note-works-own-figure = { $facilities }: no public figure for the works. Please tell me your own, such as "works take 10 months".
note-works-class = The class of works is not known, so the widest is taken.
note-works-open = The completion date depends on the class of works; for new transmission lines it cannot be told from public cases either.
note-designation-call-open = The third call is open until { $applied_by }. It concerns only those who apply by then.
note-designation = The result of the third call was not found. It concerns only those who applied by { $applied_by }.
note-designation-no-call = No call for new complexes of this industry was found. After a new one, { $from } to { $to } months from its closing to the designation are taken (inferred from earlier calls).
