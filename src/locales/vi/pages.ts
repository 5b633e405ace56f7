import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Chính sách cookie',
    lastUpdated: 'Cập nhật lần cuối: {date}',
    version: 'Phiên bản {version}',
    privacyPolicy: 'chính sách quyền riêng tư',
    contents: 'Trên trang này',
    intro: {
      title: 'Chúng tôi là ai',
      controller:
        '{controller} vận hành trang web này và chịu trách nhiệm về các cookie mà trang web sử dụng.',
      vatId: 'Mã số thuế GTGT',
      address: 'Địa chỉ',
      country: 'Quốc gia',
      site: 'Trang web',
      why: 'Chúng tôi sử dụng cookie cho các mục đích được mô tả dưới đây. Cookie có thể chứa dữ liệu cá nhân.',
      privacy:
        'Cách chúng tôi xử lý dữ liệu cá nhân được giải thích trong {privacyPolicy} của chúng tôi.',
    },
    what: {
      title: 'Cookie là gì?',
      text: 'Cookie là các tệp dữ liệu nhỏ mà một trang web hoặc dịch vụ trực tuyến lưu trên máy tính hoặc điện thoại của bạn khi bạn sử dụng và đọc lại sau đó. Trên trang này, từ này cũng bao gồm các công nghệ tương tự, chẳng hạn như bộ nhớ của trình duyệt và pixel theo dõi.',
    },
    purposes: {
      title: 'Chúng tôi sử dụng cookie để làm gì',
      text: 'Chúng tôi phân nhóm cookie theo mục đích. Bạn quyết định về từng nhóm, trừ những cookie không thể thiếu để trang web này hoạt động.',
      nothing:
        'Trang web này chỉ sử dụng những cookie không thể thiếu để hoạt động, vì vậy bạn không cần quyết định gì.',
      service: '{service}: {purpose}',
      legalBasis: 'Cơ sở pháp lý',
      example: 'Ví dụ',
      required: 'Luôn bật: không cần sự đồng ý.',
      optIn: 'Chỉ khi có sự đồng ý của bạn.',
      optOut: 'Bật trừ khi bạn tắt.',
    },
    categories: {
      necessary: {
        example: 'Kiểm tra bạn là người thật, hiển thị đúng các trang, lưu lựa chọn của bạn.',
        legalBasis:
          'Không dựa trên sự đồng ý: thực sự cần thiết để cung cấp trang web này (Chỉ thị ePrivacy, Điều 5(3))',
      },
      preferences: {
        example: 'Trang web mở bằng ngôn ngữ bạn đã chọn lần trước.',
        legalBasis: 'Sự đồng ý',
      },
      statistics: {
        example: 'Có bao nhiêu người truy cập, họ ở lại bao lâu và bao nhiêu người bỏ dở đơn hàng.',
        legalBasis: 'Sự đồng ý',
      },
      marketing: {
        example:
          'Quảng cáo cho trang web này trên các trang web và mạng lưới khác, hoặc một video YouTube trên trang web này.',
        legalBasis: 'Sự đồng ý',
      },
    },
    list: {
      title: 'Các cookie chúng tôi sử dụng',
      text: 'Từng cookie cùng với nhà cung cấp, mục đích, loại và thời gian lưu giữ.',
    },
    providers: {
      title: 'Nhà cung cấp dịch vụ',
      text: 'Các công ty này cung cấp những dịch vụ mà chúng tôi sử dụng và có thể nhận dữ liệu về lượt truy cập của bạn.',
      country: 'Quốc gia',
      role: 'Vai trò',
      services: 'Dịch vụ',
      transfer: 'Chuyển dữ liệu ra ngoài EEA',
      transfers: {
        dpf: '{country}: Khung quyền riêng tư dữ liệu EU–Hoa Kỳ (GDPR, Điều 45)',
        adequacy:
          '{country}: quyết định về mức độ bảo vệ đầy đủ của Ủy ban Châu Âu (GDPR, Điều 45)',
        scc: '{country}: điều khoản hợp đồng tiêu chuẩn (GDPR, Điều 46)',
        none: '{country}: nhà cung cấp không nêu biện pháp bảo vệ',
      },
      privacy: 'Chính sách quyền riêng tư của {provider}',
      more: 'Để biết thêm thông tin về các công ty này, hãy xem {privacyPolicy} của chúng tôi.',
    },
    choice: {
      title: 'Lựa chọn của bạn',
      text: 'Bạn có thể chấp nhận hoặc từ chối bất cứ lúc nào, cho từng mục đích ({categories}) hoặc cho tất cả cùng một lúc. Việc rút lại sự đồng ý không ảnh hưởng đến tính hợp pháp của việc xử lý trước khi rút lại.',
      nothing:
        'Không có gì để lựa chọn: trang web này chỉ sử dụng những cookie không thể thiếu để hoạt động.',
      change: 'Để thay đổi lựa chọn của bạn, {settings}.',
      settings: 'hãy mở tùy chọn cookie',
      kept: 'Chúng tôi lưu giữ lựa chọn của bạn trong {days}, sau đó sẽ hỏi lại.',
      keptApart:
        'Chúng tôi lưu giữ sự đồng ý trong {acceptance} và sự từ chối trong {refusal}, sau đó sẽ hỏi lại.',
    },
    signal: {
      title: 'Tín hiệu quyền riêng tư của trình duyệt',
      text: 'Nếu trình duyệt của bạn gửi tín hiệu Global Privacy Control, chúng tôi coi đó là sự phản đối việc bán và chia sẻ dữ liệu của bạn.',
    },
    browsers: {
      title: 'Cài đặt trình duyệt',
      text: 'Bạn cũng có thể chặn hoặc xóa cookie trong trình duyệt. Nếu không có các cookie cần thiết, một số phần của trang web này có thể không hoạt động. Hãy xem hướng dẫn cho trình duyệt của bạn:',
    },
    rights: {
      title: 'Quyền của bạn',
      text: 'Bạn có thể yêu cầu chúng tôi cho truy cập, chỉnh sửa, xóa hoặc chuyển dữ liệu cá nhân của bạn và hạn chế xử lý dữ liệu đó. Bạn cũng có thể phản đối việc xử lý dữ liệu đó.',
      authority: 'Bạn có thể khiếu nại với cơ quan giám sát: {authority}.',
    },
    contact: {
      title: 'Câu hỏi',
      text: 'Nếu bạn có câu hỏi hoặc yêu cầu về cookie hoặc dữ liệu cá nhân, hãy viết thư cho chúng tôi:',
      role: '{role}: {email}',
    },
    links: { title: 'Thông tin thêm', text: 'Xem thêm:' },
    history: {
      title: 'Các thay đổi của chính sách này',
      added: 'Đã thêm: {names}',
      removed: 'Đã bỏ: {names}',
    },
  },
  status: {
    title: 'Lựa chọn hiện tại của bạn',
    undecided: 'Bạn chưa lựa chọn.',
    required: 'Luôn bật',
    granted: 'Cho phép',
    denied: 'Không cho phép',
    grantedExcept: 'Cho phép, trừ {services}',
    deniedExcept: 'Không cho phép, trừ {services}',
    decided: 'Đã chọn vào ngày {date}.',
    until: 'Có hiệu lực đến ngày {date}.',
    id: 'Mã đồng ý: {id}',
    noId: 'Không lưu mã định danh nào.',
    notPersisted:
      'Trình duyệt của bạn không cho phép chúng tôi lưu lựa chọn của bạn. Các lựa chọn có hiệu lực cho đến khi bạn đóng trang này.',
    gpc: 'Yêu cầu từ chối của bạn đã được tôn trọng: trình duyệt của bạn gửi tín hiệu Global Privacy Control.',
    gpcException:
      'Trình duyệt của bạn gửi tín hiệu Global Privacy Control. Dù vậy, bạn đã cho phép {names}.',
    gpcConflict:
      'Yêu cầu từ chối của bạn đã được tôn trọng: trình duyệt của bạn gửi tín hiệu Global Privacy Control, tín hiệu này được ưu tiên hơn lựa chọn trước đây của bạn là cho phép {names}. Nếu vẫn muốn cho phép, hãy thay đổi lựa chọn của bạn.',
    change: 'Thay đổi lựa chọn của tôi',
    withdraw: 'Rút lại sự đồng ý của tôi',
  },
  tableTools: {
    all: 'Cookie và các công nghệ tương tự',
    search: 'Tìm trong danh sách này',
    shown: 'Đang hiển thị: {shown} trên {total}',
    noMatch: 'Không có kết quả nào phù hợp với tìm kiếm của bạn.',
    showAll: 'Hiện tất cả ({total})',
    copy: 'Sao chép dưới dạng CSV',
    copied: 'Đã sao chép.',
    notCopied: 'Không thể sao chép.',
  },
}
