# The plan.

payment = First payment around { $likely } (earliest { $earliest }, { $latest }).
payment-latest = latest { $latest }
payment-latest-unknown = latest not known
payment-by-design = First payment not before { $earliest }. It hangs on when the detailed design is finished: { $rows }
payment-earliest = First payment not before { $earliest }; what comes after cannot be told yet.
payment-unknown = When money comes can only be told once a complex is designated or you are admitted to one.
design-row = by { $day }, the { $year } budget
critical = The tightest step is { $step }: { $days ->
    [one] { $days } day
   *[other] { $days } days
} of slack. Missing it moves the first payment to { $missed }.

step-line = · { $step } — { $who }: { $when } [{ $standing }]
when-on = { $day }
when-range = earliest { $earliest }, likely { $likely }, latest { $latest }
when-unknown = no duration published
when-open = open

risk-preliminary_feasibility = Risk: a preliminary feasibility study, where one is required, takes longer.
risk-single_year_grant = Risk: grants are for one year. Works over several years need an application each year, under one cap.
route-already_in_bill = Other route: already in the budget bill before the Assembly
route-added_by_assembly = Other route: added by the Assembly before 2 December
route-supplementary_budget = Other route: a supplementary budget

note-site-open = Site and match were not told, so they are off the path.
note-budget = request 31 May, bill 3 September, vote 2 December of the year before
note-review = within the year before payment; no days published
note-works-own-figure = { $facilities }: no public figure for the works. Please tell me your own.
note-works-class = The class of works was not told, so the widest is taken.
note-works-open = The end hangs on the class of works; new transmission is open-ended.
note-designation = The result of the third call was not found. It concerns only those who applied by { $applied_by }.
note-designation-no-call = No call for new complexes of this industry was found.
