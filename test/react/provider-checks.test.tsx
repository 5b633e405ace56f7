import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import {
  ConsentGate,
  ConsentProvider,
  ConsentScript,
  createConsentStore,
  defineConsent,
  useConsentEffect,
  useConsentScript,
  useGranted,
} from 'react-consent-ui'
import { fr } from 'react-consent-ui/locales/fr'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const consent = defineConsent({ revision: 1 })

/** The props of a site that is not checked by TypeScript. */
// biome-ignore lint/suspicious/noExplicitAny: they are wrong on purpose.
type Wrong = any

const renderWith = (props: Wrong, children?: ReactNode) =>
  render(<ConsentProvider {...props}>{children}</ConsentProvider>)

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  return () => vi.restoreAllMocks()
})

describe('ConsentProvider', () => {
  it.each([
    [{}, 'has no config'],
    [{ config: null }, 'has no config'],
    [{ config: 'consent' }, 'has "consent" as config'],
    [
      { config: { revision: 1 } },
      'has a config that did not go through defineConsent, so that it lacks categories or services',
    ],
  ])('throws for a missing or raw config: %j', (props, problem) => {
    expect(() => renderWith(props)).toThrow(
      `react-consent-ui: ConsentProvider ${problem}. Without a config nothing can be granted. Make one with const consent = defineConsent({ … }), and pass it: <ConsentProvider config={consent}>.`,
    )
  })

  it('throws for a config beside a store', () => {
    expect(() => renderWith({ config: consent, store: createConsentStore(consent) })).toThrow(
      'react-consent-ui: ConsentProvider has both config and store. The store was made with a config, so this one would have no effect. Remove config.',
    )
  })

  it('throws for a store that is a config', () => {
    expect(() => renderWith({ store: 'store' })).toThrow(
      'react-consent-ui: ConsentProvider: store "store" is not a store. No decision can be read or stored. Pass what createConsentStore returns, or pass config instead.',
    )
  })

  it.each(['fr', null, {}, { fr }, Promise.resolve(fr)])('throws for messages %j', (messages) => {
    expect(() => renderWith({ config: consent, messages })).toThrow(
      `react-consent-ui: ConsentProvider: messages ${JSON.stringify(messages)} is not the texts of a language. Visitors would read nothing. Import the texts, and pass them: import { fr } from 'react-consent-ui/locales/fr', then messages={fr}.`,
    )
  })

  it('warns once of a region that is not a code', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    for (const region of ['usa', 'usa', 'us', 'US-CA', 'T1', '', undefined]) {
      renderWith({ config: consent, region })
    }
    expect(warn.mock.calls).toEqual([
      [
        'react-consent-ui: ConsentProvider: region "usa" is not a region code, so the visitor is asked as in an unknown region. Pass an ISO 3166 code such as "US" or "US-CA".',
      ],
    ])
  })
})

const hooks: Record<string, Wrong> = { useGranted, useConsentEffect, useConsentScript }
const UseGranted = () => hooks.useGranted()
const UseEffect = () => hooks.useConsentEffect(undefined, () => {})
const UseScript = () => hooks.useConsentScript({ src: '/tag.js' })

describe('a target', () => {
  const Gate = ConsentGate as Wrong
  const Script = ConsentScript as Wrong

  it.each([
    ['ConsentGate', <Gate key="it">Counted</Gate>],
    ['ConsentScript', <Script key="it" src="/tag.js" />],
    ['useGranted', <UseGranted key="it" />],
    ['useConsentEffect', <UseEffect key="it" />],
    ['useConsentScript', <UseScript key="it" />],
  ])('that is missing is named by %s', (caller, content) => {
    expect(() => renderWith({ config: consent }, content)).toThrow(
      `react-consent-ui: ${caller} has neither a category nor a service. It is never granted. Pass the id of one. Declared categories: necessary, preferences, statistics, marketing.`,
    )
  })

  it('cannot be a category and a service', () => {
    expect(() =>
      renderWith({ config: consent }, <Gate category="statistics" service="youtube" />),
    ).toThrow(
      'react-consent-ui: ConsentGate has both category "statistics" and service "youtube". It waits for one of them only. Remove one.',
    )
  })
})

describe('ConsentScript', () => {
  const Script = ConsentScript as Wrong

  it.each([
    [{}, 'neither src nor children'],
    [{ src: '' }, 'neither src nor children'],
    [{ src: undefined, children: ' ' }, 'neither src nor children'],
    [{ src: '/tag.js', children: 'run()' }, 'both src and children'],
  ])('throws for %j', (props, problem) => {
    expect(() =>
      renderWith({ config: consent }, <Script category="statistics" {...props} />),
    ).toThrow(
      `react-consent-ui: ConsentScript has ${problem}. It cannot know which script to add. Pass the address of a file as src, or the code as one text in children.`,
    )
  })
})
