# Input that cannot be used on the command line, each with its mend; and headings.

heading-given = What you gave
heading-result = Result
heading-facilities = By facility
heading-plan = Plan
heading-sources = Reasons

bad-ambiguous = { $flag } "{ $written }" fits several. Write one of: { $choices }
bad-misspelt = { $flag } "{ $written }" is not known. Did you mean { $near }?
bad-sector = --sector "{ $written }" is not known. Write semiconductor, display, secondary_battery, bio, robot, defence or other:NAME.
bad-place = --place "{ $written }" is not known. Write a city, county or district, or an id such as pohang.
bad-complex = --complex "{ $written }" is not known. Write an id such as pohang-battery, or none, or planned.
bad-site = --site "{ $written }" is not known. Write an id such as blue-valley, or other:NAME.
bad-facility = "{ $written }" is no facility. Write one of: { $choices }
bad-money = { $flag } "{ $written }" is not one amount. Write, for example, 146억5천만, 1.2조, 14.65bn or 10bn..20bn.
bad-negative = { $flag } "{ $written }": an amount cannot be less than 0.
bad-reversed = { $flag } "{ $written }": write the smaller amount first.
bad-no-range = { $flag } "{ $written }": write one amount, not a range.
bad-dollars = { $flag } "{ $written }": foreign currency is not calculated. Write the amount in won.
bad-no-unit = { $flag } "{ $written }" has no unit. Write it with one, such as 50bn.
bad-milestone = { $flag } "{ $written }": write yes, no, unknown, or a month such as 2027-03.
bad-month = { $flag } "{ $written }": write a month such as 2027-03.
bad-months = { $flag } "{ $written }": write a number of months from 1 to 600.
bad-choice = { $flag } "{ $written }": write one of: { $choices }, unknown
bad-twice = { $flag }: write it once only.
bad-no-facility = { $flag } "{ $written }": name the facility, as in water=...
bad-contradiction = --place, --complex and --site contradict one another. Make them name the same spot.
bad-day = "{ $written }" is no day. Write, for example, 2026-11-22.
bad-option = { $option } is no option. See { $help }.
bad-option-near = { $option } is no option. Close to it: { $near } (see { $help })
bad-option-value = { $option } needs a value. See { $help }.
bad-missing = { $name } is needed. See { $help }.
bad-parameter = { $name } cannot be that. See { $help }.
bad-command = This command cannot be used. See { $help }.
bad-setting-database_url = DATABASE_URL: write sqlite:///FILE or sqlite:////ABSOLUTE/FILE.
bad-setting-port = PORT: write a number from 1 to 65535.
bad-setting-public_url = PUBLIC_URL: write this server's public address, beginning with https://.
bad-setting-telegram_bot_token = TELEGRAM_BOT_TOKEN: write the token as @BotFather gave it (digits:letters).
bad-setting-telegram_webhook_secret = TELEGRAM_WEBHOOK_SECRET: write up to 256 letters, digits, _ and -. Left empty, one is made of the token.
bad-setting-telegram_api_url = TELEGRAM_API_URL: write the address of the Bot API server without /bot, such as https://api.telegram.org.
bad-setting-giban_as_of = GIBAN_AS_OF: write a day that exists, such as 2026-11-22.
bad-conversation = "{ $written }": there is no such conversation. Write it as in terminal:me.
bad-setting-giban_retention_days = GIBAN_RETENTION_DAYS: write a number of days from 1 to 36500.
bad-system = Could not run: { $message }

doctor-well = well: { $what }
doctor-wrong = look at: { $what }
doctor-clock = Today is { $day }. If not, set the system's clock, or GIBAN_AS_OF.
doctor-rulebook = The notice of today is { $notice }.
doctor-no-notice = The rulebook holds no notice for today. Add the new notice's file.
doctor-database = database { $path }: { $answer }
doctor-outbox = { $count } messages wait, the oldest for { $minutes } minutes. If that is long, look at the platform's settings.
doctor-disk = { $megabytes } MB of disk are free
doctor-off = { $bot } is off. To use it, set { $needs }.
