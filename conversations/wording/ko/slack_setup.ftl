# 슬랙 앱의 설치와 점검.

slack-install-title = 기반 설치
slack-installed = { $team }에 기반을 설치했습니다. 슬랙에서 기반을 열어 회사 상황을 한 문장으로 적어 주세요. 채널에서 쓰시려면 채널에 /invite @Giban이라고 적어 주세요.
slack-installed-open = 슬랙에서 열기
slack-install-again = 다시 설치하기
slack-not-installed-denied = 설치를 취소하셔서 아무것도 설치하지 않았습니다. 설치하시려면 아래에서 다시 시작해 주세요. ({ $reason })
slack-not-installed-stale = 시작한 지 10분이 지났거나, 이미 쓴 주소이거나, 다른 브라우저입니다. 같은 브라우저에서 아래로 다시 시작해 주세요. ({ $reason })
slack-not-installed-refused = 슬랙이 설치를 받아들이지 않았습니다({ $reason }). 아래에서 다시 시작해 주세요. 그래도 안 되면 이 앱을 운영하는 분께 알려 주세요.
slack-not-installed-unreachable = 슬랙에 연결하지 못했습니다({ $reason }). 잠시 뒤에 아래에서 다시 시작해 주세요.
slack-not-installed-unkept = 설치를 저장하지 못했습니다({ $reason }). 이 앱을 운영하는 분께 알리고, 잠시 뒤에 아래에서 다시 시작해 주세요.

doctor-slack-token = 슬랙이 토큰을 받아들였습니다: 워크스페이스 { $team }, 봇 @{ $bot }
doctor-slack-refused = 슬랙이 SLACK_BOT_TOKEN을 받아들이지 않습니다({ $reason }). api.slack.com/apps에서 앱을 골라 OAuth & Permissions의 Install to Workspace를 누르고, 거기 나온 Bot User OAuth Token을 SLACK_BOT_TOKEN에 넣어 주세요.
doctor-slack-unreachable = 슬랙({ $host })에 끝까지 묻지 못했습니다: { $trouble }. 밖으로 나가는 HTTPS가 막혀 있지 않은지, SLACK_API_URL이 맞는지 보고 다시 해 주세요.
doctor-slack-clock = 시스템 시계와 슬랙 시각의 차이는 { $seconds }초입니다. 60초가 넘으면 시스템 시계를 맞춰 주세요(NTP). 5분이 넘으면 슬랙이 보낸 것을 모두 거절하게 됩니다.
doctor-slack-scopes = { $team }: 권한 { $count }개가 모두 있습니다.
doctor-slack-no-scopes = { $team }: 권한이 모자랍니다({ $scopes }). api.slack.com/apps의 App Manifest에 ./run slack-manifest가 적는 것을 붙여 넣고 다시 설치해 주세요.
doctor-slack-socket = 소켓 모드로 받습니다.
doctor-slack-no-socket = 슬랙이 SLACK_APP_TOKEN을 받아들이지 않습니다({ $reason }). api.slack.com/apps의 Basic Information → App-Level Tokens에서 connections:write 권한으로 토큰을 만들어 SLACK_APP_TOKEN에 넣어 주세요.
doctor-slack-http = 슬랙이 부르는 주소가 바르게 답합니다: { $url }
doctor-slack-http-no-address = HTTP로 받습니다. PUBLIC_URL이 없어 슬랙이 부르는 주소는 시험하지 못했습니다. 시험하려면 PUBLIC_URL을 넣어 주세요.
doctor-slack-http-unreachable = { $url }에 닿지 못했습니다: { $trouble }. serve가 실행 중인지, PUBLIC_URL이 밖에서 열리고 인증서가 유효한지 봐 주세요.
doctor-slack-http-status = { $url }에서 200 대신 { JOSA($status, "이/가") } 왔습니다. 401이면 실행 중인 serve의 SLACK_SIGNING_SECRET이 다르거나 프록시가 X-Slack-Signature, X-Slack-Request-Timestamp 머리글을 지웁니다. 그 밖에는 프록시가 이 주소를 PORT로 넘기는지 봐 주세요.
doctor-slack-http-body = { $url }에서 다른 답이 왔습니다. 그 주소에서 다른 프로그램이 답하고 있습니다. 프록시가 이 주소를 PORT로 넘기는지 봐 주세요.
doctor-slack-installed = 설치한 워크스페이스: { $count }곳
doctor-slack-not-installed = 설치한 워크스페이스가 아직 없습니다. { JOSA($url, "을/를") } 열어 설치해 주세요.
