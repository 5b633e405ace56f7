import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'আপনি এই কনটেন্ট লোড করলে সেবাদাতা {provider} আপনার ভিজিট সম্পর্কে ডেটা পাবে এবং আপনার ডিভাইসে তথ্য সংরক্ষণ করতে পারে।',
  loadOnce: 'একবার লোড করুন',
  alwaysAllow: '{service}-কে সবসময় অনুমতি দিন',
  link: '{service}-এ খুলুন',
  privacy: '{provider}-এর গোপনীয়তা নীতি',
  stop: '{service}-এর অনুমতি তুলে নিন',
  unload: 'এই কনটেন্ট বন্ধ করুন',
}
