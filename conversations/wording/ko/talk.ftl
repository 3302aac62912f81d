# 대화가 막히거나 되돌아올 때, 답을 바꿀 때, 틀렸다고 할 때.

reminded = { $days ->
    [1] 어제
   *[other] { $days }일 전에
} { $items }{ $more ->
    [0] {""}
   *[other] {" "}외 { $more }가지
}까지 말씀하셨습니다.

proposal = { JOSA($to, "으로/로") } 바꾸면 다음 답이 무효가 됩니다: { $items }. 바꿀까요?
option-change-it = 바꾸기
option-keep = 그대로 두기
left-as-were = 답은 그대로 두었습니다.
left-first = 답은 그대로 두고 이어가겠습니다.

stuck = 여러 번 알아듣지 못했습니다. 아래에서 고르시거나 한국산업단지공단(KICOX)에 문의해 주세요.
stuck-ask = 여러 번 알아듣지 못했습니다. 아래에서 고르시거나 담당자에게 문의해 주세요: { $contact }
stuck-choose = 아직 알아듣지 못했습니다. 아래에서 하나를 골라 주세요.
option-help = 도움말

objection-ask = { JOSA($subject, "이/가") } 어떻게 다른지 한두 문장으로 적어 주세요. 운영자에게 전하겠습니다. 답을 고치시려면 고칠 내용을 적어 주세요.
objection-noted = 알려 주셔서 고맙습니다. { $subject }에 대해 적어 주신 말씀을 근거와 함께 운영자에게 남겼습니다. 답과 계산은 그대로입니다.
objection-condition = "{ $condition }" 조건
objection-rate = 지원율
objection-cap = 한도
objection-date = 일정
objection-support = 지원 금액
objection-result = 알려 드린 내용
option-objection = 틀린 점 알리기

objections-none = 남긴 말이 없습니다.
objections-line = { $day } { $conversation } · { $subject } (고시 { $notice }, 규정집 { $rulebook }, 출처 { $source })

same-verdict = 판정은 같습니다.

small-talk-okay = 네, 알겠습니다.
small-talk-laugh = 네, 편하게 이어서 적어 주세요.
small-talk-sorry = 괜찮습니다. 편하게 적어 주세요.
small-talk-upset = 답답하게 해 드려 죄송합니다. 편한 말로 적어 주시면 다시 살펴보겠습니다.
small-talk-human = 저는 사람이 아니라 "기반"이라는 챗봇입니다.
small-talk-maker = 저는 고시와 공표된 자료로 계산하는 챗봇 "기반"이고, 제 답은 정부 기관의 공식 답변이 아닙니다.
small-talk-free = 저에게 내실 이용료는 없습니다.
small-talk-file = 파일이나 메일은 보내 드리지 못합니다. 결과는 이 대화에 그대로 남고, "내보내기"라고 적으시면 알려 주신 답을 한 번에 보여 드립니다.
small-talk-agent = 여기에는 연결해 드릴 상담원이 없습니다. 사람에게 물으시려면 한국산업단지공단(KICOX)에 문의해 주세요.
small-talk-agent-ask = 여기에는 연결해 드릴 상담원이 없습니다. 사람에게 물으시려면 이쪽에 문의해 주세요: { $contact }
