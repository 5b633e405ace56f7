import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Çerez politikası',
    lastUpdated: 'Son güncelleme: {date}',
    version: 'Sürüm {version}',
    privacyPolicy: 'gizlilik politikası',
    contents: 'Bu sayfada',
    intro: {
      title: 'Biz kimiz',
      controller:
        'Bu siteyi işleten ve sitede kullanılan çerezlerden sorumlu olan taraf: {controller}',
      vatId: 'KDV numarası',
      address: 'Adres',
      country: 'Ülke',
      site: 'Web sitesi',
      why: 'Çerezleri aşağıda açıklanan amaçlarla kullanıyoruz. Çerezler kişisel veri içerebilir.',
      privacy: 'Kişisel verileri nasıl işlediğimizi öğrenmek için {privacyPolicy} belgemize bakın.',
    },
    what: {
      title: 'Çerez nedir?',
      text: 'Çerezler, bir sitenin veya çevrimiçi hizmetin siz onu kullanırken bilgisayarınızda veya telefonunuzda sakladığı ve daha sonra yeniden okuduğu küçük veri dosyalarıdır. Bu sayfada bu sözcük, tarayıcı depolaması ve izleme pikselleri gibi benzer teknolojileri de kapsar.',
    },
    purposes: {
      title: 'Çerezleri ne için kullanıyoruz',
      text: 'Çerezleri amaçlarına göre gruplandırıyoruz. Bu sitenin çalışması için vazgeçilmez olan çerezler dışında her grup hakkında siz karar verirsiniz.',
      nothing:
        'Bu site yalnızca çalışması için vazgeçilmez olan çerezleri kullanır; bu nedenle karar vermeniz gereken bir şey yoktur.',
      service: '{service}: {purpose}',
      legalBasis: 'Hukuki sebep',
      example: 'Örnek',
      required: 'Her zaman etkin: açık rıza gerekmez.',
      optIn: 'Yalnızca açık rızanızla.',
      optOut: 'Siz kapatmadıkça etkin.',
    },
    categories: {
      necessary: {
        example: 'İnsan olduğunuzu doğrulamak, sayfaları düzgün göstermek, seçimlerinizi saklamak.',
        legalBasis:
          'Açık rızaya dayanmaz: bu sitenin sunulması için kesinlikle gerekli (ePrivacy Direktifi, md. 5(3))',
      },
      preferences: {
        example: 'Site, geçen sefer seçtiğiniz dilde açılır.',
        legalBasis: 'Açık rıza',
      },
      statistics: {
        example:
          'Kaç kişinin ziyaret ettiği, ne kadar kaldığı ve kaç kişinin siparişini yarıda bıraktığı.',
        legalBasis: 'Açık rıza',
      },
      marketing: {
        example:
          'Bu sitenin diğer site ve ağlardaki reklamları veya bu sitedeki bir YouTube videosu.',
        legalBasis: 'Açık rıza',
      },
    },
    list: {
      title: 'Kullandığımız çerezler',
      text: 'Her çerezin sağlayıcısı, amacı, türü ve ne kadar süre saklandığı.',
    },
    providers: {
      title: 'Hizmet sağlayıcılar',
      text: 'Bu şirketler kullandığımız hizmetleri sağlar ve ziyaretinizle ilgili verileri alabilir.',
      country: 'Ülke',
      role: 'Rol',
      services: 'Hizmetler',
      transfer: 'AEA dışına aktarım',
      transfers: {
        dpf: '{country}: AB–ABD Veri Gizliliği Çerçevesi (GDPR, md. 45)',
        adequacy: '{country}: Avrupa Komisyonu yeterlilik kararı (GDPR, md. 45)',
        scc: '{country}: standart sözleşme hükümleri (GDPR, md. 46)',
        none: '{country}: sağlayıcı herhangi bir güvence belirtmiyor',
      },
      privacy: '{provider} gizlilik politikası',
      more: 'Bunlar hakkında daha fazla bilgi için {privacyPolicy} belgemize bakın.',
    },
    choice: {
      title: 'Seçimleriniz',
      text: 'İstediğiniz zaman her amaç için ayrı ayrı ({categories}) veya tümü için birden kabul ya da ret seçeneğini kullanabilirsiniz. Açık rızanın geri alınması, geri alma öncesindeki işlemenin hukuka uygunluğunu etkilemez.',
      nothing:
        'Seçilecek bir şey yoktur: bu site yalnızca çalışması için vazgeçilmez olan çerezleri kullanır.',
      change: 'Seçimlerinizi değiştirmek için {settings}.',
      settings: 'çerez tercihlerini açın',
      kept: 'Seçimlerinizi {days} saklarız, sonra yeniden sorarız.',
      keptApart: 'Açık rızayı {acceptance}, reddi ise {refusal} saklarız, sonra yeniden sorarız.',
    },
    signal: {
      title: 'Tarayıcınızın gizlilik sinyalleri',
      text: 'Tarayıcınız Global Privacy Control sinyali gönderirse bunu verilerinizin satılmasına ve paylaşılmasına itiraz olarak kabul ederiz.',
    },
    browsers: {
      title: 'Tarayıcı ayarları',
      text: 'Çerezleri tarayıcınızda da engelleyebilir veya silebilirsiniz. Zorunlu çerezler olmadan bu sitenin bazı bölümleri çalışmayabilir. Tarayıcınızın yönergelerine bakın:',
    },
    rights: {
      title: 'Haklarınız',
      text: 'Bizden kişisel verilerinize erişmeyi, bunların düzeltilmesini, silinmesini veya taşınmasını ve işlenmesinin kısıtlanmasını talep edebilirsiniz. Verilerinizin işlenmesine itiraz da edebilirsiniz.',
      authority: 'Denetim makamına şikâyette bulunabilirsiniz: {authority}.',
    },
    contact: {
      title: 'Sorular',
      text: 'Çerezler veya kişisel verilerle ilgili bir sorunuz ya da talebiniz varsa bize yazın:',
      role: '{role}: {email}',
    },
    links: { title: 'Daha fazla bilgi', text: 'Ayrıca bakın:' },
    history: {
      title: 'Bu politikadaki değişiklikler',
      added: 'Eklenenler: {names}',
      removed: 'Kaldırılanlar: {names}',
    },
  },
  status: {
    title: 'Mevcut seçimleriniz',
    undecided: 'Henüz bir seçim yapmadınız.',
    required: 'Her zaman etkin',
    granted: 'İzin verildi',
    denied: 'İzin verilmedi',
    grantedExcept: 'İzin verildi, şunlar hariç: {services}',
    deniedExcept: 'İzin verilmedi, şunlar hariç: {services}',
    decided: 'Seçim tarihi: {date}.',
    until: 'Geçerlilik sonu: {date}.',
    id: 'Açık rıza kimliği: {id}',
    noId: 'Hiçbir tanımlayıcı saklanmaz.',
    notPersisted:
      'Tarayıcınız seçimlerinizi saklamamıza izin vermiyor. Seçimleriniz bu sayfayı kapatana kadar geçerlidir.',
    gpc: 'İtiraz talebiniz yerine getirildi: tarayıcınız Global Privacy Control sinyali gönderiyor.',
    gpcException:
      'Tarayıcınız Global Privacy Control sinyali gönderiyor. Buna rağmen şunlara izin verdiniz: {names}.',
    gpcConflict:
      'İtiraz talebiniz yerine getirildi: tarayıcınız Global Privacy Control sinyali gönderiyor ve bu sinyal, daha önce şunlara verdiğiniz iznin önüne geçiyor: {names}. Yine de izin vermek için seçimlerinizi değiştirin.',
    change: 'Seçimlerimi değiştir',
    withdraw: 'Açık rızamı geri al',
  },
  tableTools: {
    all: 'Çerezler ve benzer teknolojiler',
    search: 'Bu listede ara',
    shown: 'Gösterilen: {shown} / {total}',
    noMatch: 'Aramanızla eşleşen sonuç yok.',
    showAll: 'Tümünü göster ({total})',
    copy: 'CSV olarak kopyala',
    copied: 'Kopyalandı.',
    notCopied: 'Kopyalanamadı.',
  },
}
