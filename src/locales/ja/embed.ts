import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'このコンテンツを読み込むと、{provider}がお客様の訪問に関するデータを受け取り、お使いの端末に情報を保存することがあります。',
  loadOnce: '今回のみ読み込む',
  alwaysAllow: '{service}を常に許可する',
  link: '{service}で開く',
  privacy: '{provider}のプライバシーポリシー',
  stop: '{service}の許可を取り消す',
  unload: 'このコンテンツを閉じる',
}
