import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: '如果您加载此内容，{provider} 将收到有关您此次访问的数据，并可能在您的设备上存储信息。',
  loadOnce: '仅加载一次',
  alwaysAllow: '始终允许 {service}',
  link: '在 {service} 中打开',
  privacy: '{provider} 隐私政策',
  stop: '不再允许 {service}',
  unload: '关闭此内容',
}
