import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Os byddwch yn llwytho’r cynnwys hwn, bydd {provider} yn derbyn data am eich ymweliad a gall storio gwybodaeth ar eich dyfais.',
  loadOnce: 'Llwytho unwaith',
  alwaysAllow: 'Caniatáu {service} bob tro',
  link: 'Agor ar wefan {service}',
  privacy: '{provider} – polisi preifatrwydd',
  stop: 'Peidio â chaniatáu {service} mwyach',
  unload: 'Cau’r cynnwys hwn',
}
