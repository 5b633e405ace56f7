import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'আপনার গোপনীয়তা, আপনার পছন্দ',
    text: 'এই সাইট চালানোর জন্য আমরা কুকি ও অনুরূপ প্রযুক্তি ব্যবহার করি। এই উদ্দেশ্যগুলোতেও সেগুলো ব্যবহার করব কি না, তা আপনিই ঠিক করবেন: {purposes}। আপনি যেকোনো সময় আপনার পছন্দ বদলাতে পারেন।',
    noticeText:
      'এই সাইট চালানো এবং এই উদ্দেশ্যগুলোর জন্য আমরা কুকি ও অনুরূপ প্রযুক্তি ব্যবহার করি: {purposes}। আপনি যেকোনো সময় আপনার পছন্দ বদলাতে পারেন।',
    policy: 'কুকি নীতি',
    news: 'আপনার শেষ পছন্দের পর নতুন: {names}।',
    accept: 'সব গ্রহণ করুন',
    reject: 'সব প্রত্যাখ্যান করুন',
    customize: 'সেটিংস পরিচালনা করুন',
    acknowledge: 'ঠিক আছে',
    dismiss: 'গ্রহণ না করে চালিয়ে যান',
    close: 'বন্ধ করুন',
  },
  trigger: { open: 'কুকি সেটিংস', optOut: 'গোপনীয়তা বিষয়ে আপনার পছন্দ' },
  categories: {
    preferences: { name: 'কার্যকারিতা' },
    statistics: { name: 'পরিসংখ্যান' },
    marketing: { name: 'বিপণন' },
  },
}
