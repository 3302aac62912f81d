# 대화를 잇는 말.

welcome = 안녕하세요, 기반입니다. 국가첨단전략산업 특화단지의 용수·전력·도로·폐수 같은 기반시설에 국비가 얼마쯤 지원되는지 미리 계산해 드립니다. 무엇을 만드는지, 어디에 얼마를 투자하는지, 어떤 시설에 얼마가 드는지 한 문장으로 적으셔도 됩니다. 예: 구미에 3조 투자하는 반도체 소재 회사인데 용수 500억, 변전소 400억이 필요해요
privacy = 알려 주신 내용은 이 대화를 잇는 데만 쓰고, 마지막 대화로부터 { $days }일이 지나면 지웁니다. "내 정보 지워줘"라고 적으면 바로 지웁니다.
export = 이 대화에 남아 있는 답입니다.
export-line = · { $item }
resumed = 지난번에 이어서 진행합니다.

going-on = 이어서 여쭙겠습니다.
understood-one = { JOSA($items, "으로/로") } 이해했습니다.
known-already = 이미 알려 주신 내용입니다: { $items }
understood = { JOSA($items, "으로/로") } 이해했습니다. 다르면 그대로 고쳐 적어 주세요.
changed = { JOSA($item, "으로/로") } 고쳤습니다(전에는 { $before }).
facility-added = 시설에 { JOSA($facilities, "을/를") } 더했습니다.
facility-removed = 시설에서 { JOSA($facilities, "을/를") } 뺐습니다.
guessed = { JOSA($items, "으로/로") } 읽었는데 확실하지 않습니다. 다르면 고쳐 적어 주세요.
unread-cost = { $facility } 금액은 다른 시설과 합쳐 적으셔서 따로 알 수 없습니다.
dropped = 지운 답: { $items }
voided = 바뀐 답에 따라 전에 주신 답을 지웠습니다: { $items }
taken-back = 방금 답을 취소했습니다: { $items }
restored = 되살린 답: { $items }
taken-back-nothing = 되돌릴 답이 없습니다.
edited = 고치신 메시지에 따라 답을 고쳤습니다.
withdrawn = 지우신 메시지의 답을 뺐습니다: { $items }
option-undo = 되돌리기
option-share = 여기에 보이기
option-privately = 개인 대화에서 보기
amounts-of-members = 회원사들의 금액은 담당자께만 보여 드립니다.
amounts-elsewhere = 금액은 개인 대화에서만 보여 드립니다. 모두에게 보이려면 시작하신 분이 "여기에 보이기"를 눌러 주세요.
amounts-beside = 금액은 답하신 분께만 보여 드렸습니다. 모두에게 보이려면 시작하신 분이 "여기에 보이기"를 눌러 주세요.
amounts-hidden = 금액은 답하신 분께만 보여 드립니다. 다른 회사 분도 보는 채널이라 여기에는 금액을 올리지 않습니다.
forgotten = 이 대화에서 알려 주신 내용을 모두 지웠습니다.
what-if = { JOSA($items, "이라면/라면") } 다음과 같습니다. 알려 주신 답은 그대로 둡니다.
what-if-without = { JOSA($facilities, "을/를") } 빼면 다음과 같습니다. 알려 주신 답은 그대로 둡니다.
what-if-not-there = { JOSA($facilities, "은/는") } 지금 계산에 들어 있지 않습니다. 알려 주신 답은 그대로 둡니다.
what-if-same = 판정도 금액도 첫 지급 시기도 지금과 같습니다.
too-long = 앞의 { $count }자까지만 읽었습니다. 나머지는 나누어 적어 주세요.
small-talk-greeting = 안녕하세요.
small-talk-thanks = 도움이 되었다니 다행입니다.
small-talk-bye = 언제든 이어서 물어보셔도 됩니다. 답은 그대로 남아 있습니다.
small-talk-who = 특화단지 기반시설의 국비 지원액을 미리 계산해 드리는 기반입니다.
option-result = 전체 결과
restarted = 처음부터 다시 시작합니다. 전에 주신 답은 지웠습니다.
language-changed = 이제 한국어로 답하겠습니다.
notice-changed = 그동안 기준이 되는 고시가 바뀌었습니다({ $before } → { $now }). 새 고시로 다시 계산했습니다.

refused-dollars = { $thing }: 외화는 환율을 정할 수 없어 계산하지 않습니다. 원화로 적어 주세요.
refused-no_state = { $thing }: 언제 되는지 알아듣지 못했습니다. 이미 된 것은 "완료", 아니면 "2027년 3월"처럼 몇 년 몇 월인지 적어 주세요.
refused-no_unit = { $thing }: 금액의 단위를 알 수 없습니다. "500억"처럼 단위를 붙여 적어 주세요.
no-such-choice = 그 번호의 선택지는 없습니다. 고를 말을 그대로 적어 주세요.

so-far = 지금까지 알려 주신 것: { $items }
so-far-nothing = 아직 알려 주신 것이 없습니다.
condition-line = · { $condition }: { $status }

help = 회사 상황을 문장으로 적으시면 국비 지원액의 범위와 근거, 일정을 계산해 드립니다. 답은 언제든 고쳐 적으실 수 있습니다. "왜"라고 적으면 묻는 이유를, "지금까지"라고 적으면 중간 결과를 알려 드립니다. "원 단위로"라고 적으면 금액을 원 단위까지 보여 드립니다. "뒤로", "처음부터", "영어로"도 됩니다. 개인 대화에서 "새 건"이라고 적으면 다른 사업도 따로 계산해 드립니다.
change-how = 바꿀 내용을 그대로 적어 주세요. 예: 투자는 2조, 변전소는 500억, 포항 말고 구미
plan-none = 지금 상태로는 세울 일정이 없습니다.

option-sources = 근거
option-plan = 일정
option-change = 답 고치기
option-restart = 처음부터


button-gone = 이 버튼은 더 이상 쓸 수 없습니다. 내용을 그대로 적어 주세요.
members-none = 회원사 목록은 협회 담당자의 대화에 있습니다. 협회라면 "협회입니다"라고 적어 주세요.
for-member = [{ $member }]
office-opened = 회원사별로 따로 계산해 드립니다. 서로 다른 회원사의 내용은 섞이지 않습니다. 어느 회원사 건인가요? 이름을 적어 주세요.
ask-member = 어느 회원사 건인가요? 이름을 적어 주세요. "회원사 목록"이라고 적으면 지금까지의 상태를 보여 드리고, "회원사 이름"처럼 적으면 그 회원사로 바꿔 드립니다.
member-line = · { $member }: { $state }
option-member = { $member }
state-new = 아직 시작하지 않음
state-range = { $verdict } { $range }
state-range-open = { $verdict } 조건이 모두 충족되면 { $range }

invited = { $names } 님도 이 상담에 답하실 수 있습니다. 답하신 분의 이름이 함께 남습니다.
said-by = [{ $name }]
said-by-line = · { $name } 님의 답: { $facts }

continue-code = 다른 메신저의 기반에게 이 코드를 그대로 적어 주세요: { $code }
continue-how = { $minutes }분 동안 한 번만 쓸 수 있습니다. 코드를 아는 사람은 이 상담을 가져갈 수 있으니 다른 사람에게 보이지 마세요.
continue-privately = 코드는 다른 분께 보이면 안 되니 개인 대화에서 드립니다. "개인 대화에서 보기"를 누르고, 거기에 같은 말을 적어 주세요.
continue-nothing = 아직 옮길 답이 없습니다. 그곳에서 바로 시작하시면 됩니다.
starters-only = 이것은 이 상담을 시작하신 분만 하실 수 있습니다.
guest-left = 이 상담에서 이름을 지웠습니다. 이제 함께 답하실 수 없으며, 주신 답은 상담을 시작하신 분의 것으로 남습니다.
continue-unknown = 이 코드는 틀렸거나 이미 썼거나 시간이 지났습니다. 상담하던 곳에서 "텔레그램에서 이어서"처럼 적어 새 코드를 받아 주세요.
continue-here = 이 상담은 이미 여기에서 진행하고 있습니다. 코드는 다른 메신저의 기반에게 적어 주세요.
continue-taken = 여기에는 이미 다른 상담의 답이 있어 옮겨 오지 않았습니다. "처음부터"라고 적어 여기 답을 지운 뒤 코드를 다시 적어 주세요.
continue-taken-office = 여기에는 이미 협회의 회원사 상담이 있어 옮겨 오지 않았습니다. "내 정보 지워줘"라고 적어 모두 지운 뒤 코드를 다시 적어 주세요.
