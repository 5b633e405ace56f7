import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Your privacy, your choice',
    text: 'We use cookies and similar technologies to make this site work. You decide whether we also use them for these purposes: {purposes}. You can change your choice at any time.',
    noticeText:
      'We use cookies and similar technologies to make this site work and for these purposes: {purposes}. You can change your choice at any time.',
    policy: 'Cookie policy',
    news: 'New since your last choice: {names}.',
    accept: 'Accept all',
    reject: 'Reject all',
    customize: 'Manage preferences',
    acknowledge: 'OK',
    dismiss: 'Continue without accepting',
    close: 'Close',
  },
  trigger: {
    open: 'Cookie preferences',
    optOut: 'Your Privacy Choices',
  },
  categories: {
    preferences: { name: 'Functional' },
    statistics: { name: 'Statistics' },
    marketing: { name: 'Marketing' },
  },
}
