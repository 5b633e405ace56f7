import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: '쿠키 정책',
    lastUpdated: '최종 업데이트: {date}',
    version: '버전 {version}',
    privacyPolicy: '개인정보 처리방침',
    contents: '이 페이지의 내용',
    intro: {
      title: '운영자 안내',
      controller: '이 사이트의 운영자이자 사이트에서 사용하는 쿠키의 책임자: {controller}',
      vatId: '부가가치세 등록번호',
      address: '주소',
      country: '국가',
      site: '웹사이트',
      why: '당사는 아래에 설명된 목적으로 쿠키를 사용합니다. 쿠키에는 개인정보가 포함될 수 있습니다.',
      privacy: '개인정보를 처리하는 방법은 당사의 {privacyPolicy}에서 설명합니다.',
    },
    what: {
      title: '쿠키란 무엇인가요?',
      text: '쿠키는 사이트나 온라인 서비스를 이용할 때 컴퓨터나 휴대전화에 저장되었다가 나중에 다시 읽히는 작은 데이터 파일입니다. 이 페이지에서 쿠키라는 말은 브라우저 저장소, 추적 픽셀과 같은 유사 기술도 포함합니다.',
    },
    purposes: {
      title: '사용 목적',
      text: '당사는 쿠키를 목적별로 분류합니다. 이 사이트의 작동에 꼭 필요한 쿠키를 제외하고 각 그룹에 대해 직접 결정할 수 있습니다.',
      nothing: '이 사이트는 작동에 꼭 필요한 쿠키만 사용하므로 결정할 사항이 없습니다.',
      service: '{service}: {purpose}',
      legalBasis: '법적 근거',
      example: '예시',
      required: '항상 활성화: 동의가 필요하지 않습니다.',
      optIn: '동의한 경우에만 사용합니다.',
      optOut: '끄지 않는 한 사용합니다.',
    },
    categories: {
      necessary: {
        example: '사람인지 확인, 페이지를 올바르게 표시, 선택을 저장.',
        legalBasis:
          '동의에 근거하지 않음: 이 사이트 제공에 반드시 필요함(ePrivacy 지침 제5조 제3항)',
      },
      preferences: { example: '지난번에 선택한 언어로 사이트가 열립니다.', legalBasis: '동의' },
      statistics: {
        example: '방문자 수, 머문 시간, 주문을 끝내지 않고 나간 사람의 수.',
        legalBasis: '동의',
      },
      marketing: {
        example:
          '다른 사이트와 광고 네트워크에 표시되는 이 사이트의 광고, 또는 이 사이트의 YouTube 동영상.',
        legalBasis: '동의',
      },
    },
    list: { title: '사용하는 쿠키', text: '각 쿠키의 제공업체, 목적, 유형, 보관 기간입니다.' },
    providers: {
      title: '서비스 제공업체',
      text: '다음 업체들은 당사가 이용하는 서비스를 제공하며 방문에 관한 데이터를 받을 수 있습니다.',
      country: '국가',
      role: '역할',
      services: '서비스',
      transfer: 'EEA 역외 이전',
      transfers: {
        dpf: '{country}: EU-미국 데이터 프라이버시 프레임워크(GDPR 제45조)',
        adequacy: '{country}: 유럽연합 집행위원회의 적정성 결정(GDPR 제45조)',
        scc: '{country}: 표준계약조항(GDPR 제46조)',
        none: '{country}: 제공업체가 보호조치를 명시하지 않음',
      },
      privacy: '{provider} 개인정보 처리방침',
      more: '이 업체들에 관한 자세한 내용은 당사의 {privacyPolicy}에서 확인하세요.',
    },
    choice: {
      title: '나의 선택',
      text: '목적별로({categories}) 또는 한 번에 모두, 언제든지 동의하거나 거부할 수 있습니다. 동의를 철회하더라도 철회 이전에 이루어진 처리의 적법성에는 영향을 미치지 않습니다.',
      nothing: '선택할 항목이 없습니다. 이 사이트는 작동에 꼭 필요한 쿠키만 사용합니다.',
      change: '선택을 변경하려면 {settings}.',
      settings: '쿠키 설정을 여세요',
      kept: '선택은 {days} 동안 보관되며, 그 후 다시 여쭙니다.',
      keptApart: '동의는 {acceptance} 동안, 거부는 {refusal} 동안 보관되며, 그 후 다시 여쭙니다.',
    },
    signal: {
      title: '브라우저의 개인정보 보호 신호',
      text: '브라우저가 Global Privacy Control 신호를 보내면 당사는 이를 이용자 데이터의 판매 및 공유에 대한 반대로 처리합니다.',
    },
    browsers: {
      title: '브라우저 설정',
      text: '브라우저에서 쿠키를 차단하거나 삭제할 수도 있습니다. 필수 쿠키가 없으면 사이트의 일부가 작동하지 않을 수 있습니다. 사용 중인 브라우저의 안내를 참조하세요:',
    },
    rights: {
      title: '이용자의 권리',
      text: '이용자는 당사에 개인정보의 열람, 정정, 삭제, 이동 및 처리 제한을 요구할 수 있습니다. 또한 개인정보 처리에 반대할 수 있습니다.',
      authority: '감독기구에 민원을 제기할 수 있습니다: {authority}.',
    },
    contact: {
      title: '문의',
      text: '쿠키나 개인정보에 관한 질문 또는 요청이 있으면 다음 연락처로 보내 주세요:',
      role: '{role}: {email}',
    },
    links: { title: '추가 정보', text: '함께 보기:' },
    history: { title: '이 정책의 변경 사항', added: '추가됨: {names}', removed: '삭제됨: {names}' },
  },
  status: {
    title: '현재 선택',
    undecided: '아직 선택하지 않았습니다.',
    required: '항상 활성화',
    granted: '허용됨',
    denied: '허용되지 않음',
    grantedExcept: '허용됨(예외: {services})',
    deniedExcept: '허용되지 않음(예외: {services})',
    decided: '선택한 날짜: {date}.',
    until: '유효 기한: {date}.',
    id: '동의 ID: {id}',
    noId: '식별자가 저장되지 않습니다.',
    notPersisted:
      '브라우저에서 선택을 저장할 수 없습니다. 선택은 이 페이지를 닫을 때까지 적용됩니다.',
    gpc: '거부(옵트아웃) 요청이 반영되었습니다: 브라우저가 Global Privacy Control 신호를 보내고 있습니다.',
    gpcException:
      '브라우저가 Global Privacy Control 신호를 보내고 있습니다. 그럼에도 다음을 허용하셨습니다: {names}.',
    gpcConflict:
      '거부(옵트아웃) 요청이 반영되었습니다: 브라우저가 보내는 Global Privacy Control 신호가 이전에 허용한 다음 항목보다 우선합니다: {names}. 그래도 허용하려면 선택을 변경하세요.',
    change: '내 선택 변경',
    withdraw: '동의 철회',
  },
  tableTools: {
    all: '쿠키 및 유사 기술',
    search: '이 목록에서 검색',
    shown: '표시: {total}개 중 {shown}개',
    noMatch: '검색과 일치하는 항목이 없습니다.',
    showAll: '모두 표시({total}개)',
    copy: 'CSV로 복사',
    copied: '복사되었습니다.',
    notCopied: '복사하지 못했습니다.',
  },
}
