import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Bu içeriği yüklerseniz sağlayıcı ({provider}) ziyaretinizle ilgili verileri alır ve cihazınızda bilgi saklayabilir.',
  loadOnce: 'Bir kez yükle',
  alwaysAllow: '{service} için her zaman izin ver',
  link: '{service} üzerinde aç',
  privacy: '{provider} gizlilik politikası',
  stop: '{service} için izni kaldır',
  unload: 'Bu içeriği kapat',
}
