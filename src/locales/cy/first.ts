import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Eich preifatrwydd, eich dewis',
    text: 'Rydym yn defnyddio cwcis a thechnolegau tebyg i wneud i’r wefan hon weithio. Chi sy’n penderfynu a ydym yn eu defnyddio hefyd at y dibenion hyn: {purposes}. Gallwch newid eich dewis unrhyw bryd.',
    noticeText:
      'Rydym yn defnyddio cwcis a thechnolegau tebyg i wneud i’r wefan hon weithio ac at y dibenion hyn: {purposes}. Gallwch newid eich dewis unrhyw bryd.',
    policy: 'Polisi cwcis',
    news: 'Newydd ers eich dewis diwethaf: {names}.',
    accept: 'Derbyn popeth',
    reject: 'Gwrthod popeth',
    customize: 'Rheoli dewisiadau',
    acknowledge: 'Iawn',
    dismiss: 'Parhau heb dderbyn',
    close: 'Cau',
  },
  trigger: { open: 'Gosodiadau cwcis', optOut: 'Eich dewisiadau preifatrwydd' },
  categories: {
    preferences: { name: 'Swyddogaethol' },
    statistics: { name: 'Ystadegau' },
    marketing: { name: 'Marchnata' },
  },
}
