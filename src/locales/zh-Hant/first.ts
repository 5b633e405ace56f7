import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: '您的隱私，由您選擇',
    text: '我們使用 Cookie 和類似技術，讓本網站正常運作。由您決定是否也允許我們將其用於下列目的：{purposes}。您可以隨時變更選擇。',
    noticeText:
      '我們使用 Cookie 和類似技術，讓本網站正常運作，並用於下列目的：{purposes}。您可以隨時變更選擇。',
    policy: 'Cookie 政策',
    news: '自您上次選擇以來的新增項目：{names}。',
    accept: '全部接受',
    reject: '全部拒絕',
    customize: '管理偏好設定',
    acknowledge: '我知道了',
    dismiss: '不接受並繼續',
    close: '關閉',
  },
  trigger: { open: 'Cookie 偏好設定', optOut: '您的隱私選擇' },
  categories: {
    preferences: { name: '功能' },
    statistics: { name: '統計' },
    marketing: { name: '行銷' },
  },
}
