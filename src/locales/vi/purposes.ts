import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Phân biệt khách truy cập.',
    long: 'Gán cho trình duyệt của bạn một số ngẫu nhiên để các lượt truy cập được tính là của một khách truy cập.',
  },
  'tells-sessions-apart': {
    short: 'Phân biệt các lượt truy cập.',
    long: 'Đánh dấu các trang bạn mở trong một lượt truy cập để chúng được tính cùng nhau.',
  },
  'measures-visits': {
    short: 'Đo lường việc sử dụng trang web.',
    long: 'Đếm lượt truy cập, số trang và cho biết khách truy cập di chuyển trong trang web như thế nào.',
  },
  'measures-video': {
    short: 'Đo lường việc xem video.',
    long: 'Đếm lượt xem và ghi lại những phần nào của video được phát.',
  },
  'measures-campaigns': {
    short: 'Cho biết chiến dịch nào dẫn đến lượt truy cập.',
    long: 'Ghi lại quảng cáo hoặc liên kết đã đưa bạn đến, để đo lường chiến dịch nào hiệu quả.',
  },
  'measures-advertising': {
    short: 'Đo lường hiệu quả quảng cáo.',
    long: 'Ghi lại việc bạn có mua hàng hoặc đăng ký sau khi xem hoặc nhấp vào quảng cáo hay không.',
  },
  'limits-requests': {
    short: 'Giới hạn số lượng yêu cầu.',
    long: 'Giảm tốc độ gửi yêu cầu đến dịch vụ đo lường.',
  },
  'remembers-source': {
    short: 'Ghi nhớ trang đã dẫn bạn đến.',
    long: 'Lưu địa chỉ hoặc nội dung tìm kiếm đã đưa bạn đến trang web này.',
  },
  'keeps-session': {
    short: 'Duy trì lượt truy cập.',
    long: 'Liên kết các yêu cầu của bạn trong một lượt truy cập để trang web hoạt động khi bạn chuyển từ trang này sang trang khác.',
  },
  'keeps-login': {
    short: 'Duy trì trạng thái đăng nhập của bạn.',
    long: 'Nhận diện tài khoản của bạn để bạn không phải đăng nhập trên mỗi trang.',
  },
  'stores-consent': {
    short: 'Lưu lựa chọn của bạn về sự đồng ý.',
    long: 'Ghi nhớ những cookie bạn đã chấp nhận hoặc từ chối.',
  },
  'remembers-language': {
    short: 'Ghi nhớ ngôn ngữ của bạn.',
    long: 'Hiển thị trang web bằng ngôn ngữ bạn đã chọn.',
  },
  'remembers-region': {
    short: 'Ghi nhớ quốc gia hoặc khu vực của bạn.',
    long: 'Hiển thị giá và ưu đãi cho quốc gia bạn đã chọn.',
  },
  'remembers-currency': {
    short: 'Ghi nhớ đơn vị tiền tệ của bạn.',
    long: 'Hiển thị giá bằng đơn vị tiền tệ bạn đã chọn.',
  },
  'remembers-settings': {
    short: 'Ghi nhớ cài đặt của bạn.',
    long: 'Giữ các cài đặt bạn đã chọn trên trang web này.',
  },
  'remembers-theme': {
    short: 'Ghi nhớ bảng màu.',
    long: 'Hiển thị trang web với màu sáng hoặc màu tối mà bạn đã chọn.',
  },
  'remembers-form': {
    short: 'Ghi nhớ nội dung bạn đã nhập.',
    long: 'Giữ nội dung bạn nhập trong biểu mẫu để bạn không phải nhập lại.',
  },
  'remembers-cart': {
    short: 'Ghi nhớ giỏ hàng của bạn.',
    long: 'Giữ các mặt hàng trong giỏ khi bạn mua sắm.',
  },
  'remembers-viewed-items': {
    short: 'Ghi nhớ các mặt hàng bạn đã xem.',
    long: 'Hiển thị cho bạn các sản phẩm hoặc trang bạn đã mở trước đây.',
  },
  'remembers-player': {
    short: 'Ghi nhớ cài đặt của trình phát.',
    long: 'Giữ âm lượng, chất lượng và phụ đề như bạn đã đặt.',
  },
  'remembers-progress': {
    short: 'Ghi nhớ vị trí bạn đã dừng.',
    long: 'Phát tiếp video hoặc âm thanh từ vị trí bạn đã dừng.',
  },
  'remembers-notice': {
    short: 'Ghi nhớ rằng bạn đã đóng một thông báo.',
    long: 'Không hiển thị lại thông báo bạn đã đóng.',
  },
  'plays-video': {
    short: 'Phát video.',
    long: 'Hiển thị video của một nền tảng video trên trang web này.',
  },
  'plays-audio': {
    short: 'Phát nhạc và podcast.',
    long: 'Phát nhạc và podcast của một nền tảng âm thanh trên trang web này.',
  },
  'shows-map': { short: 'Hiển thị bản đồ.', long: 'Hiển thị bản đồ tương tác trên trang web này.' },
  'shows-posts': {
    short: 'Hiển thị bài đăng trên mạng xã hội.',
    long: 'Hiển thị bài đăng của một mạng xã hội trên trang web này.',
  },
  'shows-forms': {
    short: 'Hiển thị biểu mẫu.',
    long: 'Hiển thị biểu mẫu hoặc khảo sát và gửi câu trả lời của bạn đến nhà cung cấp.',
  },
  'shows-calendar': { short: 'Đặt lịch hẹn.', long: 'Hiển thị lịch để bạn có thể đặt lịch hẹn.' },
  'shows-documents': {
    short: 'Hiển thị tài liệu và thiết kế.',
    long: 'Hiển thị tài liệu, thiết kế hoặc mã của một nền tảng khác trên trang web này.',
  },
  'shares-content': {
    short: 'Chia sẻ trang.',
    long: 'Cung cấp các nút để chia sẻ trang lên mạng xã hội.',
  },
  'offers-comments': {
    short: 'Cung cấp tính năng bình luận.',
    long: 'Hiển thị bình luận và cho phép bạn viết bình luận của mình.',
  },
  'offers-chat': {
    short: 'Cung cấp tính năng trò chuyện.',
    long: 'Mở cuộc trò chuyện với đội ngũ của trang web này.',
  },
  'remembers-chat': {
    short: 'Ghi nhớ cuộc trò chuyện của bạn.',
    long: 'Nhận diện trình duyệt của bạn để cuộc trò chuyện tiếp tục khi bạn chuyển từ trang này sang trang khác.',
  },
  'records-sessions': {
    short: 'Ghi lại cách các trang được sử dụng.',
    long: 'Ghi lại chuyển động chuột, lượt nhấp và thao tác cuộn để có thể phát lại.',
  },
  'runs-surveys': {
    short: 'Hiển thị khảo sát.',
    long: 'Hỏi ý kiến của bạn và ghi lại câu trả lời.',
  },
  'remembers-survey': {
    short: 'Ghi nhớ các khảo sát bạn đã trả lời hoặc đóng.',
    long: 'Không hỏi lại ý kiến mà bạn đã đưa ra hoặc từ chối đưa ra.',
  },
  'tests-variants': {
    short: 'So sánh các phiên bản của một trang.',
    long: 'Hiển thị cho khách truy cập các phiên bản khác nhau của một trang và đo lường phiên bản nào hiệu quả hơn.',
  },
  'remembers-variant': {
    short: 'Ghi nhớ phiên bản trang mà bạn thấy.',
    long: 'Hiển thị cho bạn cùng một phiên bản trang trong mỗi lượt truy cập.',
  },
  'shows-advertising': {
    short: 'Hiển thị quảng cáo.',
    long: 'Hiển thị quảng cáo trên trang web này hoặc trên các trang web khác.',
  },
  'personalizes-advertising': {
    short: 'Hiển thị quảng cáo dựa trên sở thích của bạn.',
    long: 'Ghi lại các trang bạn truy cập, trên trang web này và các trang web khác, để hiển thị quảng cáo phù hợp với sở thích của bạn.',
  },
  'limits-advertising': {
    short: 'Giới hạn số lần hiển thị quảng cáo.',
    long: 'Đếm số lần bạn đã xem một quảng cáo để quảng cáo đó không lặp lại quá nhiều.',
  },
  'finds-visitors-again': {
    short: 'Hiển thị quảng cáo trên các trang web khác sau lượt truy cập.',
    long: 'Nhận diện khách truy cập của trang web này trên các trang web khác để hiển thị cho họ quảng cáo của trang web này tại đó.',
  },
  'matches-identifiers': {
    short: 'Đối chiếu mã định danh với các đối tác quảng cáo.',
    long: 'Trao đổi mã định danh giữa các công ty quảng cáo để họ nhận diện cùng một trình duyệt.',
  },
  'links-devices': {
    short: 'Liên kết các thiết bị của cùng một người.',
    long: 'Nhận diện cùng một người trên nhiều thiết bị hoặc trình duyệt.',
  },
  'respects-objections': {
    short: 'Ghi nhớ sự phản đối.',
    long: 'Ghi nhớ rằng bạn đã phản đối việc đo lường hoặc quảng cáo.',
  },
  'credits-partners': {
    short: 'Ghi nhận đơn mua hàng cho đối tác.',
    long: 'Ghi lại trang web đối tác nào đã dẫn đến việc mua hàng để trả tiền cho đối tác đó.',
  },
  'recommends-products': {
    short: 'Đề xuất sản phẩm.',
    long: 'Gợi ý sản phẩm dựa trên những sản phẩm bạn đã xem hoặc mua.',
  },
  'personalizes-content': {
    short: 'Điều chỉnh nội dung cho phù hợp với bạn.',
    long: 'Chọn nội dung và ưu đãi dựa trên các lượt truy cập trước của bạn.',
  },
  'identifies-companies': {
    short: 'Nhận diện các công ty.',
    long: 'Xác định khách truy cập làm việc cho công ty nào dựa trên mạng của họ.',
  },
  'manages-contacts': {
    short: 'Liên kết lượt truy cập với người liên hệ.',
    long: 'Liên kết lượt truy cập với thông tin của bạn sau khi bạn gửi biểu mẫu hoặc mở email.',
  },
  'sends-messages': {
    short: 'Gửi bản tin và tin nhắn.',
    long: 'Đăng ký cho bạn nhận bản tin hoặc thông báo và đo lường việc sử dụng chúng.',
  },
  'tells-humans-from-bots': {
    short: 'Phân biệt người với chương trình.',
    long: 'Kiểm tra xem yêu cầu có đến từ người thật hay không để bảo vệ biểu mẫu khỏi spam.',
  },
  'protects-requests': {
    short: 'Bảo vệ biểu mẫu khỏi các yêu cầu giả mạo.',
    long: 'Đảm bảo rằng yêu cầu đến từ một trang của trang web này.',
  },
  'protects-site': {
    short: 'Bảo vệ trang web khỏi các cuộc tấn công.',
    long: 'Phát hiện và chặn lưu lượng gây hại.',
  },
  'prevents-fraud': {
    short: 'Ngăn chặn gian lận.',
    long: 'Phát hiện các khoản thanh toán và lượt đăng nhập đáng ngờ.',
  },
  'processes-payments': {
    short: 'Xử lý thanh toán.',
    long: 'Xử lý khoản thanh toán của bạn và giữ an toàn cho khoản thanh toán đó.',
  },
  'balances-load': {
    short: 'Phân bổ yêu cầu cho các máy chủ.',
    long: 'Gửi các yêu cầu của bạn đến cùng một máy chủ trong suốt lượt truy cập.',
  },
  'delivers-files': {
    short: 'Cung cấp các tệp của trang web.',
    long: 'Cung cấp phông chữ, hình ảnh và tập lệnh từ máy chủ ở gần bạn.',
  },
  'monitors-errors': {
    short: 'Báo cáo lỗi.',
    long: 'Ghi lại lỗi của trang web để có thể khắc phục.',
  },
  'monitors-speed': {
    short: 'Đo tốc độ của trang web.',
    long: 'Đo xem các trang tải và phản hồi nhanh đến mức nào.',
  },
  'manages-tags': {
    short: 'Tải các dịch vụ khác.',
    long: 'Tải các dịch vụ đo lường và quảng cáo mà trang web sử dụng.',
  },
  'tests-storage': {
    short: 'Kiểm tra xem trình duyệt có chấp nhận cookie không.',
    long: 'Được đặt và đọc một lần để biết có thể lưu cookie hay không.',
  },
  'edits-site': {
    short: 'Quản lý nội dung của trang web.',
    long: 'Nhận diện người biên tập trang web và cài đặt của họ.',
  },
  'offers-ratings': {
    short: 'Hiển thị đánh giá.',
    long: 'Hiển thị đánh giá của khách hàng và mời bạn viết đánh giá.',
  },
  'searches-site': {
    short: 'Cung cấp tính năng tìm kiếm.',
    long: 'Tìm kiếm nội dung của trang web và đo lường những kết quả nào được mở.',
  },
}
