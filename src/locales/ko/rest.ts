import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: '선택이 저장되었습니다.',
  dialog: {
    title: '쿠키 설정',
    text: '사용을 허용할 쿠키 및 유사 기술을 선택하세요. 선택은 이 브라우저에 적용되며 언제든지 여기에서 변경할 수 있습니다.',
    nothing: '이 사이트는 작동에 꼭 필요한 쿠키 및 유사 기술만 사용하므로 선택할 항목이 없습니다.',
    required: '항상 활성화',
    services: { other: '서비스 {count}개' },
    save: '내 선택 저장',
    accept: '모두 동의',
    reject: '모두 거부',
    close: '저장하지 않고 닫기',
    privacy: '{provider} 개인정보 처리방침',
    gpc: '브라우저가 Global Privacy Control 신호를 보내고 있으므로 직접 켜지 않는 한 꺼져 있습니다.',
  },
  reasons: {
    revision: '지난 선택 이후 쿠키 사용 방식이 변경되었습니다.',
    expired: '지난 선택의 유효 기간이 만료되어 다시 여쭙니다.',
  },
  categories: {
    necessary: {
      name: '필수',
      description: '사이트의 작동과 보안에 필요합니다. 끌 수 없으며 동의가 필요하지 않습니다.',
    },
    preferences: { name: '기능', description: '언어 등 이용자가 선택한 설정을 기억합니다.' },
    statistics: {
      name: '통계',
      description:
        '방문 수를 집계하고 페이지 이용 현황을 보여 주어 페이지를 개선하는 데 사용됩니다.',
    },
    marketing: {
      name: '마케팅',
      description:
        '당사와 파트너가 이 사이트와 다른 사이트에서의 방문을 추적하고 이를 바탕으로 광고를 표시하는 데 사용합니다.',
    },
  },
  table: {
    caption: '{name}: 쿠키 및 유사 기술',
    name: '이름',
    provider: '제공업체',
    purpose: '목적',
    type: '유형',
    expiry: '보관 기간',
    category: '범주',
    domain: '도메인',
    none: '아무것도 저장되지 않습니다.',
    readBy: '{provider}; 함께 읽는 업체: {readers}',
    types: {
      http: 'HTTP 쿠키',
      script: '스크립트로 설정된 쿠키',
      pixel: '추적 픽셀',
      cookie: '쿠키',
      localStorage: '로컬 저장소',
      sessionStorage: '세션 저장소',
      indexedDB: '브라우저 데이터베이스',
      cacheStorage: '브라우저 캐시',
    },
    session: '세션 종료 시까지',
    persistent: '삭제할 때까지',
    notStated: '명시되지 않음',
    ownPurpose: '동의에 관한 선택을 저장합니다.',
    queuePurpose: '서버가 확인할 때까지 선택의 증거를 저장합니다.',
    thisSite: '이 사이트',
  },
}
