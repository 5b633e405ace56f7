import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'यदि आप यह सामग्री लोड करते हैं, तो प्रदाता {provider} को आपकी विज़िट का डेटा मिलेगा और वह आपके डिवाइस पर जानकारी संग्रहीत कर सकता है।',
  loadOnce: 'एक बार लोड करें',
  alwaysAllow: '{service} को हमेशा अनुमति दें',
  link: '{service} पर खोलें',
  privacy: '{provider} की निजता नीति',
  stop: '{service} की अनुमति हटाएँ',
  unload: 'यह सामग्री बंद करें',
}
