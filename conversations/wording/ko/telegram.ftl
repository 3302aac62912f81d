# 텔레그램에서만 쓰는 말, 그리고 글이 아니어서 읽을 수 없는 것에 대한 답.

cannot-voice = 음성과 소리는 아직 듣지 못합니다. 같은 내용을 글로 적어 주세요.
cannot-photo = 사진과 영상은 아직 읽지 못합니다. 필요한 내용을 글로 적어 주세요.
cannot-sticker = 스티커만으로는 답을 알 수 없습니다. 글로 적거나 버튼을 눌러 주세요.
cannot-document = 파일은 아직 읽지 못합니다. 업종, 지역, 투자액, 시설 비용처럼 필요한 내용을 글로 적어 주세요.
cannot-forward = 전달하신 글은 답으로 받지 않습니다. 그대로 답하시려면 복사해서 직접 적어 주세요.
cannot-other = 이런 종류의 메시지는 읽지 못합니다. 글로 적거나 버튼을 눌러 주세요.

telegram-command-estimate = 한 문장으로 계산하기: /estimate 구미에 3조 투자하는 반도체 회사, 용수 500억
telegram-command-result = 결과 전체 보기
telegram-command-sofar = 지금까지의 답과 중간 결과
telegram-command-why = 묻는 이유
telegram-command-plan = 첫 지급까지의 일정
telegram-command-checklist = 누구에게 무엇을 물어보고 준비할지
telegram-command-sources = 근거와 출처
telegram-command-members = 협회: 회원사 목록과 상태
telegram-command-member = 협회: 회원사 바꾸기: /member 가나전자
telegram-command-cases = 내 건 목록과 상태
telegram-command-newcase = 다른 사업도 계산하기: /newcase 오창 2공장
telegram-command-back = 바로 앞의 답 되돌리기
telegram-command-restart = 처음부터 다시
telegram-command-continue = 다른 메신저에서 이어 하는 코드 받기
telegram-command-export = 남아 있는 내 답 모두 보기
telegram-command-forget = 내 정보 모두 지우기
telegram-command-help = 사용법
telegram-command-ko = 한국어로
telegram-command-en = 영어로 (English)

telegram-greeting = 안녕하세요, 기반입니다. 특화단지 기반시설에 국비가 얼마쯤 지원되는지 계산해 드립니다. 상담은 저와의 개인 대화에서 시작하시거나, 여기에 "/estimate 구미에 3조 투자하는 반도체 회사, 용수 500억"처럼 적어 주세요. 그룹에서는 명령과 제 메시지에 대한 답장만 읽으며, 금액은 시작하신 분이 "여기에 보이기"를 눌러야 모두에게 보입니다.
press-old = 처음부터 다시 시작하기 전의 버튼이거나 이제 쓸 수 없는 버튼입니다. 아래쪽의 새 질문에 답해 주세요.
telegram-press-not-yours = 이 상담을 시작하신 분만 누를 수 있습니다. 직접 계산하시려면 /estimate로 시작해 주세요.
press-late = 그 뒤에 다른 답이 있어 되돌릴 수 없습니다. 바꿀 내용을 그대로 적어 주세요.
slow-down = 메시지가 너무 빨리 와서 다 읽지 못했습니다. 잠시 뒤에 이어서 적어 주세요.
telegram-link-not-yours = 그 링크는 상담을 시작하신 분만 열 수 있습니다. 직접 계산하시려면 회사 상황을 한 문장으로 적어 주세요.
telegram-inline-talk = 기반과 대화하며 계산하기

doctor-telegram-token = 텔레그램이 토큰을 받아들였습니다: { $name } (@{ $username })
doctor-telegram-refused = 텔레그램이 TELEGRAM_BOT_TOKEN을 받아들이지 않습니다. @BotFather에 /token을 보내 봇을 고르고, 거기 나온 값을 TELEGRAM_BOT_TOKEN에 넣어 주세요.
doctor-telegram-unreachable = 텔레그램({ $host })에 끝까지 묻지 못했습니다: { $trouble }. 밖으로 나가는 HTTPS가 막혀 있지 않은지, TELEGRAM_API_URL이 맞는지 보고 다시 해 주세요.
doctor-telegram-clock = 시스템 시계와 텔레그램 시각의 차이는 { $seconds }초입니다. 60초가 넘으면 시스템 시계를 맞춰 주세요(NTP).
doctor-telegram-webhook = 웹훅으로 받습니다: { $url }
doctor-telegram-webhook-elsewhere = 웹훅이 { $url } 대신 { $host }의 다른 주소로 등록되어 있습니다. PUBLIC_URL이 맞으면 serve를 다시 시작해 주세요. 그래도 바뀌면 다른 프로그램이 이 봇을 쓰는 것이니 한쪽을 멈추거나 @BotFather에서 /newbot으로 봇을 따로 만들어 주세요.
doctor-telegram-no-webhook = 등록된 웹훅이 없습니다. PUBLIC_URL을 둔 채로 serve를 시작하면 { $url } 주소로 등록합니다. 공개 주소가 없으면 PUBLIC_URL을 지워 주세요.
doctor-telegram-webhook-in-the-way = PUBLIC_URL이 없는데 웹훅이 { $host }에 등록되어 있어 폴링으로는 받지 못합니다. serve를 시작하면 웹훅을 지웁니다. 웹훅으로 받으려면 PUBLIC_URL을 넣어 주세요.
doctor-telegram-polling = 폴링으로 받습니다. 등록된 웹훅이 없습니다.
doctor-telegram-error = 텔레그램이 { $minutes }분 전에 웹훅을 부르다 실패했습니다: { $message }. PUBLIC_URL이 밖에서 열리는지, 인증서가 유효한지 봐 주세요. 403이면 프록시가 X-Telegram-Bot-Api-Secret-Token 머리글을 넘기게 하고, TELEGRAM_WEBHOOK_SECRET을 바꾸었다면 serve를 다시 시작해 주세요.
doctor-telegram-past-error = 텔레그램이 웹훅을 부르다 마지막으로 실패한 것은 { $minutes }분 전입니다: { $message }
doctor-telegram-pending = 아직 가져가지 않은 업데이트가 { $count }건 있습니다. serve가 실행 중인지 보고, 아니면 시작해 주세요. 실행 중이면 로그를 봐 주세요.
doctor-telegram-none-pending = 가져가지 않은 업데이트: { $count }건
doctor-telegram-commands = 명령 { $count }개가 한국어와 영어로 등록되어 있습니다.
doctor-telegram-no-commands = 명령 목록이 없거나 다릅니다({ $languages }; *는 그 밖의 언어). serve를 다시 시작하면 등록합니다. @BotFather의 /setcommands로 바꾸지 마세요.
doctor-telegram-privacy = 그룹에서 명령과 자기 메시지에 대한 답장만 받습니다.
doctor-telegram-no-privacy = 그룹의 모든 글이 봇에게 옵니다. @BotFather에 /setprivacy를 보내 봇을 고르고 Enable을 누른 뒤, 봇을 그룹에서 뺐다가 다시 넣어 주세요.
doctor-telegram-inline = 인라인 모드가 켜져 있습니다.
doctor-telegram-no-inline = 인라인 모드가 꺼져 있습니다. @BotFather에 /setinline을 보내 봇을 고르고 안내 문구를 적어 주세요.
doctor-telegram-groups = 그룹에 넣을 수 있습니다.
doctor-telegram-no-groups = 그룹에 넣을 수 없습니다. @BotFather에 /setjoingroups를 보내 봇을 고르고 Enable을 눌러 주세요.
