import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Quyền riêng tư của bạn, do bạn lựa chọn',
    text: 'Chúng tôi sử dụng cookie và các công nghệ tương tự để trang web này hoạt động. Bạn quyết định chúng tôi có được sử dụng chúng cho cả các mục đích sau hay không: {purposes}. Bạn có thể thay đổi lựa chọn bất cứ lúc nào.',
    noticeText:
      'Chúng tôi sử dụng cookie và các công nghệ tương tự để trang web này hoạt động và cho các mục đích sau: {purposes}. Bạn có thể thay đổi lựa chọn bất cứ lúc nào.',
    policy: 'Chính sách cookie',
    news: 'Mới kể từ lần lựa chọn trước của bạn: {names}.',
    accept: 'Chấp nhận tất cả',
    reject: 'Từ chối tất cả',
    customize: 'Quản lý tùy chọn',
    acknowledge: 'Đã hiểu',
    dismiss: 'Tiếp tục mà không chấp nhận',
    close: 'Đóng',
  },
  trigger: { open: 'Tùy chọn cookie', optOut: 'Lựa chọn về quyền riêng tư của bạn' },
  categories: {
    preferences: { name: 'Chức năng' },
    statistics: { name: 'Thống kê' },
    marketing: { name: 'Tiếp thị' },
  },
}
