import type { PageMessages } from '../../core/texts/messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Cookie policy',
    lastUpdated: 'Last updated: {date}',
    version: 'Version {version}',
    privacyPolicy: 'privacy policy',
    intro: {
      title: 'Who we are',
      controller: '{controller} runs this site and is responsible for the cookies it uses.',
      vatId: 'VAT number',
      address: 'Address',
      country: 'Country',
      site: 'Website',
      why: 'We use cookies to make this site work and for the other purposes described below. What they hold can be personal data.',
      privacy: 'How we handle personal data is explained in our {privacyPolicy}.',
    },
    what: {
      title: 'What cookies are',
      text: 'Cookies are small data files that a site or an online service stores on your computer or phone when you use it, and reads again later. On this page the word also covers similar techniques, such as the storage of your browser and tracking pixels.',
    },
    purposes: {
      title: 'What we use them for',
      text: 'We group what we use by purpose. You decide about each group, except for what this site cannot work without.',
      service: '{service}: {purpose}',
      legalBasis: 'Legal basis',
      example: 'Example',
      required: 'Always active: no consent is needed.',
      optIn: 'Only with your consent.',
      optOut: 'Active unless you switch it off.',
    },
    categories: {
      necessary: {
        example: 'Checking that you are a person, showing the pages properly, keeping this choice.',
        legalBasis: 'Legitimate interest',
      },
      preferences: {
        example: 'A site in two languages opens in the one you chose last time.',
        legalBasis: 'Consent',
      },
      statistics: {
        example:
          'How many people visit, how long they stay, and how many leave an order unfinished.',
        legalBasis: 'Consent',
      },
      marketing: {
        example:
          'An advertisement for us on another site or network, or a YouTube video on this one.',
        legalBasis: 'Consent',
      },
    },
    list: {
      title: 'The cookies we use',
      text: 'Each one with its provider, its purpose, its type and how long it is kept.',
    },
    providers: {
      title: 'Who provides them',
      text: 'These companies provide the services we use and may receive data about your visit.',
      country: 'Country',
      role: 'Role',
      services: 'Services',
      transfer: 'Transfer outside the EEA',
      privacy: 'Privacy policy of {provider}',
      more: 'There is more about them in our {privacyPolicy}.',
    },
    choice: {
      title: 'Your choice',
      text: 'You can allow or refuse at any time, for each purpose ({categories}) or for all of them at once. When you withdraw your consent, what was done with it before stays lawful.',
      change: 'To change your choice, {settings}.',
      settings: 'open the privacy settings',
      kept: 'We keep your choice for {days}, then we ask again.',
      keptApart:
        'We keep a consent for {acceptance} and a refusal for {refusal}, then we ask again.',
    },
    browsers: {
      title: 'Settings of your browser',
      text: 'Your browser can refuse or delete cookies too. Without the necessary ones, parts of this site may not work. The makers of browsers explain how:',
    },
    rights: {
      title: 'Your rights',
      text: 'You can ask us for access to your personal data, to have it corrected, erased or handed over to you, and to have its use restricted. You can also object to its use.',
      authority: 'You can complain to the supervisory authority: {authority}.',
    },
    contact: {
      title: 'Questions',
      text: 'If you have a question or a request about cookies or personal data, write to us:',
      role: '{role}: {email}',
    },
    links: {
      title: 'More information',
      text: 'You will find more details here:',
    },
  },
  status: {
    title: 'Your current choice',
    undecided: 'You have not made a choice yet.',
    required: 'Always active',
    granted: 'Allowed',
    denied: 'Not allowed',
    grantedExcept: 'Allowed, except {services}',
    deniedExcept: 'Not allowed, except {services}',
    decided: 'Chosen on {date}.',
    until: 'Valid until {date}.',
    id: 'Consent id: {id}',
    noId: 'No identifier is stored.',
    notPersisted:
      'Your browser does not let us keep this choice: it holds until you close the page.',
    gpc: 'Opt-Out Request Honored: your browser sends the Global Privacy Control signal.',
    gpcException:
      'Your browser sends the Global Privacy Control signal; you have allowed {names} all the same.',
    gpcConflict:
      'Opt-Out Request Honored: your browser sends the Global Privacy Control signal, which comes before your earlier choice to allow {names}. If you want to allow that all the same, change your choice.',
    change: 'Change my choice',
    withdraw: 'Withdraw my consent',
  },
}
