import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: '이 콘텐츠를 불러오면 제공업체({provider})가 방문에 관한 데이터를 받으며 이용자의 기기에 정보를 저장할 수 있습니다.',
  loadOnce: '한 번만 불러오기',
  alwaysAllow: '{service} 항상 허용',
  link: '{service}에서 열기',
  privacy: '{provider} 개인정보 처리방침',
  stop: '{service} 허용 중단',
  unload: '이 콘텐츠 닫기',
}
