import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: '您的隐私，由您选择',
    text: '我们使用 Cookie 和类似技术来保证本网站正常运行。由您决定是否也允许我们将其用于以下目的：{purposes}。您可以随时更改选择。',
    noticeText:
      '我们使用 Cookie 和类似技术来保证本网站正常运行，并用于以下目的：{purposes}。您可以随时更改选择。',
    policy: 'Cookie 政策',
    news: '自您上次选择以来的新增内容：{names}。',
    accept: '全部接受',
    reject: '全部拒绝',
    customize: '管理偏好设置',
    acknowledge: '知道了',
    dismiss: '不接受并继续',
    close: '关闭',
  },
  trigger: { open: 'Cookie 偏好设置', optOut: '您的隐私选择' },
  categories: {
    preferences: { name: '功能' },
    statistics: { name: '统计' },
    marketing: { name: '营销' },
  },
}
