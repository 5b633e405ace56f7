import type { RestMessages } from '../../core/texts/messages.js'

export const rest: RestMessages = {
  saved: 'Đã lưu lựa chọn của bạn.',
  dialog: {
    title: 'Tùy chọn cookie',
    text: 'Hãy chọn những cookie và công nghệ tương tự mà chúng tôi được sử dụng. Lựa chọn của bạn áp dụng cho trình duyệt này và bạn có thể thay đổi tại đây bất cứ lúc nào.',
    nothing:
      'Trang web này chỉ sử dụng những cookie và công nghệ tương tự không thể thiếu để hoạt động, vì vậy không có gì để lựa chọn.',
    required: 'Luôn bật',
    services: { other: '{count} dịch vụ' },
    save: 'Lưu lựa chọn của tôi',
    accept: 'Chấp nhận tất cả',
    reject: 'Từ chối tất cả',
    close: 'Đóng mà không lưu',
    privacy: 'Chính sách quyền riêng tư của {provider}',
    gpc: 'Trình duyệt của bạn gửi tín hiệu Global Privacy Control, vì vậy mục này tắt trừ khi bạn bật.',
  },
  reasons: {
    revision: 'Chúng tôi đã thay đổi cách sử dụng cookie kể từ lần lựa chọn trước của bạn.',
    expired: 'Lựa chọn trước của bạn đã hết hạn nên chúng tôi hỏi lại.',
  },
  categories: {
    necessary: {
      name: 'Cần thiết',
      description:
        'Cần có để trang web hoạt động và được bảo mật. Không thể tắt và không cần sự đồng ý của bạn.',
    },
    preferences: {
      name: 'Chức năng',
      description: 'Ghi nhớ các cài đặt bạn đã chọn, chẳng hạn như ngôn ngữ.',
    },
    statistics: {
      name: 'Thống kê',
      description:
        'Đếm lượt truy cập và cho biết các trang được sử dụng như thế nào để chúng tôi có thể cải thiện.',
    },
    marketing: {
      name: 'Tiếp thị',
      description:
        'Được chúng tôi và các đối tác sử dụng để theo dõi lượt truy cập của bạn tại đây và trên các trang web khác, và để hiển thị quảng cáo dựa trên các lượt truy cập đó.',
    },
  },
  table: {
    caption: '{name}: cookie và các công nghệ tương tự',
    name: 'Tên',
    provider: 'Nhà cung cấp',
    purpose: 'Mục đích',
    type: 'Loại',
    expiry: 'Thời hạn',
    category: 'Danh mục',
    domain: 'Tên miền',
    none: 'Không lưu trữ gì.',
    readBy: '{provider}; các bên khác cùng đọc: {readers}',
    types: {
      http: 'Cookie HTTP',
      script: 'Cookie do tập lệnh đặt',
      pixel: 'Pixel theo dõi',
      cookie: 'Cookie',
      localStorage: 'Bộ nhớ cục bộ',
      sessionStorage: 'Bộ nhớ phiên',
      indexedDB: 'Cơ sở dữ liệu của trình duyệt',
      cacheStorage: 'Bộ nhớ đệm của trình duyệt',
    },
    session: 'Khi kết thúc phiên',
    persistent: 'Cho đến khi bị xóa',
    notStated: 'Không nêu',
    ownPurpose: 'Lưu lựa chọn của bạn về sự đồng ý.',
    queuePurpose: 'Lưu bằng chứng về lựa chọn của bạn cho đến khi máy chủ của chúng tôi xác nhận.',
    thisSite: 'Trang web này',
  },
}
