import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: '区分访问者。',
    long: '为您的浏览器分配一个随机编号，以便将其多次访问计为同一访问者的访问。',
  },
  'tells-sessions-apart': {
    short: '区分各次访问。',
    long: '标记您在一次访问中打开的页面，以便合并统计。',
  },
  'measures-visits': {
    short: '衡量网站的使用情况。',
    long: '统计访问次数和页面数，并显示访问者如何浏览网站。',
  },
  'measures-video': {
    short: '衡量视频的观看情况。',
    long: '统计观看次数，并记录视频的哪些部分被播放。',
  },
  'measures-campaigns': {
    short: '显示访问来自哪个推广活动。',
    long: '记录您来自哪个广告或链接，以衡量哪些推广活动有效。',
  },
  'measures-advertising': {
    short: '衡量广告效果。',
    long: '记录您在看到或点击广告后是否购买或注册。',
  },
  'limits-requests': { short: '限制请求数量。', long: '降低向测量服务发送请求的频率。' },
  'remembers-source': { short: '记住您来自哪个页面。', long: '存储将您引导至本网站的网址或搜索。' },
  'keeps-session': {
    short: '保持访问的连贯性。',
    long: '将您在一次访问中的请求关联起来，使网站在各页面之间正常运行。',
  },
  'keeps-login': { short: '保持您的登录状态。', long: '识别您的账户，使您无需在每个页面上登录。' },
  'stores-consent': { short: '存储您的同意选择。', long: '记住您接受或拒绝了哪些 Cookie。' },
  'remembers-language': { short: '记住您的语言。', long: '以您选择的语言显示网站。' },
  'remembers-region': { short: '记住您的国家或地区。', long: '显示您所选国家或地区的价格和优惠。' },
  'remembers-currency': { short: '记住您的货币。', long: '以您选择的货币显示价格。' },
  'remembers-settings': { short: '记住您的设置。', long: '保留您在本网站上所做的设置。' },
  'remembers-theme': { short: '记住配色方案。', long: '以您选择的浅色或深色显示网站。' },
  'remembers-form': {
    short: '记住您输入的内容。',
    long: '保留您在表单中输入的内容，使您无需重复填写。',
  },
  'remembers-cart': { short: '记住您的购物车。', long: '在您购物期间保留购物车中的商品。' },
  'remembers-viewed-items': {
    short: '记住您浏览过的商品。',
    long: '向您显示您以前打开过的商品或页面。',
  },
  'remembers-player': { short: '记住播放器的设置。', long: '保留您设置的音量、画质和字幕。' },
  'remembers-progress': { short: '记住您停止的位置。', long: '从您停止的位置继续播放视频或音频。' },
  'remembers-notice': { short: '记住您已关闭某条消息。', long: '不再显示您已关闭的消息。' },
  'plays-video': { short: '播放视频。', long: '在本网站上显示视频平台的视频。' },
  'plays-audio': { short: '播放音乐和播客。', long: '在本网站上播放音频平台的音乐和播客。' },
  'shows-map': { short: '显示地图。', long: '在本网站上显示交互式地图。' },
  'shows-posts': { short: '显示社交网络的帖子。', long: '在本网站上显示社交网络的帖子。' },
  'shows-forms': { short: '显示表单。', long: '显示表单或问卷，并将您的回答发送给其提供方。' },
  'shows-calendar': { short: '提供预约。', long: '显示可供您预约的日历。' },
  'shows-documents': {
    short: '显示文档和设计。',
    long: '在本网站上显示其他平台的文档、设计或代码。',
  },
  'shares-content': { short: '分享页面。', long: '提供将页面分享到社交网络的按钮。' },
  'offers-comments': { short: '提供评论功能。', long: '显示评论，并允许您发表自己的评论。' },
  'offers-chat': { short: '提供聊天功能。', long: '打开与本网站团队的聊天。' },
  'remembers-chat': { short: '记住您的聊天。', long: '识别您的浏览器，使对话在各页面之间延续。' },
  'records-sessions': {
    short: '记录页面的使用方式。',
    long: '记录鼠标移动、点击和滚动，以便回放。',
  },
  'runs-surveys': { short: '显示问卷调查。', long: '征求您的意见并记录您的回答。' },
  'remembers-survey': {
    short: '记住您已回答或关闭的问卷。',
    long: '不再重复征求您已给出或拒绝给出的意见。',
  },
  'tests-variants': {
    short: '比较页面的不同版本。',
    long: '向访问者显示页面的不同版本，并衡量哪个版本效果更好。',
  },
  'remembers-variant': {
    short: '记住您看到的页面版本。',
    long: '在每次访问时向您显示同一版本的页面。',
  },
  'shows-advertising': { short: '展示广告。', long: '在本网站或其他网站上展示广告。' },
  'personalizes-advertising': {
    short: '根据您的兴趣展示广告。',
    long: '记录您在本网站和其他网站上访问的页面，以展示符合您兴趣的广告。',
  },
  'limits-advertising': {
    short: '限制广告的展示次数。',
    long: '统计您看到某个广告的次数，以免重复过多。',
  },
  'finds-visitors-again': {
    short: '访问之后在其他网站上展示广告。',
    long: '在其他网站上识别本网站的访问者，并在那里向其展示本网站的广告。',
  },
  'matches-identifiers': {
    short: '与广告合作伙伴匹配标识符。',
    long: '在广告公司之间交换标识符，以便它们识别同一浏览器。',
  },
  'links-devices': { short: '关联同一个人的设备。', long: '在多个设备或浏览器上识别同一个人。' },
  'respects-objections': { short: '记住您的反对。', long: '记住您已反对某项测量或广告。' },
  'credits-partners': {
    short: '将购买归因于合作伙伴。',
    long: '记录哪个合作伙伴网站促成了购买，以便向其付费。',
  },
  'recommends-products': { short: '推荐商品。', long: '根据您浏览或购买过的商品推荐商品。' },
  'personalizes-content': { short: '为您调整内容。', long: '根据您以前的访问选择文字和优惠。' },
  'identifies-companies': { short: '识别公司。', long: '根据访问者的网络确定其任职的公司。' },
  'manages-contacts': {
    short: '将访问与联系人关联。',
    long: '在您发送表单或打开电子邮件后，将您的访问与您的信息关联。',
  },
  'sends-messages': {
    short: '发送新闻通讯和消息。',
    long: '为您订阅新闻通讯或通知，并衡量其使用情况。',
  },
  'tells-humans-from-bots': {
    short: '区分真人和程序。',
    long: '检查请求是否来自真人，以保护表单免受垃圾信息侵扰。',
  },
  'protects-requests': {
    short: '保护表单免受伪造请求的侵害。',
    long: '确保请求来自本网站的页面。',
  },
  'protects-site': { short: '保护网站免受攻击。', long: '识别并阻止有害流量。' },
  'prevents-fraud': { short: '防止欺诈。', long: '识别可疑的付款和登录。' },
  'processes-payments': { short: '处理付款。', long: '处理您的付款并确保其安全。' },
  'balances-load': {
    short: '将请求分配到多台服务器。',
    long: '在访问期间将您的请求发送到同一台服务器。',
  },
  'delivers-files': { short: '传送网站的文件。', long: '从您附近的服务器传送字体、图片和脚本。' },
  'monitors-errors': { short: '报告错误。', long: '记录网站的错误，以便修复。' },
  'monitors-speed': { short: '测量网站的速度。', long: '测量页面加载和响应的速度。' },
  'manages-tags': { short: '加载其他服务。', long: '加载网站所使用的测量和广告服务。' },
  'tests-storage': {
    short: '测试浏览器是否接受 Cookie。',
    long: '设置并读取一次，以确定能否存储 Cookie。',
  },
  'edits-site': { short: '管理网站内容。', long: '识别网站的编辑者及其设置。' },
  'offers-ratings': { short: '显示评价。', long: '显示客户的评价，并邀请您撰写评价。' },
  'searches-site': { short: '提供搜索功能。', long: '搜索网站内容，并衡量哪些结果被打开。' },
}
