import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'หากคุณโหลดเนื้อหานี้ {provider} จะได้รับข้อมูลเกี่ยวกับการเข้าชมของคุณ และอาจจัดเก็บข้อมูลไว้ในอุปกรณ์ของคุณ',
  loadOnce: 'โหลดครั้งเดียว',
  alwaysAllow: 'อนุญาต {service} เสมอ',
  link: 'เปิดใน {service}',
  privacy: 'นโยบายความเป็นส่วนตัวของ {provider}',
  stop: 'เลิกอนุญาต {service}',
  unload: 'ปิดเนื้อหานี้',
}
