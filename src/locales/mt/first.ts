import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Il-privatezza tiegħek, l-għażla tiegħek',
    text: 'Nużaw cookies u teknoloġiji simili biex dan is-sit ikun jista’ jaħdem. Int tiddeċiedi jekk nużawhomx ukoll għal dawn l-iskopijiet: {purposes}. Tista’ tbiddel l-għażla tiegħek meta trid.',
    noticeText:
      'Nużaw cookies u teknoloġiji simili biex dan is-sit ikun jista’ jaħdem u għal dawn l-iskopijiet: {purposes}. Tista’ tbiddel l-għażla tiegħek meta trid.',
    policy: 'Politika dwar il-cookies',
    news: 'Ġdid mill-aħħar għażla tiegħek: {names}.',
    accept: 'Aċċetta kollox',
    reject: 'Irrifjuta kollox',
    customize: 'Immaniġġja l-preferenzi',
    acknowledge: 'OK',
    dismiss: 'Kompli mingħajr ma taċċetta',
    close: 'Agħlaq',
  },
  trigger: { open: 'Preferenzi tal-cookies', optOut: 'L-għażliet ta’ privatezza tiegħek' },
  categories: {
    preferences: { name: 'Funzjonalità' },
    statistics: { name: 'Statistika' },
    marketing: { name: 'Marketing' },
  },
}
