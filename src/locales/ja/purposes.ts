import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: '訪問者を区別します。',
    long: 'ブラウザにランダムな番号を割り当て、複数回の訪問を一人の訪問者のものとして数えます。',
  },
  'tells-sessions-apart': {
    short: '訪問を区別します。',
    long: '一回の訪問で開いたページに印を付け、まとめて数えます。',
  },
  'measures-visits': {
    short: 'サイトの利用状況を測定します。',
    long: '訪問数とページ数を数え、訪問者がサイト内をどのように移動するかを示します。',
  },
  'measures-video': {
    short: '動画の視聴状況を測定します。',
    long: '再生回数を数え、動画のどの部分が再生されたかを記録します。',
  },
  'measures-campaigns': {
    short: '訪問のきっかけとなったキャンペーンを示します。',
    long: '訪問元の広告やリンクを記録し、どのキャンペーンが有効かを測定します。',
  },
  'measures-advertising': {
    short: '広告の効果を測定します。',
    long: '広告を見た後やクリックした後に、購入や登録が行われたかどうかを記録します。',
  },
  'limits-requests': {
    short: 'リクエストの数を制限します。',
    long: '測定サービスに送られるリクエストの頻度を抑えます。',
  },
  'remembers-source': {
    short: '訪問元のページを記憶します。',
    long: '当サイトへの訪問元となったアドレスまたは検索を保存します。',
  },
  'keeps-session': {
    short: '訪問中の状態を維持します。',
    long: '訪問中のリクエストを関連付け、ページを移動してもサイトが動作するようにします。',
  },
  'keeps-login': {
    short: 'ログイン状態を維持します。',
    long: 'アカウントを認識し、ページごとにログインする必要をなくします。',
  },
  'stores-consent': {
    short: '同意に関する選択を保存します。',
    long: '許可または拒否したCookieを記憶します。',
  },
  'remembers-language': {
    short: '言語を記憶します。',
    long: 'お客様が選んだ言語でサイトを表示します。',
  },
  'remembers-region': {
    short: '国または地域を記憶します。',
    long: 'お客様が選んだ国の価格と商品案内を表示します。',
  },
  'remembers-currency': {
    short: '通貨を記憶します。',
    long: 'お客様が選んだ通貨で価格を表示します。',
  },
  'remembers-settings': {
    short: '設定を記憶します。',
    long: 'お客様が当サイトで行った設定を保持します。',
  },
  'remembers-theme': {
    short: '配色を記憶します。',
    long: 'お客様が選んだ明るい配色または暗い配色でサイトを表示します。',
  },
  'remembers-form': {
    short: '入力内容を記憶します。',
    long: 'フォームの入力内容を保持し、再入力の必要をなくします。',
  },
  'remembers-cart': {
    short: 'ショッピングカートを記憶します。',
    long: 'お買い物中、カートの商品を保持します。',
  },
  'remembers-viewed-items': {
    short: '閲覧した商品を記憶します。',
    long: '以前に開いた商品やページを表示します。',
  },
  'remembers-player': {
    short: 'プレーヤーの設定を記憶します。',
    long: 'お客様が設定した音量、画質、字幕を保持します。',
  },
  'remembers-progress': {
    short: '停止した位置を記憶します。',
    long: '動画や音声を、停止した位置から再開します。',
  },
  'remembers-notice': {
    short: 'メッセージを閉じたことを記憶します。',
    long: 'お客様が閉じたメッセージを再び表示しません。',
  },
  'plays-video': {
    short: '動画を再生します。',
    long: '動画プラットフォームの動画を当サイトに表示します。',
  },
  'plays-audio': {
    short: '音楽とポッドキャストを再生します。',
    long: '音声プラットフォームの音楽とポッドキャストを当サイトで再生します。',
  },
  'shows-map': { short: '地図を表示します。', long: '操作できる地図を当サイトに表示します。' },
  'shows-posts': { short: 'SNSの投稿を表示します。', long: 'SNSの投稿を当サイトに表示します。' },
  'shows-forms': {
    short: 'フォームを表示します。',
    long: 'フォームやアンケートを表示し、回答をその提供者に送信します。',
  },
  'shows-calendar': { short: '予約を受け付けます。', long: '予約ができるカレンダーを表示します。' },
  'shows-documents': {
    short: '文書やデザインを表示します。',
    long: '他のプラットフォームの文書、デザイン、コードを当サイトに表示します。',
  },
  'shares-content': {
    short: 'ページを共有します。',
    long: 'ページをSNSで共有するボタンを表示します。',
  },
  'offers-comments': {
    short: 'コメント機能を提供します。',
    long: 'コメントを表示し、お客様がコメントを書けるようにします。',
  },
  'offers-chat': {
    short: 'チャットを提供します。',
    long: '当サイトの担当者とのチャットを開きます。',
  },
  'remembers-chat': {
    short: 'チャットを記憶します。',
    long: 'ブラウザを認識し、ページを移動しても会話を続けられるようにします。',
  },
  'records-sessions': {
    short: 'ページの使われ方を記録します。',
    long: 'マウスの動き、クリック、スクロールを、再生できるように記録します。',
  },
  'runs-surveys': {
    short: 'アンケートを表示します。',
    long: 'ご意見をお尋ねし、回答を記録します。',
  },
  'remembers-survey': {
    short: '回答した、または閉じたアンケートを記憶します。',
    long: 'すでにお答えいただいた、または辞退されたご意見を、再びお尋ねしません。',
  },
  'tests-variants': {
    short: 'ページの複数のバージョンを比較します。',
    long: '訪問者にページの異なるバージョンを表示し、どれがより効果的かを測定します。',
  },
  'remembers-variant': {
    short: '表示中のページのバージョンを記憶します。',
    long: '訪問のたびに、同じバージョンのページを表示します。',
  },
  'shows-advertising': {
    short: '広告を表示します。',
    long: '当サイトまたは他のサイトで広告を表示します。',
  },
  'personalizes-advertising': {
    short: '興味・関心に基づく広告を表示します。',
    long: '当サイトや他のサイトで閲覧されたページを記録し、お客様の興味・関心に合った広告を表示します。',
  },
  'limits-advertising': {
    short: '広告の表示回数を制限します。',
    long: '広告が表示された回数を数え、繰り返しが多くなりすぎないようにします。',
  },
  'finds-visitors-again': {
    short: '訪問後、他のサイトで広告を表示します。',
    long: '当サイトの訪問者を他のサイトで認識し、そこで当サイトの広告を表示します。',
  },
  'matches-identifiers': {
    short: '広告パートナーと識別子を照合します。',
    long: '広告会社間で識別子を交換し、同じブラウザを認識できるようにします。',
  },
  'links-devices': {
    short: '同一人物の端末を関連付けます。',
    long: '複数の端末やブラウザで同一人物を認識します。',
  },
  'respects-objections': {
    short: '異議を記憶します。',
    long: '測定や広告に対してお客様が異議を述べたことを記憶します。',
  },
  'credits-partners': {
    short: '購入をパートナーの成果として記録します。',
    long: 'どのパートナーサイトが購入につながったかを記録し、報酬が支払われるようにします。',
  },
  'recommends-products': {
    short: '商品をおすすめします。',
    long: '閲覧または購入した商品に基づいて商品を提案します。',
  },
  'personalizes-content': {
    short: '内容をお客様に合わせます。',
    long: 'これまでの訪問に基づいて、文章や商品案内を選びます。',
  },
  'identifies-companies': {
    short: '企業を識別します。',
    long: '訪問者の勤務先の企業を、ネットワークから特定します。',
  },
  'manages-contacts': {
    short: '訪問を連絡先と関連付けます。',
    long: 'フォームの送信後またはメールの開封後に、訪問をお客様の情報と関連付けます。',
  },
  'sends-messages': {
    short: 'ニュースレターやメッセージを送信します。',
    long: 'ニュースレターや通知への登録を行い、その利用状況を測定します。',
  },
  'tells-humans-from-bots': {
    short: '人間とプログラムを区別します。',
    long: 'リクエストが人間によるものかを確認し、フォームをスパムから守ります。',
  },
  'protects-requests': {
    short: '偽造されたリクエストからフォームを守ります。',
    long: 'リクエストが当サイトのページから送られたことを確認します。',
  },
  'protects-site': {
    short: 'サイトを攻撃から守ります。',
    long: '有害な通信を検知して遮断します。',
  },
  'prevents-fraud': { short: '不正行為を防ぎます。', long: '不審な支払いやログインを検知します。' },
  'processes-payments': { short: '支払いを処理します。', long: 'お支払いを安全に処理します。' },
  'balances-load': {
    short: 'リクエストを複数のサーバーに分散します。',
    long: '訪問中のリクエストを同じサーバーに送ります。',
  },
  'delivers-files': {
    short: 'サイトのファイルを配信します。',
    long: 'フォント、画像、スクリプトを近くのサーバーから配信します。',
  },
  'monitors-errors': {
    short: 'エラーを報告します。',
    long: 'サイトのエラーを、修正できるように記録します。',
  },
  'monitors-speed': {
    short: 'サイトの速度を測定します。',
    long: 'ページの読み込みと応答の速さを測定します。',
  },
  'manages-tags': {
    short: '他のサービスを読み込みます。',
    long: 'サイトが使用する測定サービスと広告サービスを読み込みます。',
  },
  'tests-storage': {
    short: 'ブラウザがCookieを受け入れるかを確認します。',
    long: '一度だけ設定して読み取り、Cookieを保存できるかどうかを調べます。',
  },
  'edits-site': {
    short: 'サイトの内容を管理します。',
    long: 'サイトの編集者とその設定を認識します。',
  },
  'offers-ratings': {
    short: '評価を表示します。',
    long: '顧客の評価を表示し、評価の投稿をご案内します。',
  },
  'searches-site': {
    short: '検索機能を提供します。',
    long: 'サイトの内容を検索し、開かれた検索結果を測定します。',
  },
}
