import type { FirstMessages } from '../../core/texts/messages.js'

export const first: FirstMessages = {
  banner: {
    title: 'Your privacy, your choice',
    text: 'We use cookies and similar techniques. Some make this site work; others only run if you agree. You can change this at any time.',
    noticeText:
      'We use cookies and similar techniques to run and improve this site. You can change this at any time.',
    news: 'New since your last choice: {names}.',
    accept: 'Accept all',
    reject: 'Reject all',
    customize: 'Customise',
    acknowledge: 'OK',
    dismiss: 'Continue without accepting',
    close: 'Close',
  },
  trigger: {
    open: 'Privacy settings',
    optOut: 'Your Privacy Choices',
  },
}
