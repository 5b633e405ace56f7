import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: '방문자를 구분합니다.',
    long: '브라우저에 임의의 번호를 부여하여 여러 번의 방문을 한 방문자의 방문으로 집계합니다.',
  },
  'tells-sessions-apart': {
    short: '방문을 구분합니다.',
    long: '한 번의 방문에서 연 페이지를 표시하여 함께 집계합니다.',
  },
  'measures-visits': {
    short: '사이트 이용 현황을 측정합니다.',
    long: '방문 수와 페이지 수를 집계하고 방문자가 사이트 안에서 이동하는 경로를 보여 줍니다.',
  },
  'measures-video': {
    short: '동영상 시청 현황을 측정합니다.',
    long: '조회 수를 집계하고 동영상의 어느 부분이 재생되었는지 기록합니다.',
  },
  'measures-campaigns': {
    short: '방문으로 이어진 캠페인을 보여 줍니다.',
    long: '방문 경로가 된 광고나 링크를 기록하여 어떤 캠페인이 효과적인지 측정합니다.',
  },
  'measures-advertising': {
    short: '광고 효과를 측정합니다.',
    long: '광고를 보거나 클릭한 후 구매하거나 가입했는지 기록합니다.',
  },
  'limits-requests': {
    short: '요청 수를 제한합니다.',
    long: '측정 서비스로 보내는 요청의 빈도를 낮춥니다.',
  },
  'remembers-source': {
    short: '유입된 페이지를 기억합니다.',
    long: '이 사이트로 오게 된 주소나 검색을 저장합니다.',
  },
  'keeps-session': {
    short: '방문 상태를 유지합니다.',
    long: '방문 중의 요청을 연결하여 페이지를 이동해도 사이트가 작동하도록 합니다.',
  },
  'keeps-login': {
    short: '로그인 상태를 유지합니다.',
    long: '계정을 인식하여 페이지마다 로그인하지 않아도 되도록 합니다.',
  },
  'stores-consent': {
    short: '동의에 관한 선택을 저장합니다.',
    long: '동의하거나 거부한 쿠키를 기억합니다.',
  },
  'remembers-language': { short: '언어를 기억합니다.', long: '선택한 언어로 사이트를 표시합니다.' },
  'remembers-region': {
    short: '국가 또는 지역을 기억합니다.',
    long: '선택한 국가의 가격과 혜택을 표시합니다.',
  },
  'remembers-currency': { short: '통화를 기억합니다.', long: '선택한 통화로 가격을 표시합니다.' },
  'remembers-settings': {
    short: '설정을 기억합니다.',
    long: '이 사이트에서 선택한 설정을 유지합니다.',
  },
  'remembers-theme': {
    short: '색상 테마를 기억합니다.',
    long: '선택한 밝은 색상 또는 어두운 색상으로 사이트를 표시합니다.',
  },
  'remembers-form': {
    short: '입력한 내용을 기억합니다.',
    long: '양식에 입력한 내용을 유지하여 다시 입력하지 않아도 되도록 합니다.',
  },
  'remembers-cart': {
    short: '장바구니를 기억합니다.',
    long: '쇼핑하는 동안 장바구니에 담긴 상품을 유지합니다.',
  },
  'remembers-viewed-items': {
    short: '조회한 상품을 기억합니다.',
    long: '이전에 열어 본 상품이나 페이지를 보여 줍니다.',
  },
  'remembers-player': {
    short: '플레이어 설정을 기억합니다.',
    long: '설정한 음량, 화질, 자막을 유지합니다.',
  },
  'remembers-progress': {
    short: '중단한 위치를 기억합니다.',
    long: '동영상이나 오디오를 중단한 위치부터 이어서 재생합니다.',
  },
  'remembers-notice': {
    short: '메시지를 닫았음을 기억합니다.',
    long: '닫은 메시지를 다시 표시하지 않습니다.',
  },
  'plays-video': {
    short: '동영상을 재생합니다.',
    long: '동영상 플랫폼의 동영상을 이 사이트에 표시합니다.',
  },
  'plays-audio': {
    short: '음악과 팟캐스트를 재생합니다.',
    long: '오디오 플랫폼의 음악과 팟캐스트를 이 사이트에서 재생합니다.',
  },
  'shows-map': { short: '지도를 표시합니다.', long: '이 사이트에 대화형 지도를 표시합니다.' },
  'shows-posts': {
    short: '소셜 네트워크 게시물을 표시합니다.',
    long: '소셜 네트워크의 게시물을 이 사이트에 표시합니다.',
  },
  'shows-forms': {
    short: '양식을 표시합니다.',
    long: '양식이나 설문조사를 표시하고 응답을 그 제공업체로 보냅니다.',
  },
  'shows-calendar': { short: '예약을 받습니다.', long: '예약할 수 있는 캘린더를 표시합니다.' },
  'shows-documents': {
    short: '문서와 디자인을 표시합니다.',
    long: '다른 플랫폼의 문서, 디자인 또는 코드를 이 사이트에 표시합니다.',
  },
  'shares-content': {
    short: '페이지를 공유합니다.',
    long: '페이지를 소셜 네트워크에 공유하는 버튼을 제공합니다.',
  },
  'offers-comments': {
    short: '댓글 기능을 제공합니다.',
    long: '댓글을 표시하고 직접 작성할 수 있게 합니다.',
  },
  'offers-chat': { short: '채팅을 제공합니다.', long: '이 사이트의 담당자와 채팅을 시작합니다.' },
  'remembers-chat': {
    short: '채팅을 기억합니다.',
    long: '브라우저를 인식하여 페이지를 이동해도 대화가 이어지도록 합니다.',
  },
  'records-sessions': {
    short: '페이지 이용 방식을 기록합니다.',
    long: '마우스 움직임, 클릭, 스크롤을 다시 재생할 수 있도록 기록합니다.',
  },
  'runs-surveys': { short: '설문조사를 표시합니다.', long: '의견을 여쭙고 응답을 기록합니다.' },
  'remembers-survey': {
    short: '응답했거나 닫은 설문조사를 기억합니다.',
    long: '이미 밝혔거나 밝히기를 거절한 의견을 다시 묻지 않습니다.',
  },
  'tests-variants': {
    short: '페이지의 여러 버전을 비교합니다.',
    long: '방문자에게 서로 다른 버전의 페이지를 보여 주고 어느 버전이 더 효과적인지 측정합니다.',
  },
  'remembers-variant': {
    short: '표시된 페이지 버전을 기억합니다.',
    long: '방문할 때마다 같은 버전의 페이지를 보여 줍니다.',
  },
  'shows-advertising': {
    short: '광고를 표시합니다.',
    long: '이 사이트 또는 다른 사이트에 광고를 표시합니다.',
  },
  'personalizes-advertising': {
    short: '관심사에 따라 광고를 표시합니다.',
    long: '이 사이트와 다른 사이트에서 방문한 페이지를 기록하여 관심사에 맞는 광고를 표시합니다.',
  },
  'limits-advertising': {
    short: '광고 표시 횟수를 제한합니다.',
    long: '광고를 본 횟수를 집계하여 지나치게 반복되지 않도록 합니다.',
  },
  'finds-visitors-again': {
    short: '방문 후 다른 사이트에 광고를 표시합니다.',
    long: '다른 사이트에서 이 사이트의 방문자를 인식하여 그곳에 이 사이트의 광고를 표시합니다.',
  },
  'matches-identifiers': {
    short: '광고 파트너와 식별자를 대조합니다.',
    long: '광고 회사 간에 식별자를 교환하여 같은 브라우저를 인식하도록 합니다.',
  },
  'links-devices': {
    short: '같은 사람의 기기를 연결합니다.',
    long: '여러 기기나 브라우저에서 같은 사람을 인식합니다.',
  },
  'respects-objections': {
    short: '반대 의사를 기억합니다.',
    long: '측정이나 광고에 반대했음을 기억합니다.',
  },
  'credits-partners': {
    short: '구매를 파트너의 성과로 기록합니다.',
    long: '구매로 이어진 파트너 사이트를 기록하여 대가가 지급되도록 합니다.',
  },
  'recommends-products': {
    short: '상품을 추천합니다.',
    long: '조회하거나 구매한 상품을 바탕으로 상품을 제안합니다.',
  },
  'personalizes-content': {
    short: '콘텐츠를 이용자에게 맞춥니다.',
    long: '이전 방문을 바탕으로 텍스트와 혜택을 선택합니다.',
  },
  'identifies-companies': {
    short: '회사를 식별합니다.',
    long: '네트워크를 바탕으로 방문자가 근무하는 회사를 파악합니다.',
  },
  'manages-contacts': {
    short: '방문을 연락처와 연결합니다.',
    long: '양식을 보내거나 이메일을 연 후 방문을 이용자의 정보와 연결합니다.',
  },
  'sends-messages': {
    short: '뉴스레터와 메시지를 보냅니다.',
    long: '뉴스레터나 알림 구독을 등록하고 그 이용 현황을 측정합니다.',
  },
  'tells-humans-from-bots': {
    short: '사람과 프로그램을 구분합니다.',
    long: '요청이 사람에게서 온 것인지 확인하여 양식을 스팸으로부터 보호합니다.',
  },
  'protects-requests': {
    short: '위조된 요청으로부터 양식을 보호합니다.',
    long: '요청이 이 사이트의 페이지에서 온 것인지 확인합니다.',
  },
  'protects-site': {
    short: '공격으로부터 사이트를 보호합니다.',
    long: '유해한 트래픽을 인식하여 차단합니다.',
  },
  'prevents-fraud': { short: '사기를 방지합니다.', long: '의심스러운 결제와 로그인을 인식합니다.' },
  'processes-payments': {
    short: '결제를 처리합니다.',
    long: '결제를 처리하고 안전하게 보호합니다.',
  },
  'balances-load': {
    short: '요청을 여러 서버로 분산합니다.',
    long: '방문하는 동안 요청을 같은 서버로 보냅니다.',
  },
  'delivers-files': {
    short: '사이트의 파일을 제공합니다.',
    long: '가까운 서버에서 글꼴, 이미지, 스크립트를 제공합니다.',
  },
  'monitors-errors': {
    short: '오류를 보고합니다.',
    long: '사이트의 오류를 수정할 수 있도록 기록합니다.',
  },
  'monitors-speed': {
    short: '사이트 속도를 측정합니다.',
    long: '페이지가 로드되고 응답하는 속도를 측정합니다.',
  },
  'manages-tags': {
    short: '다른 서비스를 불러옵니다.',
    long: '사이트에서 사용하는 측정 및 광고 서비스를 불러옵니다.',
  },
  'tests-storage': {
    short: '브라우저가 쿠키를 허용하는지 확인합니다.',
    long: '한 번 설정하고 읽어서 쿠키를 저장할 수 있는지 확인합니다.',
  },
  'edits-site': {
    short: '사이트의 콘텐츠를 관리합니다.',
    long: '사이트 편집자와 그 설정을 인식합니다.',
  },
  'offers-ratings': {
    short: '평가를 표시합니다.',
    long: '고객의 평가를 표시하고 평가 작성을 요청합니다.',
  },
  'searches-site': {
    short: '검색 기능을 제공합니다.',
    long: '사이트의 콘텐츠를 검색하고 어떤 결과가 열렸는지 측정합니다.',
  },
}
