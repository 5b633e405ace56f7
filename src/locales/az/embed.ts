import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Bu məzmunu yükləsəniz, provayder ({provider}) ziyarətiniz haqqında məlumat alır və cihazınızda məlumat saxlaya bilər.',
  loadOnce: 'Bir dəfə yükləyin',
  alwaysAllow: '{service} xidmətinə həmişə icazə verin',
  link: '{service} xidmətində açın',
  privacy: '{provider} məxfilik siyasəti',
  stop: '{service} xidmətinə icazəni ləğv edin',
  unload: 'Bu məzmunu bağlayın',
}
