"""Everyday words one letter from one of ours, which may stand where a place or a facility would: never misspellings."""

_KOREAN = """
가동 가산 가성 가장 각성 감동 감사 강남 강북 강산 강성 강연 개성 거리 거울 거주 결산 경계 경과 경리 경부 경비 경사 경선
경수 경우 경제 경지 계산 고등 고리 고산 고생 고용 고장 고정 고층 고향 공구 공기 공명 공무 공산 공성 공수 공제 공조 공중
공지 과장 과제 광경 광산 교리 구로 구매 구성 구원 구장 구제 구주 구지 국산 군단 군도 군사 규제 그제 근위 금상 금성 금천
기강 기능 기상 기성 기증 나루 나중 낙원 남대 남도 남산 내구 내전 내주 논란 농도 농성 다산 대가 대국 대기 대선 대수 대안
대우 도덕 도산 도전 동대 동성 동안 만성 매주 명동 모양 목성 목표 무리 무산 무한 미주 반성 배구 보상 보안 보완 본성 부상
분산 분포 불안 뿌리 사건 사산 사원 사전 사주 산성 상무 상부 상원 상자 상정 서남 서안 성산 성수 성지 소령 소송 속도 속성
송판 수리 수산 수주 수천 순위 시장 시행 신산 신아 신천 신청 심천 심해 아동 아주 안도 안정 앞산 양국 양지 여부 여지 연도
연동 연산 연수 연주 영구 영남 예전 오차 온도 온천 완성 외주 요령 요인 우리 우산 우주 운동 원산 원천 위성 위주 유산 유선
이번 이성 이전 이주 인도 인양 일산 임시 자동 자산 작성 전국 전날 전담 전무 전부 전선 전자 전제 전해 전후 정도 정산 정전
정황 제조 조성 조항 지장 지주 진단 진행 진화 차원 참사 철도 청구 청원 체인 추산 출산 탐사 토양 통화 파산 평방 포장 포함
폭포 하나 하산 하순 하천 한양 함량 항주 해안 행성 형성 호남 화산 화상 화석 효성
"""
_NEAR_FACILITIES = """
용사 용서 용구 용무 용주 응수 영수 전시 전지 전이 전구 전개 전가 전고 전치 정기 연기 건기 절기 저기 적기 접기 천기 도료
도리 도보 도모 도소 포로 고로 대로 다로 두로 폐사 가시 가사 가수 가세 개스 기스 통산 공신 상사 상소 상주 상무 상부 상시
생수 장수 강수 방수 성수 산수 삼수 향수 정부 정무 정사 정시 정주 징수 점수 전수 절수 명수 전략 전격 전역 정력 저력 변천
변절 공전 동전 종전 송진 송정 승전 배선 배정 배점 개전 내전 해전 하부 하구 하사 다수 해수 호수 회수 허수 함수 사수 자수
관료 관리 관보 과로 원로 스틸 스킴 증가 증시 증거 중기 등기 승기 조각 사각 시각 소강 소감 매입 매집 대립 전해진
"""
_ENGLISH = """
anson asean asian buyer chang chechen conan gunman hasan human jiangsu luncheon mason osman shaman susan waldo
wanda
load loads loan loans tower towers lower later team teams stream wafer waters paste taste powder board broad uptake
unclear buttery rode lease least
"""

EVERYDAY = frozenset((*_KOREAN.split(), *_NEAR_FACILITIES.split(), *_ENGLISH.split()))
