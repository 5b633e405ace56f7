import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'اگر آپ یہ مواد لوڈ کریں گے تو فراہم کنندہ {provider} کو آپ کے وزٹ کا ڈیٹا ملے گا اور وہ آپ کے آلے پر معلومات محفوظ کر سکتا ہے۔',
  loadOnce: 'ایک بار لوڈ کریں',
  alwaysAllow: '{service} کو ہمیشہ اجازت دیں',
  link: '{service} پر کھولیں',
  privacy: '{provider} کی رازداری کی پالیسی',
  stop: '{service} کی اجازت ختم کریں',
  unload: 'یہ مواد بند کریں',
}
