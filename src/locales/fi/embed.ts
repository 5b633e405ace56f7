import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Jos lataat tämän sisällön, {provider} saa tietoja käynnistäsi ja voi tallentaa tietoja laitteellesi.',
  loadOnce: 'Lataa kerran',
  alwaysAllow: 'Salli aina {service}',
  link: 'Avaa palvelussa {service}',
  privacy: 'Tietosuojaseloste: {provider}',
  stop: 'Peru lupa: {service}',
  unload: 'Sulje tämä sisältö',
}
