export const en = {
  titles: {
    home: 'A site that asks first',
    video: 'The video page',
    policy: 'Cookie policy',
    data: 'Privacy policy',
  },
  nav: { label: 'Pages', home: 'Home', video: 'Video', policy: 'Cookie policy', data: 'Privacy' },
  skip: 'Skip to the content',
  brand: 'Example site',
  home: {
    title: 'Nothing runs before you say so.',
    lead: 'This small site describes what it stores in one file. Its banner, its settings, its gated video and its cookie policy all follow from that file.',
    standIns:
      'The tags of Google Analytics, Google Ads, Facebook and the chat box are stand-ins: they store the same items in this browser as the real ones, and make no request. Only the video is real, and it waits for your click.',
    video: 'See the video page',
    policy: 'Read the cookie policy',
  },
  grants: {
    title: 'What may run now',
    text: 'Changes the moment you decide, without a reload.',
    on: 'runs',
    off: 'does not run',
  },
  stored: {
    title: 'What this browser holds for this site',
    text: 'Cookies and storage that scripts of this page can see.',
    none: 'Nothing at all.',
    kinds: { cookie: 'cookie', localStorage: 'local storage', sessionStorage: 'session storage' },
  },
  proofs: {
    title: 'What your server would receive',
    text: 'Every decision made since this page was opened, as onDecision hands it over. This site sends it nowhere.',
    none: 'No decision yet.',
  },
  chat: {
    title: 'Questions?',
    closed: 'The chat box remembers you in this browser, so it needs your permission.',
    allow: 'Allow the chat box',
    settings: 'All settings',
    hello: 'Hello! What would you like to know?',
    label: 'Your message',
    send: 'Send',
    sent: 'This is a stand-in: your message is not sent.',
  },
  video: {
    title: 'A video that waits',
    lead: 'Until you agree there is no frame, no picture and no connection to YouTube. The poster is a file of this site, and the box keeps its size, so that nothing jumps.',
    name: 'YouTube Developers Live: Embedded Web Player Customization',
  },
  data: {
    title: 'Privacy policy',
    lead: 'Here a real site explains how it handles personal data. This example only keeps what its cookie policy points to.',
    providers: 'Providers, in short',
    google: 'Google measures visits, shows advertising and plays videos for us.',
    facebook: 'Facebook shows our advertising on its network.',
    more: { before: 'What each of them stores is in the ', link: 'cookie policy', after: '.' },
  },
  footer: {
    note: 'An example for react-consent-ui. The facts in its policy come from one that a real company published; that company does not run this site.',
    language: 'Language',
  },
  /** The texts of the config. */
  config: {
    examples: {
      necessary:
        'We check that a person is filling in a form, we show the pages as they should look, and we keep your answer to the cookie bar.',
      preferences:
        'You picked English on this multilingual site, and find it in English on your next visit.',
      statistics:
        'How many visitors come, how long they stay on a page, and how many orders are begun and never finished.',
      marketing:
        'Our advertisement on another site, our message on Facebook, or a YouTube video on this site.',
    },
    roles: {
      smartsupp: 'Runs this site.',
      google: 'Measures visits, shows advertising and plays videos for us.',
      facebook: 'Shows our advertising on its network and counts what came of it.',
    },
    services: { site: 'This site', language: 'Language', chat: 'Chat box' },
    officer: 'Data protection officer',
    authority: 'Office for Personal Data Protection, Czech Republic',
    mdn: 'How cookies work, on MDN',
    chat: {
      title: 'Still unsure?',
      text: 'Ask us in the chat box of your dashboard and we will get back to you. Our support team answers in paid plans only.',
    },
  },
}

export type SiteTexts = typeof en
