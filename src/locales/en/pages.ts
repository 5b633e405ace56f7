import type { PageMessages } from '../../core/texts/page-messages.js'

export const pages: PageMessages = {
  policy: {
    title: 'Cookie policy',
    lastUpdated: 'Last updated: {date}',
    version: 'Version {version}',
    privacyPolicy: 'privacy policy',
    contents: 'On this page',
    intro: {
      title: 'Who we are',
      controller: '{controller} runs this site and is responsible for the cookies it uses.',
      vatId: 'VAT number',
      address: 'Address',
      country: 'Country',
      site: 'Website',
      why: 'We use cookies for the purposes described below. They can contain personal data.',
      privacy: 'How we handle personal data is explained in our {privacyPolicy}.',
    },
    what: {
      title: 'What are cookies?',
      text: 'Cookies are small data files that a site or an online service stores on your computer or phone when you use it, and reads again later. On this page the word also covers similar technologies, such as the storage of your browser and tracking pixels.',
    },
    purposes: {
      title: 'What we use them for',
      text: 'We group cookies by purpose. You decide about each group, except for the cookies that this site cannot work without.',
      nothing:
        'This site uses only cookies that it cannot work without, so there is nothing for you to decide.',
      service: '{service}: {purpose}',
      legalBasis: 'Legal basis',
      example: 'Example',
      required: 'Always active: no consent is needed.',
      optIn: 'Only with your consent.',
      optOut: 'Active unless you switch it off.',
    },
    categories: {
      necessary: {
        example:
          'Checking that you are a person, showing the pages properly, storing your choices.',
        legalBasis:
          'Not based on consent: strictly necessary to provide this site (ePrivacy Directive, Art. 5(3))',
      },
      preferences: {
        example: 'The site opens in the language you chose last time.',
        legalBasis: 'Consent',
      },
      statistics: {
        example:
          'How many people visit, how long they stay, and how many leave an order unfinished.',
        legalBasis: 'Consent',
      },
      marketing: {
        example: 'Ads for this site on other sites and networks, or a YouTube video on this site.',
        legalBasis: 'Consent',
      },
    },
    list: {
      title: 'Cookies we use',
      text: 'Each cookie with its provider, its purpose, its type and how long it is kept.',
    },
    providers: {
      title: 'Service providers',
      text: 'These companies provide the services we use and may receive data about your visit.',
      country: 'Country',
      role: 'Role',
      services: 'Services',
      transfer: 'Transfer outside the EEA',
      transfers: {
        dpf: '{country}: EU–US Data Privacy Framework (GDPR, Art. 45)',
        adequacy: '{country}: adequacy decision of the European Commission (GDPR, Art. 45)',
        scc: '{country}: standard contractual clauses (GDPR, Art. 46)',
        none: '{country}: the provider does not state a safeguard',
      },
      privacy: '{provider} privacy policy',
      more: 'For more information about them, see our {privacyPolicy}.',
    },
    choice: {
      title: 'Your choices',
      text: 'You can accept or reject at any time, for each purpose ({categories}) or for all of them at once. Withdrawing consent does not affect the lawfulness of processing before the withdrawal.',
      nothing:
        'There is nothing to choose: this site uses only cookies that it cannot work without.',
      change: 'To change your choices, {settings}.',
      settings: 'open the cookie preferences',
      kept: 'We keep your choices for {days}, then we ask again.',
      keptApart:
        'We keep a consent for {acceptance} and a refusal for {refusal}, then we ask again.',
    },
    signal: {
      title: 'Privacy signals of your browser',
      text: 'If your browser sends the Global Privacy Control signal, we treat it as an objection to the sale and the sharing of your data.',
    },
    browsers: {
      title: 'Browser settings',
      text: 'You can also block or delete cookies in your browser. Without the necessary cookies, parts of this site may not work. See the instructions for your browser:',
    },
    rights: {
      title: 'Your rights',
      text: 'You can ask us for access to your personal data, for its correction, deletion or portability, and for restriction of its use. You can also object to its use.',
      authority: 'You can complain to the supervisory authority: {authority}.',
    },
    contact: {
      title: 'Questions',
      text: 'If you have a question or a request about cookies or personal data, write to us:',
      role: '{role}: {email}',
    },
    links: {
      title: 'More information',
      text: 'See also:',
    },
    history: {
      title: 'Changes to this policy',
      added: 'Added: {names}',
      removed: 'Removed: {names}',
    },
  },
  status: {
    title: 'Your current choices',
    undecided: 'You have not made a choice yet.',
    required: 'Always active',
    granted: 'Allowed',
    denied: 'Not allowed',
    grantedExcept: 'Allowed, except {services}',
    deniedExcept: 'Not allowed, except {services}',
    decided: 'Chosen on {date}.',
    until: 'Valid until {date}.',
    id: 'Consent ID: {id}',
    noId: 'No identifier is stored.',
    notPersisted:
      'Your browser does not let us store your choices. They apply until you close this page.',
    gpc: 'Opt-Out Request Honored: your browser sends the Global Privacy Control signal.',
    gpcException:
      'Your browser sends the Global Privacy Control signal. You have allowed {names} anyway.',
    gpcConflict:
      'Opt-Out Request Honored: your browser sends the Global Privacy Control signal, which overrides your earlier choice to allow {names}. To allow it anyway, change your choices.',
    change: 'Change my choices',
    withdraw: 'Withdraw my consent',
  },
  tableTools: {
    all: 'Cookies and similar technologies',
    search: 'Search this list',
    shown: 'Shown: {shown} of {total}',
    noMatch: 'Nothing matches your search.',
    showAll: 'Show all ({total})',
    copy: 'Copy as CSV',
    copied: 'Copied.',
    notCopied: 'Copying failed.',
  },
}
