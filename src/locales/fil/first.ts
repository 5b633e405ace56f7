import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Privacy mo, pasya mo',
    text: 'Gumagamit kami ng cookies at mga katulad na teknolohiya para gumana ang site na ito. Ikaw ang magpapasya kung gagamitin din namin ang mga ito para sa mga layuning ito: {purposes}. Puwede mong baguhin ang pinili mo anumang oras.',
    noticeText:
      'Gumagamit kami ng cookies at mga katulad na teknolohiya para gumana ang site na ito at para sa mga layuning ito: {purposes}. Puwede mong baguhin ang pinili mo anumang oras.',
    policy: 'Patakaran sa cookies',
    news: 'Bago mula noong huli kang pumili: {names}.',
    accept: 'Tanggapin lahat',
    reject: 'Tanggihan lahat',
    customize: 'Pamahalaan ang mga kagustuhan',
    acknowledge: 'OK',
    dismiss: 'Magpatuloy nang hindi tinatanggap',
    close: 'Isara',
  },
  trigger: { open: 'Mga kagustuhan sa cookies', optOut: 'Mga Pagpipilian Mo sa Privacy' },
  categories: {
    preferences: { name: 'Functional' },
    statistics: { name: 'Estadistika' },
    marketing: { name: 'Marketing' },
  },
}
