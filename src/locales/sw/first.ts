import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Faragha yako, chaguo lako',
    text: 'Tunatumia vidakuzi na teknolojia zinazofanana navyo ili tovuti hii ifanye kazi. Wewe ndiye unayeamua kama tuvitumie pia kwa madhumuni haya: {purposes}. Unaweza kubadilisha chaguo lako wakati wowote.',
    noticeText:
      'Tunatumia vidakuzi na teknolojia zinazofanana navyo ili tovuti hii ifanye kazi na kwa madhumuni haya: {purposes}. Unaweza kubadilisha chaguo lako wakati wowote.',
    policy: 'Sera ya vidakuzi',
    news: 'Mapya tangu chaguo lako la mwisho: {names}.',
    accept: 'Kubali vyote',
    reject: 'Kataa vyote',
    customize: 'Dhibiti mapendeleo',
    acknowledge: 'Sawa',
    dismiss: 'Endelea bila kukubali',
    close: 'Funga',
  },
  trigger: { open: 'Mapendeleo ya vidakuzi', optOut: 'Machaguo Yako ya Faragha' },
  categories: {
    preferences: { name: 'Utendaji' },
    statistics: { name: 'Takwimu' },
    marketing: { name: 'Masoko' },
  },
}
