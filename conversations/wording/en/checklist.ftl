# The checklist to forward to colleagues. It holds no amounts.

option-checklist = checklist
checklist-head = Checklist for State support of infrastructure in a strategic industry complex (특화단지), as of { $day }: { $case }. It holds no amounts, so you can forward it as it is.
checklist-head-bare = Checklist for State support of infrastructure in a strategic industry complex (특화단지), as of { $day }. It holds no amounts, so you can forward it as it is.
checklist-none = So there is nothing to prepare for now.
checklist-kicox = To ask KICOX (한국산업단지공단)
checklist-city = To ask the city or province
checklist-kepco = To ask KEPCO (한국전력)
checklist-round = To ask MOTIR or KIAT
checklist-papers = Forms and proofs to prepare (the performing body applies to the MOTIR minister)
checklist-told = What you have told me

check-open = □ { $what }
check-done = ☑ { $what }
check-planned = □ { $what }: due { $month }
check-replaces = □ { $what } (assumed until there is an answer: { $assumption })

check-inside = Does our parcel lie inside the complex; if not, was our project named as a leading project (Act, Article 25-2)?
check-other-aid = Has an industrial-complex (산업단지) scheme paid for { $facilities }, or could it (notice, Article 4(4))?
check-start = May works start before the grant? (the notice does not settle it)
check-forms = The templates of forms 1 and 2, and when applications are taken (no deadline is published)
check-received = What has this site received so far, and how much of the cap is left? (all firms at the site share it)
check-annex = The rate in the annex table for our region and investment, and whose investment counts: the applicant's or the complex's
check-yearly = How works over several years are applied for year by year (notice, Article 4(1))
check-site = When can the site be secured (notice, Article 6)?
check-match = What share comes from local funds, and in which year's budget? (the notice sets no ratio)
check-performer = Who builds and applies for { $facilities }: the city, a public body or the company?
check-permits = Which permits are needed, how long do they take, and can we use the fast track (Act, Article 19)?
check-charge = Is what we pay the whole cost of the works, or a connection charge?
check-supply = When can supply start, and is it only the line to our plant or a new transmission line too?
check-round = The result of the third call for complexes (only for those who applied by { $applied_by })
check-round-open = How to apply in the third call for complexes (open until { $applied_by })

check-form-1 = Form 1, requirement check (notice, Article 5)
check-form-2 = Form 2, project plan (notice, Article 5)
check-spendable = A schedule that shows works done and money spent in the grant year (notice, Articles 4(1) and 6)
check-basic-plan = Basic plan (notice, Article 6)
check-operating-plan = Operating plan (notice, Article 6)
check-co-prosperity = Co-prosperity plan with suppliers (notice, Article 6)
check-costs = Cost of design, construction and supervision for each facility, without land, compensation and financing (notice, Article 4(2))
check-proof-design = Detailed design (실시설계) complete (notice, Articles 4(1) and 6)
check-proof-permits = Permits complete (notice, Article 6)
check-proof-site = Site secured (notice, Article 6)
check-proof-match = Matching funds, local or own, available (notice, Article 6)

check-told-inside = Inside the complex
check-told-other-aid = Other aid
check-told-performer = Performing body
check-told-received = Support already received
