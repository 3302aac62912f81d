# The conditions, and what there is to say of them.

needs-rule = The rulebook holds no notice before { $first_day }, so nothing is calculated for that day.
needs-rule-over = The Strategic Industries Act expires on { $day }. No rule is known after that, so nothing is calculated for that day.
needs-sector = one of the { $count } designated industries
needs-sector-none-yet = one of the designated industries; none had been designated by that day
needs-complex = inside a complex designated that day, of the same sector, or a leading project (Article 25-2)
needs-facility = at least one facility on that day's list, not finished
needs-other-aid = no other aid pays or could pay

note-leading-project = You said it is a leading project (Article 25-2).
note-complex-planned = The complex is not designated yet, or you are not inside it yet: the result has to be awaited.
note-complex-awaited = No complex for this industry has been confirmed yet. It is not covered unless one is designated.
note-complex-none-of-sector = No complex is designated for this industry.
note-complex-none = The site is outside every designated complex.
note-complex-other-sector = The { $complex } is for { $sector }. Whether another industry is covered there has to be confirmed.
note-complex-not-yet = The { $complex } was designated on { $day }; on the day asked about it was no complex yet.
note-complex-which = Complexes in { $place }: { $complexes }. It depends on which of them your parcel is in.
note-cap-not-in-notice = the notice in force names none in its articles
note-cap-assumed = no cap published for that period was found; the total of two earlier cases is assumed
note-cap-cases = { $case } a case, at most { $count ->
    [one] { $count } case
   *[other] { $count } cases
}; one facility is taken as one case (assumed)

announced-investment = investment of { $from } or more: { $status }
announced-outside = outside the capital area: { $status }
