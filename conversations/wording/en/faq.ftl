# Questions in between.

faq-cap-doubled = On 6 February 2026 the government said it would review a higher cap and decide by June. I could not confirm the result.
faq-cap-doubled-bound-by-rate = Your amount is bound by the rate before it reaches the cap.
faq-cap-doubled-bound-by-cap = Your amount is cut at the cap, so it could change if the higher cap is decided.
faq-own-substation = Electricity supply is covered, and lines to single plants were paid for in Cheongju. In-house substations were mentioned in the press in February 2026, but not in the notice, so please ask KICOX.
faq-land-cost = Land is not counted. Total project cost is design, construction and supervision (notice, Article 4(2)).
faq-rate-base = { $lowest } to { $highest } of each facility's total project cost (design, construction, supervision), not of the company's share (notice, Article 4).
faq-start-before-grant = The notice does not settle whether works may start before the grant. Please ask KICOX before you start.
faq-when-paid = In a budget year after design, permits and site are ready. Budgets are for one year, so you apply in the year before (notice, Articles 4 and 6). No day of payment is published.
faq-multi-year = Grants are for one year in principle. Works over several years apply again each year, and the cap per site seems to be cumulative.
faq-combine-subsidies = A facility that industrial-complex aid has paid for, or could pay for, may be left out (notice, Article 4(4)). Subsidies for the plant itself are another cost and look combinable; please check with KICOX.
faq-large-companies = Yes. Infrastructure support has no limit by company size, and large companies' sites have been paid (Act, Articles 20 and 21).
faq-who-applies = The performing body (local government, public institution or company) applies to the minister of MOTIR; KICOX checks and manages (notice, Articles 2 and 5).
faq-covered-facilities = Ten: water, electricity, roads, wastewater, treated-water pipes, gas, district energy, waste, telecommunications and utility tunnels, with duplicates against disaster (notice, Article 3(3)).
faq-guaranteed = It is no guaranteed amount. The minister (MOTIR) decides on support and amount within the budget; until then, plan with KRW 0.
faq-designated-only = Outside a designated complex it is not covered, unless the project was named a leading project (Act, Article 25-2).
faq-misuse = False claims or misuse cancel the grant, which is paid back with interest (notice, Article 7). The designation can be cancelled too (Act, Article 17).
faq-cap = The last published cap is { $cap } per site, { $larger } from an investment of { $from } ({ $published }). The notice in force names none in its articles.
