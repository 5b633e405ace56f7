import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'プライバシー設定の選択',
    text: '当サイトでは、サイトを動作させるためにCookieおよび類似の技術を使用しています。次の目的にも使用してよいかどうかは、お客様ご自身でお選びいただけます：{purposes}。選択はいつでも変更できます。',
    noticeText:
      '当サイトでは、サイトを動作させるため、および次の目的のために、Cookieおよび類似の技術を使用しています：{purposes}。選択はいつでも変更できます。',
    policy: 'Cookieポリシー',
    news: '前回の選択以降に追加されたもの：{names}。',
    accept: 'すべて許可する',
    reject: 'すべて拒否する',
    customize: '設定を管理する',
    acknowledge: 'OK',
    dismiss: '許可せずに続ける',
    close: '閉じる',
  },
  trigger: { open: 'Cookie設定', optOut: 'プライバシーに関する選択' },
  categories: {
    preferences: { name: '機能' },
    statistics: { name: '統計' },
    marketing: { name: 'マーケティング' },
  },
}
