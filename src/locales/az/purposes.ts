import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Ziyarətçiləri bir-birindən fərqləndirir.',
    long: 'Brauzerinizə təsadüfi nömrə verir ki, onun ziyarətləri bir ziyarətçinin ziyarətləri kimi sayılsın.',
  },
  'tells-sessions-apart': {
    short: 'Ziyarətləri bir-birindən fərqləndirir.',
    long: 'Bir ziyarətdə açdığınız səhifələri birlikdə sayılması üçün işarələyir.',
  },
  'measures-visits': {
    short: 'Saytdan necə istifadə olunduğunu ölçür.',
    long: 'Ziyarətləri və səhifələri sayır, ziyarətçilərin saytda necə hərəkət etdiyini göstərir.',
  },
  'measures-video': {
    short: 'Videoların necə izlənildiyini ölçür.',
    long: 'Baxışları sayır və videonun hansı hissələrinin oxudulduğunu qeyd edir.',
  },
  'measures-campaigns': {
    short: 'Ziyarətin hansı kampaniyadan gəldiyini göstərir.',
    long: 'Hansı kampaniyaların səmərəli olduğunu ölçmək üçün gəldiyiniz reklamı və ya keçidi qeyd edir.',
  },
  'measures-advertising': {
    short: 'Reklamın təsirini ölçür.',
    long: 'Reklamı gördükdən və ya ona kliklədikdən sonra alış edib-etmədiyinizi və ya qeydiyyatdan keçib-keçmədiyinizi qeyd edir.',
  },
  'limits-requests': {
    short: 'Sorğuların sayını məhdudlaşdırır.',
    long: 'Ölçmə xidmətinə göndərilən sorğuları ləngidir.',
  },
  'remembers-source': {
    short: 'Gəldiyiniz səhifəni yadda saxlayır.',
    long: 'Sizi bu sayta gətirən ünvanı və ya axtarışı saxlayır.',
  },
  'keeps-session': {
    short: 'Ziyarətin bütövlüyünü qoruyur.',
    long: 'Səhifədən səhifəyə keçdikdə də saytın işləməsi üçün ziyarət zamanı sorğularınızı əlaqələndirir.',
  },
  'keeps-login': {
    short: 'Hesabınıza daxil olmuş vəziyyətdə qalmağınızı təmin edir.',
    long: 'Hər səhifədə yenidən daxil olmağa ehtiyac qalmasın deyə hesabınızı tanıyır.',
  },
  'stores-consent': {
    short: 'Razılıqla bağlı seçimlərinizi saxlayır.',
    long: 'Hansı kuki fayllarını qəbul və ya rədd etdiyinizi yadda saxlayır.',
  },
  'remembers-language': {
    short: 'Dilinizi yadda saxlayır.',
    long: 'Saytı seçdiyiniz dildə göstərir.',
  },
  'remembers-region': {
    short: 'Ölkənizi və ya regionunuzu yadda saxlayır.',
    long: 'Seçdiyiniz ölkənin qiymətlərini və təkliflərini göstərir.',
  },
  'remembers-currency': {
    short: 'Valyutanızı yadda saxlayır.',
    long: 'Qiymətləri seçdiyiniz valyutada göstərir.',
  },
  'remembers-settings': {
    short: 'Ayarlarınızı yadda saxlayır.',
    long: 'Bu saytda seçdiyiniz ayarları saxlayır.',
  },
  'remembers-theme': {
    short: 'Rəng sxemini yadda saxlayır.',
    long: 'Saytı seçdiyiniz açıq və ya tünd rənglərdə göstərir.',
  },
  'remembers-form': {
    short: 'Daxil etdiklərinizi yadda saxlayır.',
    long: 'Təkrarlamamağınız üçün formaya daxil etdiklərinizi saxlayır.',
  },
  'remembers-cart': {
    short: 'Alış-veriş səbətinizi yadda saxlayır.',
    long: 'Alış-veriş zamanı səbətinizdəki məhsulları saxlayır.',
  },
  'remembers-viewed-items': {
    short: 'Baxdığınız məhsulları yadda saxlayır.',
    long: 'Əvvəllər açdığınız məhsulları və ya səhifələri sizə göstərir.',
  },
  'remembers-player': {
    short: 'Pleyerin ayarlarını yadda saxlayır.',
    long: 'Səs səviyyəsini, keyfiyyəti və altyazıları təyin etdiyiniz kimi saxlayır.',
  },
  'remembers-progress': {
    short: 'Harada dayandığınızı yadda saxlayır.',
    long: 'Videonu və ya səsi dayandırdığınız yerdən davam etdirir.',
  },
  'remembers-notice': {
    short: 'Mesajı bağladığınızı yadda saxlayır.',
    long: 'Bağladığınız mesajı bir daha göstərmir.',
  },
  'plays-video': {
    short: 'Video oxudur.',
    long: 'Bu saytda video platformasının videolarını göstərir.',
  },
  'plays-audio': {
    short: 'Musiqi və podkast oxudur.',
    long: 'Bu saytda audio platformasının musiqi və podkastlarını oxudur.',
  },
  'shows-map': { short: 'Xəritə göstərir.', long: 'Bu saytda interaktiv xəritə göstərir.' },
  'shows-posts': {
    short: 'Sosial şəbəkə paylaşımlarını göstərir.',
    long: 'Bu saytda sosial şəbəkənin paylaşımlarını göstərir.',
  },
  'shows-forms': {
    short: 'Forma göstərir.',
    long: 'Forma və ya rəy sorğusu göstərir və cavablarınızı onun provayderinə göndərir.',
  },
  'shows-calendar': {
    short: 'Görüş vaxtı təyin etməyə imkan verir.',
    long: 'Görüş vaxtı təyin edə biləcəyiniz təqvimi göstərir.',
  },
  'shows-documents': {
    short: 'Sənəd və dizayn göstərir.',
    long: 'Bu saytda başqa platformanın sənədini, dizaynını və ya kodunu göstərir.',
  },
  'shares-content': {
    short: 'Səhifələri paylaşmağa imkan verir.',
    long: 'Səhifəni sosial şəbəkələrdə paylaşan düymələr təqdim edir.',
  },
  'offers-comments': {
    short: 'Şərh yazmağa imkan verir.',
    long: 'Şərhləri göstərir və öz şərhinizi yazmağa imkan verir.',
  },
  'offers-chat': { short: 'Çat təqdim edir.', long: 'Bu saytın komandası ilə çat açır.' },
  'remembers-chat': {
    short: 'Çatınızı yadda saxlayır.',
    long: 'Söhbətin səhifədən səhifəyə davam etməsi üçün brauzerinizi tanıyır.',
  },
  'records-sessions': {
    short: 'Səhifələrdən necə istifadə olunduğunu qeydə alır.',
    long: 'Siçan hərəkətlərini, klikləri və sürüşdürməni yenidən baxıla bilməsi üçün qeydə alır.',
  },
  'runs-surveys': {
    short: 'Rəy sorğuları göstərir.',
    long: 'Rəyinizi soruşur və cavablarınızı qeyd edir.',
  },
  'remembers-survey': {
    short: 'Cavab verdiyiniz və ya bağladığınız rəy sorğularını yadda saxlayır.',
    long: 'Bildirdiyiniz və ya bildirməkdən imtina etdiyiniz rəyi bir daha soruşmur.',
  },
  'tests-variants': {
    short: 'Səhifənin versiyalarını müqayisə edir.',
    long: 'Ziyarətçilərə səhifənin müxtəlif versiyalarını göstərir və hansının daha yaxşı işlədiyini ölçür.',
  },
  'remembers-variant': {
    short: 'Gördüyünüz səhifə versiyasını yadda saxlayır.',
    long: 'Hər ziyarətdə sizə səhifənin eyni versiyasını göstərir.',
  },
  'shows-advertising': {
    short: 'Reklam göstərir.',
    long: 'Bu saytda və ya digər saytlarda reklam göstərir.',
  },
  'personalizes-advertising': {
    short: 'Maraqlarınıza əsasən reklam göstərir.',
    long: 'Maraqlarınıza uyğun reklam göstərmək üçün bu saytda və digər saytlarda ziyarət etdiyiniz səhifələri qeyd edir.',
  },
  'limits-advertising': {
    short: 'Reklamın göstərilmə sayını məhdudlaşdırır.',
    long: 'Həddən artıq təkrarlanmaması üçün reklamı neçə dəfə gördüyünüzü sayır.',
  },
  'finds-visitors-again': {
    short: 'Ziyarətdən sonra digər saytlarda reklam göstərir.',
    long: 'Bu saytın ziyarətçilərini digər saytlarda tanıyır ki, orada onlara bu saytın reklamını göstərsin.',
  },
  'matches-identifiers': {
    short: 'İdentifikatorları reklam tərəfdaşları ilə uyğunlaşdırır.',
    long: 'Eyni brauzeri tanımaları üçün reklam şirkətləri arasında identifikator mübadiləsi aparır.',
  },
  'links-devices': {
    short: 'Eyni şəxsin cihazlarını əlaqələndirir.',
    long: 'Eyni şəxsi bir neçə cihazda və ya brauzerdə tanıyır.',
  },
  'respects-objections': {
    short: 'Etirazı yadda saxlayır.',
    long: 'Ölçməyə və ya reklama etiraz etdiyinizi yadda saxlayır.',
  },
  'credits-partners': {
    short: 'Alışları tərəfdaşlara aid edir.',
    long: 'Ödəniş edilməsi üçün alışın hansı tərəfdaş saytından gəldiyini qeyd edir.',
  },
  'recommends-products': {
    short: 'Məhsul tövsiyə edir.',
    long: 'Baxdığınız və ya aldığınız məhsullara əsasən məhsul təklif edir.',
  },
  'personalizes-content': {
    short: 'Məzmunu sizə uyğunlaşdırır.',
    long: 'Mətnləri və təklifləri əvvəlki ziyarətlərinizə əsasən seçir.',
  },
  'identifies-companies': {
    short: 'Şirkətləri tanıyır.',
    long: 'Ziyarətçilərin hansı şirkətdə işlədiyini onların şəbəkəsinə əsasən müəyyən edir.',
  },
  'manages-contacts': {
    short: 'Ziyarətləri əlaqə məlumatları ilə bağlayır.',
    long: 'Forma göndərdikdən və ya e-məktubu açdıqdan sonra ziyarətlərinizi məlumatlarınızla əlaqələndirir.',
  },
  'sends-messages': {
    short: 'Xəbər bülletenləri və mesajlar göndərir.',
    long: 'Sizi xəbər bülletenlərinə və ya bildirişlərə abunə edir və onlardan necə istifadə olunduğunu ölçür.',
  },
  'tells-humans-from-bots': {
    short: 'İnsanları proqramlardan fərqləndirir.',
    long: 'Formaları spamdan qorumaq üçün sorğunun insandan gəldiyini yoxlayır.',
  },
  'protects-requests': {
    short: 'Formaları saxta sorğulardan qoruyur.',
    long: 'Sorğunun bu saytın səhifəsindən gəldiyini yoxlayır.',
  },
  'protects-site': {
    short: 'Saytı hücumlardan qoruyur.',
    long: 'Zərərli trafiki tanıyır və dayandırır.',
  },
  'prevents-fraud': {
    short: 'Dələduzluğun qarşısını alır.',
    long: 'Şübhəli ödənişləri və girişləri tanıyır.',
  },
  'processes-payments': {
    short: 'Ödənişləri emal edir.',
    long: 'Ödənişinizi yerinə yetirir və təhlükəsizliyini təmin edir.',
  },
  'balances-load': {
    short: 'Sorğuları serverlər arasında bölüşdürür.',
    long: 'Ziyarət zamanı sorğularınızı eyni serverə göndərir.',
  },
  'delivers-files': {
    short: 'Saytın fayllarını çatdırır.',
    long: 'Şriftləri, şəkilləri və skriptləri sizə yaxın serverdən çatdırır.',
  },
  'monitors-errors': {
    short: 'Xətalar barədə məlumat verir.',
    long: 'Saytın xətalarını düzəldilməsi üçün qeyd edir.',
  },
  'monitors-speed': {
    short: 'Saytın sürətini ölçür.',
    long: 'Səhifələrin nə qədər tez yükləndiyini və cavab verdiyini ölçür.',
  },
  'manages-tags': {
    short: 'Digər xidmətləri yükləyir.',
    long: 'Saytın istifadə etdiyi ölçmə və reklam xidmətlərini yükləyir.',
  },
  'tests-storage': {
    short: 'Brauzerin kuki fayllarını qəbul edib-etmədiyini yoxlayır.',
    long: 'Kuki fayllarını saxlamağın mümkün olub-olmadığını öyrənmək üçün bir dəfə yerləşdirilir və oxunur.',
  },
  'edits-site': {
    short: 'Saytın məzmununu idarə edir.',
    long: 'Saytın redaktorlarını və onların ayarlarını tanıyır.',
  },
  'offers-ratings': {
    short: 'Rəyləri göstərir.',
    long: 'Müştərilərin rəylərini göstərir və sizi rəy yazmağa dəvət edir.',
  },
  'searches-site': {
    short: 'Axtarış təqdim edir.',
    long: 'Saytın məzmununda axtarış aparır və hansı nəticələrin açıldığını ölçür.',
  },
}
