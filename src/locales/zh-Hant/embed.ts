import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: '如果您載入這項內容，{provider} 會收到您此次造訪的相關資料，並可能在您的裝置上儲存資訊。',
  loadOnce: '僅載入一次',
  alwaysAllow: '一律允許 {service}',
  link: '在 {service} 開啟',
  privacy: '{provider} 隱私權政策',
  stop: '不再允許 {service}',
  unload: '關閉這項內容',
}
