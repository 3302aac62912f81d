# What is asked and why, and the hint when an answer was not understood.

at-most = { $count ->
    [one] (the last question)
   *[other] (at most { $count } more questions)
}

ask-sector = Which industry are you in? Only national advanced strategic industries (국가첨단전략산업) are covered.
ask-place = In which city, county or district will the facilities stand?
ask-place-which = That could be any of { $count } places. In which one will the facilities stand?
ask-complex = Is your site inside the { $complexes }? Only facilities used inside a complex are covered, so I ask this first.
ask-complex-any = Is your site inside a designated complex (특화단지)? Only facilities used inside one are covered, so I ask this first.
ask-facilities = Which facilities do you need, and about how much does each cost? For example: water 30 billion, substation 40 billion (design, construction and supervision together)
ask-costs = About how much { $count ->
    [one] does { $facilities } cost?
   *[other] do { $facilities } cost, each?
} Please give design, construction and supervision together.
ask-investment = How much does the company invest in all? A range is fine.
ask-other-aid = { $count ->
    [one] Has this facility already received aid from an industrial-complex (산업단지) scheme, or could it: { $facilities }?
   *[other] Have any of these already received aid from an industrial-complex (산업단지) scheme, or could they: { $facilities }?
} Such a facility may be left out.{ $basis ->
    [told] {""}
   *[open] {" "}(I took the costs as design, construction and supervision only. If land is in them, please say so.)
}
ask-design = When will the detailed design (실시설계) be finished? Please give year and month.
ask-readiness = When will the detailed design (실시설계) be finished, and when will these be ready: { $steps }? Please write "done", or year and month. For example: design March 2027, the rest not sure
ask-ready = When will these be ready: { $steps }? Please write "done", or year and month.{ $count ->
    [one] {""}
   *[other] {" "}For example: permits June 2027, site secured
}

option-name = { $name }
option-inside = { $name }
option-outside = outside
option-planned = applied for designation
option-no-aid = none
option-designed = design finished
option-not-begun = design not begun
option-all-ready = all ready
option-unknown = not sure

why-sector = Because only industries designated as national advanced strategic industries are supported (Act, Articles 2 and 20).
why-place = Because the place decides whether there is a complex, and whether the rate inside or outside the capital area applies.
why-complex = Because only facilities used inside a designated complex are supported (Act, Articles 16 and 20). In the same city, outside the complex is not covered.
why-needs = Because support is a rate of each facility's total project cost: design, construction and supervision (notice, Article 4).
why-investment = Because rate and cap depend on the size of the company's investment (notice, Article 4(3)).
why-other_aid = Because facilities that industrial-complex schemes have paid for, or could pay for, may be left out (notice, Article 4(4)).
why-readiness = Because the date of payment depends on it: only facilities whose detailed design is complete are paid from that year's budget (notice, Article 4(1)), and permits, site and matching funds must stand within that year (notice, Article 6).
why-nothing = There is nothing more I need to ask.

hint-sector = I did not catch the industry. Please write, for example, semiconductor, display, secondary battery, bio, robot or defence.
hint-place = I did not catch the place. Please write, for example, Pohang, Hwasun or Cheoin-gu, Yongin.
hint-complex = I did not catch that. Please give the name of the complex or site, "outside", or "not sure".
hint-needs = I did not catch that. Please write facilities and costs, for example "water 30 billion, substation 40 billion".
hint-investment = I did not catch the amount. Please write, for example, "1.5 trillion" or "500 to 700 billion won".
hint-other_aid = I did not catch that. Please write "none", the name of a facility, or "not sure".
hint-readiness = I did not catch that. Please write, for example, "design March 2027, site secured", "all done" or "not sure".
hint-result = I did not catch that. Please write what to change, for example "investment is 2 trillion" or "substation 50 billion".
