import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: '選択を保存しました。',
  dialog: {
    title: 'Cookie設定',
    text: '当サイトが使用してよいCookieおよび類似の技術をお選びください。選択はこのブラウザに適用され、いつでもここで変更できます。',
    nothing:
      '当サイトでは、動作に欠かせないCookieおよび類似の技術のみを使用しているため、選択いただく項目はありません。',
    required: '常に有効',
    services: { other: '{count}件のサービス' },
    save: '選択を保存する',
    accept: 'すべて許可する',
    reject: 'すべて拒否する',
    close: '保存せずに閉じる',
    privacy: '{provider}のプライバシーポリシー',
    gpc: 'お使いのブラウザがGlobal Privacy Controlシグナルを送信しているため、お客様が有効にしない限りオフになっています。',
  },
  reasons: {
    revision: '前回の選択以降、当サイトでのCookieの使用方法が変わりました。',
    expired: '前回の選択の有効期限が切れたため、改めてお尋ねします。',
  },
  categories: {
    necessary: {
      name: '必須',
      description:
        'サイトの動作と安全の維持に必要です。無効にすることはできず、お客様の同意は必要ありません。',
    },
    preferences: { name: '機能', description: '言語など、お客様が行った設定を記憶します。' },
    statistics: {
      name: '統計',
      description: '訪問数を数え、ページの利用状況を示します。ページの改善に役立てます。',
    },
    marketing: {
      name: 'マーケティング',
      description:
        '当サイトおよびパートナーが、当サイトや他のサイトでの閲覧を追跡し、それに基づく広告を表示するために使用します。',
    },
  },
  table: {
    caption: '{name}：Cookieおよび類似の技術',
    name: '名前',
    provider: '提供者',
    purpose: '目的',
    type: '種類',
    expiry: '保存期間',
    category: 'カテゴリー',
    domain: 'ドメイン',
    none: '何も保存されません。',
    readBy: '{provider}（ほかに読み取る提供者：{readers}）',
    types: {
      http: 'HTTP Cookie',
      script: 'スクリプトが設定するCookie',
      pixel: 'トラッキングピクセル',
      cookie: 'Cookie',
      localStorage: 'ローカルストレージ',
      sessionStorage: 'セッションストレージ',
      indexedDB: 'ブラウザのデータベース',
      cacheStorage: 'ブラウザのキャッシュ',
    },
    session: 'セッション終了まで',
    persistent: '削除されるまで',
    notStated: '記載なし',
    ownPurpose: '同意に関する選択を保存します。',
    queuePurpose: '当サイトのサーバーが確認するまで、選択の証拠を保存します。',
    thisSite: '当サイト',
  },
}
