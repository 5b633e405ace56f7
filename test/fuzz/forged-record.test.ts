import {
  type ConsentConfig,
  type ConsentStore,
  createConsentStore,
  createMemoryStorage,
} from 'react-consent-ui/core'
import { parseConsentCookie } from 'react-consent-ui/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { optionalCategories } from '../../src/core/config/optional.js'
import { shortKey } from '../../src/core/config/short-key.js'
// The stored text is an internal, but anybody can write a cookie.
import { readRecord } from '../../src/core/record/valid.js'
import { DAY, NOW } from '../core/page.js'
import { shop } from '../core/shop.js'
import { forge, seeded } from './forge-record.js'
import { type Reading, readByTheDocs } from './record-reader.js'

/** `FORGED_TEXTS=1000000` runs the full proof, about five minutes. `FORGED_SEED` makes other texts. */
const COUNT = Number(process.env.FORGED_TEXTS ?? 3000)
const SEED = Number(process.env.FORGED_SEED ?? 1)

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  vi.stubGlobal('document', {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Ids that are names of members of every object, and an id outside of ASCII. */
const odd: ConsentConfig = {
  revision: 4,
  categories: { needed: { required: true }, constructor: {}, ['__proto__']: {}, 'vidéo 😀': {} },
  services: { toString: { category: 'constructor' }, valueOf: { category: '__proto__' } },
}
const CONFIGS: readonly ConsentConfig[] = [shop, odd]

/** The text that is stored by a decision a day ago. */
async function storedBy(
  config: ConsentConfig,
  decide: (store: ConsentStore) => unknown,
  region?: string,
) {
  vi.setSystemTime(NOW - DAY)
  const storage = createMemoryStorage()
  await decide(createConsentStore(config, { storage, ...(region && { region }) }))
  vi.setSystemTime(NOW)
  return String(storage.read())
}

async function validTexts(config: ConsentConfig) {
  const [category = ''] = optionalCategories(config)
  const service = Object.keys(config.services).at(-1) ?? ''
  const decisions: ((store: ConsentStore) => unknown)[] = [
    (store) => store.acceptAll(),
    (store) => store.rejectAll(),
    (store) => store.save({ categories: { [category]: true }, services: { [service]: true } }),
    (store) => store.allowService(service as never),
    (store) => store.acceptAll().then(() => store.withdraw()),
  ]
  return Promise.all(
    ['FR', 'US', 'GB', undefined].flatMap((region) =>
      decisions.map((decide) => storedBy(config, decide, region)),
    ),
  )
}

/** Everything that differs between the library and the second reader, or that is granted without an answer. */
function faultsOf(text: string, config: ConsentConfig): { faults: string[]; reading: Reading } {
  const faults: string[] = []
  const check = (what: string, library: unknown, second: unknown) => {
    const [one, other] = [JSON.stringify(library), JSON.stringify(second)]
    if (one !== other) faults.push(`${what}: the library says ${one}, the second reader ${other}`)
  }
  const reading = readByTheDocs(text, config, NOW)
  const { outcome, why, record } = readRecord(text, config)
  check('outcome', [outcome, why], [reading.outcome, reading.why])
  check('record', record, reading.fields && { ...reading.fields, ...answersOf(reading) })

  const state = createConsentStore(config, { storage: createMemoryStorage(text) }).getState()
  const { categories, services } = state
  check('grants', { categories, services }, grantsOf(config, reading))
  check('record in force', state.record, reading.outcome === 'valid' ? record : null)

  if (/^[\w.!~*'()%-]+$/.test(text)) {
    const parsed = parseConsentCookie(`rcu=${text}`, config)
    if (reading.outcome === 'valid') check('record on the server', parsed, record)
    else check('grant on the server', hasGrant(parsed), false)
  }
  return { faults, reading }
}

const answersOf = ({ categories = new Map(), services = new Map() }: Reading) => ({
  categories: Object.fromEntries(categories),
  services: Object.fromEntries(services),
})

const hasGrant = (record: ReturnType<typeof parseConsentCookie>) =>
  [record?.categories, record?.services].some((said) => Object.values(said ?? {}).includes(true))

/** The grants of a reading in an unknown region, where everything needs consent. */
function grantsOf(config: ConsentConfig, { outcome, fields, categories, services }: Reading) {
  const isValid = outcome === 'valid'
  /** Consent, and not a permission by default: given where the law asks for consent. */
  const isConsent = (category: string) =>
    isValid && fields?.model === 'opt-in' && isOptIn(config, category, fields.region)
  const isRequired = (category: string) => config.categories[category]?.required === true
  const granted = new Map(
    Object.keys(config.categories).map((id) => [
      id,
      isRequired(id) || (isConsent(id) && categories?.get(id) === true),
    ]),
  )
  const grantedServices = Object.entries(config.services).map(([id, { category }]) => {
    const answer = isRequired(category) || !isValid ? undefined : services?.get(id)
    const own = answer === true && !isConsent(category) ? undefined : answer
    return [id, own ?? granted.get(category)]
  })
  return {
    categories: Object.fromEntries(granted),
    services: Object.fromEntries(grantedServices),
  }
}

/** The rule of `shop.regions`; without regions every law is opt-in. */
function isOptIn(config: ConsentConfig, category: string, region: unknown): boolean {
  const [, country] = /^([A-Z]{2})(?!\w)/.exec(String(region ?? '').toUpperCase()) ?? []
  if (!config.regions || !country) return true
  if (country === 'GB') return category !== 'statistics'
  return country !== 'US' && country !== 'JP'
}

describe('a forged record with the right checksum', () => {
  it('is read as the docs say, and grants only what it says', { timeout: 3_600_000 }, async () => {
    const bases = await Promise.all(
      CONFIGS.map(async (config) => ({ config, texts: await validTexts(config) })),
    )
    const keys = [
      ...CONFIGS.flatMap((config) => [
        ...Object.keys(config.categories),
        ...Object.keys(config.services),
      ]),
      'undeclared',
    ].map(shortKey)
    const random = seeded(SEED)
    const seen = { valid: 0, spent: 0, none: 0, granting: 0 }
    for (let index = 0; index < COUNT; index++) {
      const { config, texts } = bases[random(bases.length)] as (typeof bases)[number]
      const valid = texts[random(texts.length)] as string
      const text = forge(valid, keys, NOW, random)
      const { faults, reading } = faultsOf(text, config)
      const where = `text ${index} of seed ${SEED}, ${JSON.stringify(text)}`
      if (faults.length > 0) throw new Error(`${where}\n${faults.join('\n')}`)
      seen[reading.outcome] += 1
      if (reading.outcome === 'valid' && reading.fields?.id) seen.granting += 1
    }
    if (COUNT > 100_000) console.log(`${COUNT} forged records:`, seen)
    // Texts of every kind, or the test has proven little.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(COUNT / 50)
  })
})
