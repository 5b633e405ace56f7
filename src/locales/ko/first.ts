import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: '개인정보 보호, 직접 선택하세요',
    text: '이 사이트는 작동에 필요한 쿠키 및 유사 기술을 사용합니다. 다음 목적으로도 사용할지는 직접 결정하실 수 있습니다: {purposes}. 선택은 언제든지 변경할 수 있습니다.',
    noticeText:
      '이 사이트는 사이트 작동과 다음 목적을 위해 쿠키 및 유사 기술을 사용합니다: {purposes}. 선택은 언제든지 변경할 수 있습니다.',
    policy: '쿠키 정책',
    news: '지난 선택 이후 새로 추가된 항목: {names}.',
    accept: '모두 동의',
    reject: '모두 거부',
    customize: '설정 관리',
    acknowledge: '확인',
    dismiss: '동의하지 않고 계속',
    close: '닫기',
  },
  trigger: { open: '쿠키 설정', optOut: '개인정보 보호 선택' },
  categories: {
    preferences: { name: '기능' },
    statistics: { name: '통계' },
    marketing: { name: '마케팅' },
  },
}
