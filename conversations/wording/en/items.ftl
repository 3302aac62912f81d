# One answer said back in a few words.

item-role = { $value }
item-sector = { $value }
item-battery_raw_material = { $value }
item-place = { $value }
item-complex = { $value }
item-site = { $value }
item-investment = investment { $value }
item-facilities = facilities: { $value }
item-cost = { $facility } { $value }
item-cost_basis = { $facility } cost: { $value }
item-finished = { $facility } { $value }
item-other_aid = other aid for { $facility }: { $value }
item-performer = { $facility } built by { $value }
item-design_done = design { $value }
item-permits_done = permits { $value }
item-site_secured = site { $value }
item-match_ready = matching funds { $value }
item-works_start = works from { $value }
item-works_months = { $facility } works { $value }
item-works_class = { $facility } works: { $value }
item-received = already received { $value }
item-leading_project = leading project: { $value }
item-company_size = { $value } company

value-unknown = not known
item-unknown = { $fact } not known
item-unknown-of = { $facility }: { $fact } not known
value-one-of = { $choices } (one of them)
value-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
