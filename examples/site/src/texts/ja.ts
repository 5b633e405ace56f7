import type { SiteTexts } from './en.js'

export const ja: SiteTexts = {
  titles: {
    home: 'まず許可をお尋ねするサイト',
    video: '動画のページ',
    policy: 'Cookieポリシー',
    data: 'プライバシーポリシー',
  },
  nav: {
    label: 'ページ',
    home: 'ホーム',
    video: '動画',
    policy: 'Cookieポリシー',
    data: 'プライバシー',
  },
  skip: '本文へ移動',
  brand: 'サンプルサイト',
  home: {
    title: '許可があるまで、何も動きません。',
    lead: 'この小さなサイトは、保存する内容をひとつのファイルに記述しています。バナー、設定画面、許可を待つ動画、Cookieポリシーは、すべてこのファイルから作られます。',
    standIns:
      'Google Analytics、Google広告、Facebook、チャットボックスのタグは代役です。本物と同じ項目をこのブラウザに保存しますが、通信は行いません。本物は動画だけで、クリックされるまで読み込まれません。',
    video: '動画のページを見る',
    policy: 'Cookieポリシーを読む',
  },
  grants: {
    title: '現在、動作を許可されているもの',
    text: '選択した瞬間に、再読み込みなしで切り替わります。',
    on: '動作する',
    off: '動作しない',
  },
  stored: {
    title: 'このサイトのためにブラウザに保存されているもの',
    text: 'このページのスクリプトから見えるCookieとストレージです。',
    none: '何もありません。',
    kinds: {
      cookie: 'Cookie',
      localStorage: 'ローカルストレージ',
      sessionStorage: 'セッションストレージ',
    },
  },
  proofs: {
    title: 'サーバーに届く内容',
    text: 'このページを開いてからのすべての選択を、onDecisionが渡すとおりに表示します。このサイトはどこにも送信しません。',
    none: 'まだ選択されていません。',
  },
  chat: {
    title: 'ご質問はありますか？',
    closed: 'チャットボックスはこのブラウザでお客様を識別するため、許可が必要です。',
    allow: 'チャットボックスを許可する',
    settings: 'すべての設定',
    hello: 'こんにちは。どのようなご質問でしょうか？',
    label: 'メッセージ',
    send: '送信',
    sent: 'これは代役です。メッセージは送信されません。',
  },
  video: {
    title: '許可を待つ動画',
    lead: '同意いただくまで、フレームも画像もYouTubeへの接続もありません。プレビュー画像はこのサイトのファイルで、枠の大きさは変わらないため、表示がずれることもありません。',
    name: 'YouTube Developers Live: Embedded Web Player Customization',
  },
  data: {
    title: 'プライバシーポリシー',
    lead: '実際のサイトでは、ここで個人データの取扱いを説明します。このサンプルには、Cookieポリシーから参照される内容だけを掲載しています。',
    providers: '提供者の概要',
    google: 'Googleは、当サイトのために訪問数の計測、広告の表示、動画の再生を行います。',
    facebook: 'Facebookは、自社のネットワークで当サイトの広告を表示します。',
    more: {
      before: 'それぞれが保存する内容は、',
      link: 'Cookieポリシー',
      after: 'をご覧ください。',
    },
  },
  footer: {
    note: 'react-consent-uiのサンプルです。ポリシーに記載した事実は、実在の企業が公開したポリシーに基づいています。その企業がこのサイトを運営しているわけではありません。',
    language: '言語',
  },
  config: {
    examples: {
      necessary:
        'フォームに入力しているのが人間であることの確認、ページの正しい表示、Cookieバーへの回答の保存。',
      preferences: 'この多言語サイトで英語を選ぶと、次回の訪問時も英語で表示されます。',
      statistics: '訪問者の数、ページの滞在時間、途中で終わった注文の数。',
      marketing:
        '他のサイトでの当社の広告、Facebookでの当社のメッセージ、またはこのサイト上のYouTube動画。',
    },
    roles: {
      smartsupp: '当サイトを運営しています。',
      google: '当サイトのために訪問数の計測、広告の表示、動画の再生を行います。',
      facebook: '自社のネットワークで当サイトの広告を表示し、その効果を計測します。',
    },
    services: { site: '当サイト', language: '言語', chat: 'チャットボックス' },
    officer: 'データ保護オフィサー',
    authority: '個人データ保護局（チェコ共和国）',
    mdn: 'Cookieの仕組み（MDN）',
    chat: {
      title: 'まだご不明な点がありますか？',
      text: 'ダッシュボードのチャットボックスからお問い合わせください。折り返しご連絡します。サポートチームが対応するのは有料プランのみです。',
    },
  },
}
