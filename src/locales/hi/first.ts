import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'आपकी निजता, आपकी पसंद',
    text: 'हम इस साइट को चलाने के लिए कुकी और उनसे मिलती-जुलती तकनीकों का उपयोग करते हैं। यह आप तय करते हैं कि हम उनका उपयोग इन उद्देश्यों के लिए भी करें या नहीं: {purposes}। आप अपनी पसंद कभी भी बदल सकते हैं।',
    noticeText:
      'हम इस साइट को चलाने और इन उद्देश्यों के लिए कुकी और उनसे मिलती-जुलती तकनीकों का उपयोग करते हैं: {purposes}। आप अपनी पसंद कभी भी बदल सकते हैं।',
    policy: 'कुकी नीति',
    news: 'आपकी पिछली पसंद के बाद नया: {names}।',
    accept: 'सभी स्वीकार करें',
    reject: 'सभी अस्वीकार करें',
    customize: 'प्राथमिकताएँ प्रबंधित करें',
    acknowledge: 'ठीक है',
    dismiss: 'स्वीकार किए बिना जारी रखें',
    close: 'बंद करें',
  },
  trigger: { open: 'कुकी प्राथमिकताएँ', optOut: 'निजता से जुड़ी आपकी पसंद' },
  categories: {
    preferences: { name: 'कार्यात्मक' },
    statistics: { name: 'सांख्यिकी' },
    marketing: { name: 'मार्केटिंग' },
  },
}
