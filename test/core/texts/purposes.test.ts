import { defineConsent, type Messages } from 'react-consent-ui/core'
import { en } from 'react-consent-ui/locales/en'
import { en as whole } from 'react-consent-ui/locales/en/all'
import { fr } from 'react-consent-ui/locales/fr'
import { describe, expect, it, vi } from 'vitest'
import { STANDARD_PURPOSES } from '../../../src/core/config/standard-purposes.js'
// Internal: the texts that the proof, the command and the components share.
import { completeMessages } from '../../../src/core/texts/loaded-messages.js'
import { loadPurposes, PURPOSE_TEXTS, sayPurpose } from '../../../src/core/texts/purposes.js'

const apart = { standard: 'tells-visitors-apart' } as const
const services = { ga: { category: 'statistics', name: 'GA', purpose: apart } } as const

describe('the standard purposes', () => {
  it('are as many as the library counts on', () => {
    expect(STANDARD_PURPOSES).toHaveLength(PURPOSE_TEXTS)
    expect(Object.keys(whole.purposes ?? {})).toEqual([...STANDARD_PURPOSES])
  })

  it('come in the language of the messages', async () => {
    const texts = await loadPurposes(fr)
    expect(sayPurpose(apart, 'short', texts, 'fr')).toEqual({ text: 'Distingue les visiteurs.' })
    expect(sayPurpose(apart, 'long', texts, 'fr').text).toMatch(/^Attribue un numéro aléatoire/)
  })

  it('are English, and marked so, where a language lacks them', async () => {
    const english = { english: en.load }
    const none = await loadPurposes({ ...fr, load: undefined, ...english })
    expect(sayPurpose(apart, 'short', none, 'fr')).toEqual({
      text: 'Tells visitors apart.',
      lang: 'en',
    })
    const own = { 'tells-visitors-apart': { short: 'Kurz', long: 'Lang' } }
    const some = await loadPurposes({ ...fr, load: undefined, purposes: own, ...english })
    expect(sayPurpose(apart, 'short', some, 'de')).toEqual({ text: 'Kurz' })
    expect(sayPurpose({ standard: 'plays-video' }, 'short', some, 'de').lang).toBe('en')
  })

  it('can be replaced one by one by the messages of a site', async () => {
    const own: Messages = {
      ...fr,
      purposes: { 'plays-video': { short: 'Vidéos', long: 'Nos vidéos' } },
    }
    const texts = await loadPurposes(own)
    expect(sayPurpose({ standard: 'plays-video' }, 'long', texts, 'fr')).toEqual({
      text: 'Nos vidéos',
    })
    expect(sayPurpose(apart, 'short', texts, 'fr').text).toBe('Distingue les visiteurs.')
  })

  it('are empty for an id that does not exist, also for the names of JavaScript objects', async () => {
    const texts = await loadPurposes(en)
    for (const standard of ['typo', 'constructor', '__proto__']) {
      expect(sayPurpose({ standard } as never, 'short', texts, 'en').text).toBe('')
    }
  })

  it('leave the texts of a site as they are', () => {
    expect(sayPurpose({ en: 'Counts', fr: 'Compte' }, 'short', {}, 'fr')).toEqual({
      text: 'Compte',
    })
    expect(sayPurpose('Counts', 'long', {}, 'fr')).toEqual({ text: 'Counts' })
    expect(sayPurpose(undefined, 'long', {}, 'fr')).toEqual({ text: '' })
  })

  it('are loaded only for a config that uses one', async () => {
    const load = vi.fn(async () => ({
      ...(await import('react-consent-ui/locales/en/all')).en,
      purposes: undefined,
      loadPurposes,
    }))
    const loadPurposes = vi.fn(async () => whole.purposes as never)
    const messages: Messages = { ...en, load }
    await completeMessages(messages, defineConsent({ revision: 1 }))
    expect(loadPurposes).not.toHaveBeenCalled()
    const loaded = await completeMessages(messages, defineConsent({ revision: 1, services }))
    expect(loaded.purposes).toEqual(whole.purposes)
  })
})
