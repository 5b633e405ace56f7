import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'თუ ამ შიგთავსს ჩატვირთავთ, {provider} მიიღებს მონაცემებს თქვენი ვიზიტის შესახებ და შეიძლება ინფორმაცია თქვენს მოწყობილობაზე შეინახოს.',
  loadOnce: 'ერთხელ ჩატვირთვა',
  alwaysAllow: 'ყოველთვის დაშვება: {service}',
  link: 'გახსნა სერვისში {service}',
  privacy: '{provider} – კონფიდენციალურობის პოლიტიკა',
  stop: 'დაშვების შეწყვეტა: {service}',
  unload: 'ამ შიგთავსის დახურვა',
}
