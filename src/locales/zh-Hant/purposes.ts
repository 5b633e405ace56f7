import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: '區分訪客。',
    long: '為您的瀏覽器指派一組隨機號碼，將其多次造訪計為同一位訪客的造訪。',
  },
  'tells-sessions-apart': {
    short: '區分各次造訪。',
    long: '標記您在一次造訪中開啟的網頁，以便合併計算。',
  },
  'measures-visits': {
    short: '衡量網站的使用情形。',
    long: '計算造訪次數和網頁數，並顯示訪客如何瀏覽網站。',
  },
  'measures-video': {
    short: '衡量影片的觀看情形。',
    long: '計算觀看次數，並記錄影片的哪些部分被播放。',
  },
  'measures-campaigns': {
    short: '顯示造訪來自哪個宣傳活動。',
    long: '記錄您來自哪個廣告或連結，以衡量哪些宣傳活動有效。',
  },
  'measures-advertising': {
    short: '衡量廣告成效。',
    long: '記錄您在看到或點選廣告後是否購買或註冊。',
  },
  'limits-requests': { short: '限制要求的數量。', long: '降低向測量服務傳送要求的頻率。' },
  'remembers-source': { short: '記住您來自哪個網頁。', long: '儲存將您帶到本網站的網址或搜尋。' },
  'keeps-session': {
    short: '維持造訪的連貫性。',
    long: '將您在造訪期間的要求串連起來，讓網站在各網頁之間正常運作。',
  },
  'keeps-login': { short: '讓您保持登入狀態。', long: '辨識您的帳戶，讓您不必在每個網頁登入。' },
  'stores-consent': { short: '儲存您的同意選擇。', long: '記住您接受或拒絕了哪些 Cookie。' },
  'remembers-language': { short: '記住您的語言。', long: '以您選擇的語言顯示網站。' },
  'remembers-region': { short: '記住您的國家或地區。', long: '顯示您所選國家或地區的價格和優惠。' },
  'remembers-currency': { short: '記住您的貨幣。', long: '以您選擇的貨幣顯示價格。' },
  'remembers-settings': { short: '記住您的設定。', long: '保留您在本網站所做的設定。' },
  'remembers-theme': { short: '記住配色。', long: '以您選擇的淺色或深色顯示網站。' },
  'remembers-form': {
    short: '記住您輸入的內容。',
    long: '保留您在表單中輸入的內容，讓您不必重複填寫。',
  },
  'remembers-cart': { short: '記住您的購物車。', long: '在您購物期間保留購物車中的商品。' },
  'remembers-viewed-items': {
    short: '記住您看過的商品。',
    long: '向您顯示您先前開啟過的商品或網頁。',
  },
  'remembers-player': { short: '記住播放器的設定。', long: '保留您設定的音量、畫質和字幕。' },
  'remembers-progress': { short: '記住您停止的位置。', long: '從您停止的位置繼續播放影片或音訊。' },
  'remembers-notice': { short: '記住您已關閉某則訊息。', long: '不再顯示您已關閉的訊息。' },
  'plays-video': { short: '播放影片。', long: '在本網站顯示影片平台的影片。' },
  'plays-audio': { short: '播放音樂和 Podcast。', long: '在本網站播放音訊平台的音樂和 Podcast。' },
  'shows-map': { short: '顯示地圖。', long: '在本網站顯示互動式地圖。' },
  'shows-posts': { short: '顯示社群網路的貼文。', long: '在本網站顯示社群網路的貼文。' },
  'shows-forms': { short: '顯示表單。', long: '顯示表單或問卷，並將您的回答傳送給其提供者。' },
  'shows-calendar': { short: '提供預約。', long: '顯示可供您預約的行事曆。' },
  'shows-documents': {
    short: '顯示文件和設計。',
    long: '在本網站顯示其他平台的文件、設計或程式碼。',
  },
  'shares-content': { short: '分享網頁。', long: '提供將網頁分享到社群網路的按鈕。' },
  'offers-comments': { short: '提供留言功能。', long: '顯示留言，並讓您撰寫自己的留言。' },
  'offers-chat': { short: '提供聊天功能。', long: '開啟與本網站團隊的聊天。' },
  'remembers-chat': { short: '記住您的聊天。', long: '辨識您的瀏覽器，讓對話在各網頁之間延續。' },
  'records-sessions': {
    short: '記錄網頁的使用方式。',
    long: '記錄滑鼠移動、點選和捲動，以便重播。',
  },
  'runs-surveys': { short: '顯示問卷調查。', long: '徵詢您的意見並記錄您的回答。' },
  'remembers-survey': {
    short: '記住您已回答或關閉的問卷。',
    long: '不再重複徵詢您已提供或婉拒提供的意見。',
  },
  'tests-variants': {
    short: '比較網頁的不同版本。',
    long: '向訪客顯示網頁的不同版本，並衡量哪個版本成效較佳。',
  },
  'remembers-variant': {
    short: '記住您看到的網頁版本。',
    long: '在每次造訪時向您顯示相同版本的網頁。',
  },
  'shows-advertising': { short: '顯示廣告。', long: '在本網站或其他網站顯示廣告。' },
  'personalizes-advertising': {
    short: '依您的興趣顯示廣告。',
    long: '記錄您在本網站和其他網站造訪的網頁，以顯示符合您興趣的廣告。',
  },
  'limits-advertising': {
    short: '限制廣告的顯示次數。',
    long: '計算您看到某則廣告的次數，以免重複過多。',
  },
  'finds-visitors-again': {
    short: '造訪之後在其他網站顯示廣告。',
    long: '在其他網站辨識本網站的訪客，並在該處向其顯示本網站的廣告。',
  },
  'matches-identifiers': {
    short: '與廣告合作夥伴比對識別碼。',
    long: '在廣告公司之間交換識別碼，使其能辨識同一個瀏覽器。',
  },
  'links-devices': { short: '連結同一個人的裝置。', long: '在多個裝置或瀏覽器上辨識同一個人。' },
  'respects-objections': { short: '記住您的反對。', long: '記住您已反對某項測量或廣告。' },
  'credits-partners': {
    short: '將購買歸因於合作夥伴。',
    long: '記錄哪個合作夥伴網站促成了購買，以便支付報酬。',
  },
  'recommends-products': { short: '推薦商品。', long: '根據您看過或購買過的商品推薦商品。' },
  'personalizes-content': { short: '為您調整內容。', long: '根據您先前的造訪選擇文字和優惠。' },
  'identifies-companies': { short: '辨識公司。', long: '根據訪客的網路判斷其任職的公司。' },
  'manages-contacts': {
    short: '將造訪與聯絡人連結。',
    long: '在您送出表單或開啟電子郵件後，將您的造訪與您的資料連結。',
  },
  'sends-messages': {
    short: '傳送電子報和訊息。',
    long: '為您訂閱電子報或通知，並衡量其使用情形。',
  },
  'tells-humans-from-bots': {
    short: '區分真人和程式。',
    long: '檢查要求是否來自真人，以保護表單免受垃圾訊息侵擾。',
  },
  'protects-requests': {
    short: '保護表單免受偽造要求的侵害。',
    long: '確保要求來自本網站的網頁。',
  },
  'protects-site': { short: '保護網站免受攻擊。', long: '辨識並阻擋有害流量。' },
  'prevents-fraud': { short: '防止詐騙。', long: '辨識可疑的付款和登入。' },
  'processes-payments': { short: '處理付款。', long: '處理您的付款並確保其安全。' },
  'balances-load': {
    short: '將要求分散到多部伺服器。',
    long: '在造訪期間將您的要求傳送到同一部伺服器。',
  },
  'delivers-files': { short: '傳送網站的檔案。', long: '從您附近的伺服器傳送字型、圖片和指令碼。' },
  'monitors-errors': { short: '回報錯誤。', long: '記錄網站的錯誤，以便修正。' },
  'monitors-speed': { short: '測量網站的速度。', long: '測量網頁載入和回應的速度。' },
  'manages-tags': { short: '載入其他服務。', long: '載入網站使用的測量和廣告服務。' },
  'tests-storage': {
    short: '測試瀏覽器是否接受 Cookie。',
    long: '設定並讀取一次，以確認能否儲存 Cookie。',
  },
  'edits-site': { short: '管理網站內容。', long: '辨識網站的編輯者及其設定。' },
  'offers-ratings': { short: '顯示評價。', long: '顯示顧客的評價，並邀請您撰寫評價。' },
  'searches-site': { short: '提供搜尋功能。', long: '搜尋網站內容，並衡量哪些結果被開啟。' },
}
