import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Kuki siyasəti',
    lastUpdated: 'Son yenilənmə: {date}',
    version: 'Versiya {version}',
    privacyPolicy: 'məxfilik siyasəti',
    contents: 'Bu səhifədə',
    intro: {
      title: 'Biz kimik',
      controller:
        'Bu saytı idarə edən və onun istifadə etdiyi kuki fayllarına görə məsul olan tərəf: {controller}',
      vatId: 'ƏDV nömrəsi',
      address: 'Ünvan',
      country: 'Ölkə',
      site: 'Veb-sayt',
      why: 'Kuki fayllarından aşağıda təsvir olunan məqsədlər üçün istifadə edirik. Onlarda fərdi məlumatlar ola bilər.',
      privacy: 'Fərdi məlumatlarla necə davrandığımız barədə {privacyPolicy} səhifəmizə baxın.',
    },
    what: {
      title: 'Kuki faylları nədir?',
      text: 'Kuki faylları saytın və ya onlayn xidmətin istifadə zamanı kompüterinizdə və ya telefonunuzda saxladığı və sonra yenidən oxuduğu kiçik məlumat fayllarıdır. Bu səhifədə həmin söz brauzerin yaddaşı və izləmə pikselləri kimi oxşar texnologiyaları da əhatə edir.',
    },
    purposes: {
      title: 'Onlardan nə üçün istifadə edirik',
      text: 'Kuki fayllarını məqsədinə görə qruplaşdırırıq. Bu saytın işləməsi üçün mütləq lazım olan kuki faylları istisna olmaqla, hər qrup barədə siz qərar verirsiniz.',
      nothing:
        'Bu sayt yalnız işləməsi üçün mütləq lazım olan kuki fayllarından istifadə edir, ona görə də qərar verməli olduğunuz heç nə yoxdur.',
      service: '{service}: {purpose}',
      legalBasis: 'Hüquqi əsas',
      example: 'Nümunə',
      required: 'Həmişə aktiv: razılıq tələb olunmur.',
      optIn: 'Yalnız razılığınızla.',
      optOut: 'Siz söndürməsəniz, aktivdir.',
    },
    categories: {
      necessary: {
        example: 'İnsan olduğunuzu yoxlamaq, səhifələri düzgün göstərmək, seçimlərinizi saxlamaq.',
        legalBasis:
          'Razılığa əsaslanmır: bu saytın təqdim edilməsi üçün mütləq zəruridir (ePrivacy Direktivi, maddə 5(3))',
      },
      preferences: { example: 'Sayt keçən dəfə seçdiyiniz dildə açılır.', legalBasis: 'Razılıq' },
      statistics: {
        example:
          'Neçə nəfərin ziyarət etdiyi, nə qədər qaldığı və neçə nəfərin sifarişi yarımçıq qoyduğu.',
        legalBasis: 'Razılıq',
      },
      marketing: {
        example:
          'Bu saytın digər saytlardakı və şəbəkələrdəki reklamları və ya bu saytdakı YouTube videosu.',
        legalBasis: 'Razılıq',
      },
    },
    list: {
      title: 'İstifadə etdiyimiz kuki faylları',
      text: 'Hər kuki faylının provayderi, məqsədi, növü və nə qədər saxlanıldığı.',
    },
    providers: {
      title: 'Xidmət provayderləri',
      text: 'Bu şirkətlər istifadə etdiyimiz xidmətləri təqdim edir və ziyarətiniz haqqında məlumat ala bilər.',
      country: 'Ölkə',
      role: 'Rol',
      services: 'Xidmətlər',
      transfer: 'Avropa İqtisadi Zonasından kənara ötürülmə',
      transfers: {
        dpf: '{country}: Aİ–ABŞ Məlumat Məxfiliyi Çərçivəsi (GDPR, maddə 45)',
        adequacy: '{country}: Avropa Komissiyasının adekvatlıq qərarı (GDPR, maddə 45)',
        scc: '{country}: standart müqavilə müddəaları (GDPR, maddə 46)',
        none: '{country}: provayder heç bir təminat göstərmir',
      },
      privacy: '{provider} məxfilik siyasəti',
      more: 'Onlar haqqında ətraflı məlumat üçün {privacyPolicy} səhifəmizə baxın.',
    },
    choice: {
      title: 'Seçimləriniz',
      text: 'İstənilən vaxt hər məqsəd üçün ayrıca ({categories}) və ya hamısı üçün birdən qəbul və ya rədd edə bilərsiniz. Razılığın geri götürülməsi ondan əvvəlki emalın qanuniliyinə təsir etmir.',
      nothing:
        'Seçiləsi heç nə yoxdur: bu sayt yalnız işləməsi üçün mütləq lazım olan kuki fayllarından istifadə edir.',
      change: 'Seçimlərinizi dəyişmək üçün {settings}.',
      settings: 'kuki tərcihlərini açın',
      kept: 'Seçimlərinizi {days} saxlayırıq, sonra yenidən soruşuruq.',
      keptApart:
        'Razılığı {acceptance}, imtinanı isə {refusal} saxlayırıq, sonra yenidən soruşuruq.',
    },
    signal: {
      title: 'Brauzerinizin məxfilik siqnalları',
      text: 'Brauzeriniz Global Privacy Control siqnalı göndərirsə, bunu məlumatlarınızın satılmasına və paylaşılmasına etiraz kimi qəbul edirik.',
    },
    browsers: {
      title: 'Brauzer ayarları',
      text: 'Kuki fayllarını brauzerinizdə də bloklaya və ya silə bilərsiniz. Zəruri kuki faylları olmadan bu saytın bəzi hissələri işləməyə bilər. Brauzerinizin təlimatlarına baxın:',
    },
    rights: {
      title: 'Hüquqlarınız',
      text: 'Bizdən fərdi məlumatlarınıza çıxış verilməsini, onların düzəldilməsini, silinməsini, daşınmasını və emalının məhdudlaşdırılmasını tələb edə bilərsiniz. Onların emalına etiraz da edə bilərsiniz.',
      authority: 'Nəzarət orqanına şikayət edə bilərsiniz: {authority}.',
    },
    contact: {
      title: 'Suallar',
      text: 'Kuki faylları və ya fərdi məlumatlarla bağlı sualınız və ya müraciətiniz varsa, bizə yazın:',
      role: '{role}: {email}',
    },
    links: { title: 'Ətraflı məlumat', text: 'Həmçinin baxın:' },
    history: {
      title: 'Bu siyasətdə dəyişikliklər',
      added: 'Əlavə edilib: {names}',
      removed: 'Çıxarılıb: {names}',
    },
  },
  status: {
    title: 'Cari seçimləriniz',
    undecided: 'Hələ seçim etməmisiniz.',
    required: 'Həmişə aktiv',
    granted: 'İcazə verilib',
    denied: 'İcazə verilməyib',
    grantedExcept: 'İcazə verilib, istisna: {services}',
    deniedExcept: 'İcazə verilməyib, istisna: {services}',
    decided: 'Seçim tarixi: {date}.',
    until: 'Qüvvədə olma müddətinin sonu: {date}.',
    id: 'Razılıq identifikatoru: {id}',
    noId: 'Heç bir identifikator saxlanılmır.',
    notPersisted:
      'Brauzeriniz seçimlərinizi saxlamağımıza imkan vermir. Onlar bu səhifəni bağlayanadək qüvvədədir.',
    gpc: 'İmtina tələbiniz yerinə yetirildi: brauzeriniz Global Privacy Control siqnalı göndərir.',
    gpcException:
      'Brauzeriniz Global Privacy Control siqnalı göndərir. Buna baxmayaraq, bunlara icazə vermisiniz: {names}.',
    gpcConflict:
      'İmtina tələbiniz yerinə yetirildi: brauzeriniz Global Privacy Control siqnalı göndərir və bu siqnal əvvəllər bunlara verdiyiniz icazədən üstündür: {names}. Yenə də icazə vermək üçün seçimlərinizi dəyişin.',
    change: 'Seçimlərinizi dəyişin',
    withdraw: 'Razılığınızı geri götürün',
  },
  tableTools: {
    all: 'Kuki faylları və oxşar texnologiyalar',
    search: 'Bu siyahıda axtarın',
    shown: 'Göstərilir: {shown} / {total}',
    noMatch: 'Axtarışınıza uyğun heç nə tapılmadı.',
    showAll: 'Hamısını göstərin ({total})',
    copy: 'CSV kimi kopyalayın',
    copied: 'Kopyalandı.',
    notCopied: 'Kopyalamaq alınmadı.',
  },
}
