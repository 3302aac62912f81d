# The form on Slack.

form-title = Estimate the support
form-submit = Work it out
form-close = Close
form-opening = The form is being opened.
form-intro = Fill in what you know. Once you choose the facilities you need, fields for each of them appear below.

form-field-of = { $facility } · { $fact }
form-choose = Choose
form-find-place = Type a city, county or district
form-place = { $english } · { $korean }
form-other-sector = another industry
form-as-it-stands = As answered: { $value }
form-milestone-yes = done
form-milestone-no = not yet

form-hint-sector = Only national advanced strategic industries (국가첨단전략산업) are covered.
form-hint-place = Where the facilities will stand. The first letters of its name are enough.
form-hint-complex = Only facilities used inside a complex (특화단지) are covered.
form-hint-site = A named spot inside a complex, such as Blue Valley.
form-hint-facilities = You can choose several.
form-hint-cost = Design, construction and supervision together.
form-hint-received = Support for infrastructure the same site has received before.
form-hint-site_secured = Whether the land for the facilities is secured.

form-example-won = e.g. 2 billion
form-example-won_range = e.g. 30 billion, or 500~700 billion
form-example-milestone = e.g. done, not yet, 2027-03
form-example-month = e.g. 2027-03
form-example-months = e.g. 10 (months)

form-bad-long = This is too long. Please write the answer to this field alone.
form-bad-field = I could not read this field. Please fill it in again.
form-bad-choice = Please choose one from the list.
form-bad-facilities = Please choose the facilities you need, or "not sure" alone.
form-bad-money = I could not read one amount. Please write, for example, 30 billion, 1.2tn or 500~700 billion.
form-bad-negative = An amount cannot be less than 0.
form-bad-reversed = Please write the smaller amount first.
form-bad-no-range = Please write one amount, not a range.
form-bad-dollars = Foreign currency is not calculated. Please give the amount in won.
form-bad-no-unit = The unit is missing. Please write it with one, such as 50 billion.
form-bad-milestone = Please write done, not yet, not known, or a month such as 2027-03.
form-bad-month = Please write a month such as 2027-03, or not known.
form-bad-months = Please write a number of months from 1 to 600, or not known.
form-bad-contradiction = Place, complex and site contradict one another. Please make them name the same spot.
