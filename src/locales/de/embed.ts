import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Wenn Sie diesen Inhalt laden, erhält {provider} Daten über Ihren Besuch und kann Informationen auf Ihrem Gerät speichern.',
  loadOnce: 'Einmal laden',
  alwaysAllow: '{service} immer erlauben',
  link: 'Auf {service} öffnen',
  privacy: 'Datenschutzerklärung von {provider}',
  stop: '{service} nicht mehr erlauben',
  unload: 'Diesen Inhalt schließen',
}
