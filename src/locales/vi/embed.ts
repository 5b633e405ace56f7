import type { EmbedMessages } from '../../core/texts/embed-messages.js'

export const embed: EmbedMessages = {
  text: 'Nếu bạn tải nội dung này, {provider} sẽ nhận dữ liệu về lượt truy cập của bạn và có thể lưu trữ thông tin trên thiết bị của bạn.',
  loadOnce: 'Tải một lần',
  alwaysAllow: 'Luôn cho phép {service}',
  link: 'Mở trên {service}',
  privacy: 'Chính sách quyền riêng tư của {provider}',
  stop: 'Ngừng cho phép {service}',
  unload: 'Đóng nội dung này',
}
