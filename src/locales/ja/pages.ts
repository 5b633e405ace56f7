import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Cookieポリシー',
    lastUpdated: '最終更新日：{date}',
    version: 'バージョン {version}',
    privacyPolicy: 'プライバシーポリシー',
    contents: 'このページの内容',
    intro: {
      title: '運営者について',
      controller:
        '{controller}は当サイトを運営し、当サイトで使用するCookieについて責任を負います。',
      vatId: 'VAT登録番号',
      address: '住所',
      country: '国',
      site: 'ウェブサイト',
      why: '当サイトでは、以下に説明する目的のためにCookieを使用しています。Cookieには個人データが含まれることがあります。',
      privacy: '個人データの取扱いについては、当サイトの{privacyPolicy}で説明しています。',
    },
    what: {
      title: 'Cookieとは',
      text: 'Cookieとは、サイトやオンラインサービスの利用時にお客様のコンピューターやスマートフォンに保存され、後で読み取られる小さなデータファイルです。このページでは、ブラウザのストレージやトラッキングピクセルなどの類似の技術も「Cookie」に含めます。',
    },
    purposes: {
      title: 'Cookieの使用目的',
      text: '当サイトではCookieを目的ごとに分類しています。当サイトの動作に欠かせないCookieを除き、分類ごとにお選びいただけます。',
      nothing:
        '当サイトでは動作に欠かせないCookieのみを使用しているため、お決めいただく項目はありません。',
      service: '{service}：{purpose}',
      legalBasis: '法的根拠',
      example: '例',
      required: '常に有効：同意は必要ありません。',
      optIn: 'お客様の同意がある場合のみ。',
      optOut: 'お客様が無効にしない限り有効。',
    },
    categories: {
      necessary: {
        example: 'お客様が人間であることの確認、ページの正しい表示、選択の保存。',
        legalBasis: '同意に基づかない：当サイトの提供に厳密に必要（eプライバシー指令 第5条第3項）',
      },
      preferences: { example: '前回お選びになった言語でサイトが開きます。', legalBasis: '同意' },
      statistics: {
        example: '訪問者の数、滞在時間、注文を途中でやめた人の数。',
        legalBasis: '同意',
      },
      marketing: {
        example: '他のサイトやネットワークでの当サイトの広告、または当サイト上のYouTube動画。',
        legalBasis: '同意',
      },
    },
    list: {
      title: '使用しているCookie',
      text: '各Cookieの提供者、目的、種類、保存期間は次のとおりです。',
    },
    providers: {
      title: 'サービス提供者',
      text: '以下の会社は、当サイトが利用するサービスを提供しており、お客様の訪問に関するデータを受け取ることがあります。',
      country: '国',
      role: '役割',
      services: 'サービス',
      transfer: 'EEA域外への移転',
      transfers: {
        dpf: '{country}：EU・米国データプライバシーフレームワーク（GDPR第45条）',
        adequacy: '{country}：欧州委員会の十分性認定（GDPR第45条）',
        scc: '{country}：標準契約条項（GDPR第46条）',
        none: '{country}：提供者は保護措置を記載していません',
      },
      privacy: '{provider}のプライバシーポリシー',
      more: '詳しくは、当サイトの{privacyPolicy}をご覧ください。',
    },
    choice: {
      title: 'お客様の選択',
      text: '目的ごと（{categories}）に、または一括で、いつでも許可または拒否することができます。同意の撤回は、撤回前に行われた取扱いの適法性に影響を与えません。',
      nothing:
        '選択いただく項目はありません。当サイトでは、動作に欠かせないCookieのみを使用しています。',
      change: '選択を変更するには、{settings}。',
      settings: 'Cookie設定を開いてください',
      kept: '当サイトは選択を{days}間保存し、その後、改めてお尋ねします。',
      keptApart:
        '当サイトは同意を{acceptance}間、拒否を{refusal}間保存し、その後、改めてお尋ねします。',
    },
    signal: {
      title: 'ブラウザのプライバシーシグナル',
      text: 'お使いのブラウザがGlobal Privacy Controlシグナルを送信している場合、当サイトはこれを、お客様のデータの販売および共有に対する異議として取り扱います。',
    },
    browsers: {
      title: 'ブラウザの設定',
      text: 'ブラウザでCookieをブロックまたは削除することもできます。必須のCookieがないと、当サイトの一部が動作しないことがあります。お使いのブラウザの説明をご覧ください：',
    },
    rights: {
      title: 'お客様の権利',
      text: 'お客様は、ご自身の個人データへのアクセス、訂正、消去、データポータビリティ、および取扱いの制限を求めることができます。また、その取扱いに異議を述べることもできます。',
      authority: '監督機関に不服を申し立てることができます：{authority}。',
    },
    contact: {
      title: 'お問い合わせ',
      text: 'Cookieまたは個人データに関するご質問やご要望は、こちらまでご連絡ください：',
      role: '{role}：{email}',
    },
    links: { title: '詳細情報', text: 'こちらもご覧ください：' },
    history: { title: 'このポリシーの変更履歴', added: '追加：{names}', removed: '削除：{names}' },
  },
  status: {
    title: '現在の選択',
    undecided: 'まだ選択されていません。',
    required: '常に有効',
    granted: '許可',
    denied: '不許可',
    grantedExcept: '許可（例外：{services}）',
    deniedExcept: '不許可（例外：{services}）',
    decided: '選択日：{date}。',
    until: '有効期限：{date}。',
    id: '同意ID：{id}',
    noId: '識別子は保存されていません。',
    notPersisted:
      'お使いのブラウザでは選択を保存できません。選択はこのページを閉じるまで有効です。',
    gpc: 'オプトアウトの要求に従っています：お使いのブラウザがGlobal Privacy Controlシグナルを送信しています。',
    gpcException:
      'お使いのブラウザがGlobal Privacy Controlシグナルを送信していますが、お客様は次のものを許可しています：{names}。',
    gpcConflict:
      'オプトアウトの要求に従っています：お使いのブラウザがGlobal Privacy Controlシグナルを送信しており、これは以前に許可された次のものより優先されます：{names}。それでも許可する場合は、選択を変更してください。',
    change: '選択を変更する',
    withdraw: '同意を撤回する',
  },
  tableTools: {
    all: 'Cookieおよび類似の技術',
    search: 'このリストを検索',
    shown: '表示：{total}件中{shown}件',
    noMatch: '検索条件に一致する項目はありません。',
    showAll: 'すべて表示（{total}件）',
    copy: 'CSVとしてコピー',
    copied: 'コピーしました。',
    notCopied: 'コピーできませんでした。',
  },
}
