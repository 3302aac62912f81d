# 슬랙의 앱 홈.

home-title = 기반
home-what = 국가첨단전략산업 특화단지의 용수·전력·도로·폐수 같은 기반시설에 국비가 얼마쯤 지원되는지 미리 계산해 드립니다.
home-outsider = 다른 조직에서 오신 분은 여기에서 상담을 시작하실 수 없습니다. 소속하신 워크스페이스에 기반을 설치해 주세요.
home-start = 개인 대화에서 상담하기
home-form = 양식으로 계산하기
home-language-ko = 한국어
home-language-en = English
home-forget = 내 정보 지우기
home-forget-title = 모두 지울까요?
home-forget-text = 알려 주신 답과 상담을 모두 지웁니다. 되돌릴 수 없습니다.
home-forget-yes = 지우기
home-forget-no = 그대로 두기
home-cases = 내 상담
home-no-cases = 아직 상담이 없습니다. 위의 버튼으로 시작해 주세요.
home-case = { $about }
home-about-nothing = 업종과 지역을 아직 모르는 상담
home-open = 열기
home-more = 이 밖에 { $count }건이 더 있습니다.
