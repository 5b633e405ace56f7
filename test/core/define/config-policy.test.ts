import { ConsentConfigError, validateConsent } from 'react-consent-ui/core'
import { describe, expect, it } from 'vitest'

const whole = {
  version: '2.0',
  lastUpdated: '2023-03-26',
  controller: {
    name: 'Shop Ltd.',
    vatId: 'BE0123456789',
    address: { en: '1 Main Street', fr: '1, rue Principale' },
    country: 'BE',
    site: 'https://shop.example',
  },
  contact: { email: 'dpo@shop.example', role: 'Data protection officer' },
  privacyUrl: { en: '/privacy', fr: '/vie-privee' },
  authority: { name: 'Data Protection Authority', url: 'https://dpa.example' },
  links: [{ label: 'More', url: '/more' }],
  browsers: [{ name: 'Chrome', url: 'https://support.google.com/chrome/answer/95647' }],
  sections: [{ id: 'chat', title: 'Chat', text: 'Ask us.', after: 'contact' }],
}

function problemsOf(change: object) {
  try {
    validateConsent({ revision: 1, policy: { ...whole, ...change } })
    return []
  } catch (error) {
    if (!(error instanceof ConsentConfigError)) throw error
    return error.issues.map(({ path, message }) => `${path}: ${message}`)
  }
}

describe('the policy of a description', () => {
  it('may link to a mail address among its links only', () => {
    expect(problemsOf({ links: [{ label: 'Mail', url: 'mailto:a@b.example' }] })).toEqual([])
    expect(problemsOf({ privacyUrl: 'mailto:a@b.example' })).toEqual([
      'policy.privacyUrl: "mailto:a@b.example" is not valid; use an http or https address, or a path of the site.',
    ])
    expect(problemsOf({ links: [{ label: 'Run', url: 'javascript:alert(1)' }] })).toEqual([
      'policy.links[0].url: "javascript:alert(1)" is not valid; use an http, https or mailto address, or a path of the site.',
    ])
  })

  it('accepts plain mail addresses', () => {
    for (const email of ['dpo@shop.example', 'a.b+c@x-y.co.uk', "o'neil@shop.example"]) {
      expect(problemsOf({ contact: { email } })).toEqual([])
    }
  })

  it('holds everything that a policy page says', () => {
    expect(problemsOf({})).toEqual([])
  })

  it.each([
    [{ version: 2 }, "policy.version: 2 is not valid; use a text such as '2.0'."],
    [{ version: '' }, `policy.version: "" is not valid; use a text such as '2.0'.`],
    [
      { lastUpdated: '26 March' },
      `policy.lastUpdated: "26 March" is not valid; use an ISO date such as '2026-11-01', and with a time its zone: '2026-11-01T09:00Z'.`,
    ],
    [{ controller: undefined }, 'policy.controller: is required and must be an object.'],
    [
      { controller: { name: 'Shop', country: 'be' } },
      `policy.controller.country: "be" is not valid; use an ISO 3166-1 code in capitals such as 'IE'.`,
    ],
    ...[
      'dpo at shop',
      'a@b.example?bcc=x@evil.example',
      'a@b.example&subject=x',
      'a@b.example,c@d.example',
      'a%3Fbcc@b.example',
      'Name <a@b.example>',
      'mailto:a@b.example',
      'a@b.example#x',
      'a@b',
      'a@b.example/../c',
      '',
    ].map((email): [object, string] => [
      { contact: { email } },
      `policy.contact.email: ${JSON.stringify(email)} is not valid; use one plain address such as 'privacy@example.com'.`,
    ]),
    [
      { authority: { name: 'DPA', uri: '/' } },
      'policy.authority.uri: is not a known field; did you mean "url"?',
    ],
    [
      { privacyUrl: '//evil.example' },
      'policy.privacyUrl: "//evil.example" is not valid; use an http or https address, or a path of the site.',
    ],
    [{ links: {} }, 'policy.links: {} is not valid; use a list.'],
    [{ links: [{ label: 'More' }] }, 'policy.links[0].url: is required; use an address.'],
    [
      { sections: [{ id: 'intro', title: 'T', text: 'T' }] },
      'policy.sections[0].id: "intro" is not valid; use an id of letters, digits and dashes that no other section has.',
    ],
    [
      { sections: [{ id: 'chat', title: 'T', text: 'T', after: 'contacts' }] },
      'policy.sections[0].after: "contacts" is not a section; did you mean "contact"?',
    ],
  ])('refuses %o', (change, problem) => {
    expect(problemsOf(change)).toEqual([problem])
  })
  it.each(['cookie-list', 'Consent', 'gdpr', 'your-privacy', 'cmp'])(
    'refuses an id that filter lists hide: %s',
    (id) => {
      expect(problemsOf({ sections: [{ id, title: 'T', text: 'T' }] })).toEqual([
        `policy.sections[0].id: "${id}" becomes an anchor, and filter lists hide ids that contain cookie, consent, gdpr, privacy or cmp; use another word.`,
      ])
    },
  )
})
