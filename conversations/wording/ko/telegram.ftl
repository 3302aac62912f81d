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
telegram-command-why = 묻는 까닭
telegram-command-plan = 첫 지급까지의 일정
telegram-command-sources = 근거와 출처
telegram-command-members = 협회: 회원사 목록과 상태
telegram-command-member = 협회: 회원사 바꾸기: /member 가나전자
telegram-command-back = 바로 앞의 답 되돌리기
telegram-command-restart = 처음부터 다시
telegram-command-forget = 내 정보 모두 지우기
telegram-command-help = 사용법
telegram-command-ko = 한국어로
telegram-command-en = 영어로 (English)

telegram-greeting = 안녕하세요, 기반입니다. 특화단지 기반시설에 국비가 얼마쯤 지원되는지 계산해 드립니다. 상담은 저와의 개인 대화에서 시작하시거나, 여기에 "/estimate 구미에 3조 투자하는 반도체 회사, 용수 500억"처럼 적어 주세요. 그룹에서는 명령과 제 메시지에 대한 답장만 읽으며, 금액은 시작하신 분이 "여기에 보이기"를 눌러야 모두에게 보입니다.
telegram-press-old = 처음부터 다시 시작하기 전의 버튼이거나 이제 쓸 수 없는 버튼입니다. 아래쪽의 새 질문에 답해 주세요.
telegram-press-not-yours = 이 상담을 시작하신 분만 누를 수 있습니다. 직접 계산하시려면 /estimate로 시작해 주세요.
telegram-press-late = 그 뒤에 다른 답이 있어 되돌릴 수 없습니다. 바꿀 내용을 그대로 적어 주세요.
telegram-slow-down = 메시지가 너무 빨리 와서 다 읽지 못했습니다. 잠시 뒤에 이어서 적어 주세요.
telegram-link-not-yours = 그 링크는 상담을 시작하신 분만 열 수 있습니다. 직접 계산하시려면 회사 상황을 한 문장으로 적어 주세요.
telegram-inline-talk = 기반과 대화하며 계산하기
