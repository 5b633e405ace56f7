import { HIDDEN_WORDS } from '../config/hidden-words.js'
import { STANDARD_SECTIONS } from '../config/standard-sections.js'
import type { Checker } from './checker.js'

const POLICY_KEYS = [
  'version',
  'lastUpdated',
  'controller',
  'contact',
  'privacyUrl',
  'authority',
  'links',
  'browsers',
  'sections',
  'history',
]

const VERSION_KEYS = ['version', 'date', 'text', 'added', 'removed']

/**
 * One address as the local part and the domain of HTML's `<input type=email>` allow it. Without `?` and
 * `&`, which would add fields to the mail, and without `%`, which could hide them.
 *
 * Source: https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address (November 2026).
 */
const MAIL =
  /^[\w.!#$'*+/=^`{|}~-]+@[a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)+$/i

/** Checks the texts and links of the policy page. */
export function checkPolicy(check: Checker, value: unknown): void {
  const policy = check.object('policy', value, POLICY_KEYS)
  if (!policy) return
  const { version, contact, authority } = policy
  if (version !== undefined && (typeof version !== 'string' || version === '')) {
    check.fail('policy.version', version, "use a text such as '2.0'.")
  }
  check.date('policy.lastUpdated', policy.lastUpdated)
  check.url('policy.privacyUrl', policy.privacyUrl)
  checkController(check, policy.controller)
  if (contact !== undefined) {
    const fields = check.object('policy.contact', contact, ['email', 'role'])
    if (fields && !(typeof fields.email === 'string' && MAIL.test(fields.email))) {
      check.fail(
        'policy.contact.email',
        fields.email,
        "use one plain address such as 'privacy@example.com'.",
      )
    }
    if (fields?.role !== undefined) check.text('policy.contact.role', fields.role)
  }
  if (authority !== undefined) {
    const fields = check.object('policy.authority', authority, ['name', 'url'])
    if (fields) check.text('policy.authority.name', fields.name)
    check.url('policy.authority.url', fields?.url)
  }
  eachOf(check, 'policy.links', policy.links, ['label', 'url'], (path, link) => {
    check.text(`${path}.label`, link.label)
    checkNeededUrl(check, `${path}.url`, link.url, true)
  })
  eachOf(check, 'policy.browsers', policy.browsers, ['name', 'url'], (path, browser) => {
    check.text(`${path}.name`, browser.name)
    checkNeededUrl(check, `${path}.url`, browser.url)
  })
  eachOf(check, 'policy.history', policy.history, VERSION_KEYS, (path, version) => {
    if (typeof version.version !== 'string' || version.version === '')
      check.fail(`${path}.version`, version.version, "use a text such as '2.0'.")
    if (version.date === undefined)
      check.fail(`${path}.date`, undefined, "use a date such as '2026-11-30'.")
    check.date(`${path}.date`, version.date)
    if (version.text !== undefined) check.text(`${path}.text`, version.text)
    for (const key of ['added', 'removed']) checkNames(check, `${path}.${key}`, version[key])
  })
  const ids = new Set<unknown>(STANDARD_SECTIONS)
  eachOf(
    check,
    'policy.sections',
    policy.sections,
    ['id', 'title', 'text', 'after'],
    (path, section) => {
      if (
        typeof section.id !== 'string' ||
        !/^[a-z][\w-]*$/i.test(section.id) ||
        ids.has(section.id)
      ) {
        check.fail(
          `${path}.id`,
          section.id,
          'use an id of letters, digits and dashes that no other section has.',
        )
      } else if (HIDDEN_WORDS.test(section.id)) {
        check.add(
          `${path}.id`,
          `"${section.id}" becomes an anchor, and filter lists hide ids that contain cookie, consent, gdpr, privacy or cmp; use another word.`,
        )
      }
      ids.add(section.id)
      check.text(`${path}.title`, section.title)
      check.text(`${path}.text`, section.text)
      if (section.after !== undefined)
        check.known(`${path}.after`, 'section', section.after, STANDARD_SECTIONS)
    },
  )
}

function checkController(check: Checker, value: unknown): void {
  const controller = check.object('policy.controller', value, [
    'name',
    'vatId',
    'address',
    'country',
    'site',
  ])
  if (!controller) return
  check.text('policy.controller.name', controller.name)
  for (const key of ['vatId', 'address']) {
    if (controller[key] !== undefined) check.text(`policy.controller.${key}`, controller[key])
  }
  check.country('policy.controller.country', controller.country)
  check.url('policy.controller.site', controller.site)
}

function checkNames(check: Checker, path: string, value: unknown): void {
  if (value === undefined) return
  const isList = Array.isArray(value) && value.every((name) => typeof name === 'string' && name)
  if (!isList) check.fail(path, value, "use a list of services such as ['youtube'].")
}

function checkNeededUrl(check: Checker, path: string, value: unknown, mail = false): void {
  if (value === undefined) check.fail(path, value, 'use an address.')
  check.url(path, value, mail)
}

function eachOf(
  check: Checker,
  path: string,
  value: unknown,
  keys: readonly string[],
  one: (path: string, fields: Record<string, unknown>) => void,
): void {
  if (value === undefined) return
  if (!Array.isArray(value)) {
    check.fail(path, value, 'use a list.')
    return
  }
  value.forEach((item: unknown, index) => {
    const fields = check.object(`${path}[${index}]`, item, keys)
    if (fields) one(`${path}[${index}]`, fields)
  })
}
