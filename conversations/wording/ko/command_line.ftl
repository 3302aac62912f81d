# 명령줄에서 쓸 수 없는 입력과 고치는 법, 그리고 제목.

heading-given = 알려 주신 것
heading-result = 결과
heading-facilities = 시설별
heading-plan = 일정
heading-sources = 근거

bad-ambiguous = { $flag } "{ $written }"에 맞는 곳이 여럿입니다. 이 가운데 하나로 적어 주세요: { $choices }
bad-misspelt = { $flag } { JOSA($written, "을/를") } 찾지 못했습니다. { JOSA($near, "을/를") } 뜻하셨나요?
bad-sector = --sector { JOSA($written, "은/는") } 모르는 업종입니다. semiconductor, display, secondary_battery, bio, robot, defence나 other:이름으로 적어 주세요.
bad-place = --place { JOSA($written, "은/는") } 모르는 지역입니다. 시·군·구 이름이나 pohang 같은 아이디로 적어 주세요.
bad-complex = --complex { JOSA($written, "은/는") } 모르는 단지입니다. pohang-battery 같은 아이디나 none, planned로 적어 주세요.
bad-site = --site { JOSA($written, "은/는") } 모르는 사업장입니다. blue-valley 같은 아이디나 other:이름으로 적어 주세요.
bad-facility = { JOSA($written, "은/는") } 모르는 시설입니다. 이 가운데에서 적어 주세요: { $choices }
bad-money = { $flag } "{ $written }"에서 금액 하나를 읽지 못했습니다. 146억5천만, 1.2조, 14.65bn, 10bn..20bn처럼 적어 주세요.
bad-negative = { $flag } "{ $written }": 금액은 0보다 작을 수 없습니다.
bad-reversed = { $flag } "{ $written }": 작은 금액을 먼저 적어 주세요.
bad-no-range = { $flag } "{ $written }": 범위가 아니라 금액 하나로 적어 주세요.
bad-dollars = { $flag } "{ $written }": 외화는 계산하지 않습니다. 원화로 적어 주세요.
bad-no-unit = { $flag } "{ $written }": 단위가 없습니다. 500억처럼 단위를 붙여 적어 주세요.
bad-milestone = { $flag } "{ $written }": yes, no, unknown이나 2027-03 같은 달로 적어 주세요.
bad-month = { $flag } "{ $written }": 2027-03 같은 달로 적어 주세요.
bad-months = { $flag } "{ $written }": 1부터 600까지의 개월 수로 적어 주세요.
bad-choice = { $flag } "{ $written }": 이 가운데 하나로 적어 주세요: { $choices }, unknown
bad-twice = { $flag }: 한 번만 적어 주세요.
bad-no-facility = { $flag } "{ $written }": 시설을 붙여 water=...처럼 적어 주세요.
bad-contradiction = --place, --complex, --site가 서로 맞지 않습니다. 같은 곳을 가리키게 고쳐 주세요.
bad-day = { JOSA($written, "은/는") } 없는 날짜입니다. 2026-11-22처럼 적어 주세요.
bad-option = { $option }: 없는 옵션입니다. { $help }에서 확인해 주세요.
bad-option-near = { $option }: 없는 옵션입니다. 비슷한 것: { $near } ({ $help }에서 확인)
bad-option-value = { $option }: 값이 필요합니다. { $help }에서 확인해 주세요.
bad-missing = { $name }: 값이 필요합니다. { $help }에서 확인해 주세요.
bad-parameter = { $name }: 쓸 수 없는 값입니다. { $help }에서 확인해 주세요.
bad-command = 이 명령은 쓸 수 없습니다. { $help }에서 확인해 주세요.
bad-setting-database_url = DATABASE_URL: sqlite:///파일 또는 sqlite:////절대/경로/파일로 적어 주세요.
bad-setting-port = PORT: 1부터 65535까지의 수로 적어 주세요.
bad-setting-public_url = PUBLIC_URL: https://로 시작하는 이 서버의 공개 주소로 적어 주세요.
bad-setting-telegram_bot_token = TELEGRAM_BOT_TOKEN: @BotFather가 준 토큰(숫자:글자)을 그대로 적어 주세요.
bad-setting-telegram_webhook_secret = TELEGRAM_WEBHOOK_SECRET: 영문자, 숫자, _, -로 256자까지 적어 주세요. 비워 두면 토큰에서 만듭니다.
bad-setting-telegram_api_url = TELEGRAM_API_URL: Bot API 서버의 주소를 /bot 없이 적어 주세요. 예: https://api.telegram.org
bad-setting-giban_as_of = GIBAN_AS_OF: 2026-11-22처럼 있는 날짜로 적어 주세요.
bad-conversation = "{ $written }": 그런 대화가 없습니다. terminal:me처럼 적어 주세요.
bad-setting-giban_retention_days = GIBAN_RETENTION_DAYS: 1부터 36500까지의 날수로 적어 주세요.
bad-system = 실행하지 못했습니다: { $message }

doctor-well = 정상: { $what }
doctor-wrong = 확인 필요: { $what }
doctor-clock = 오늘은 { $day }입니다. 다르면 시스템 시계나 GIBAN_AS_OF를 고쳐 주세요.
doctor-rulebook = 오늘의 고시는 { $notice }입니다.
doctor-no-notice = 오늘에 해당하는 고시가 규정집에 없습니다. 새 고시 파일을 더해 주세요.
doctor-database = 데이터베이스 { $path }: { $answer }
doctor-outbox = 보낼 메시지 { $count }건, 가장 오래된 것은 { $minutes }분 기다렸습니다. 오래 기다리면 플랫폼 설정을 확인해 주세요.
doctor-disk = 남은 저장 공간 { $megabytes }MB
doctor-off = { $bot }: 꺼져 있습니다. 쓰려면 { $needs } 값을 설정해 주세요.
