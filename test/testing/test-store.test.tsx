import { render, screen } from '@testing-library/react'
import { ConsentGate, ConsentProvider, defineConsent } from 'react-consent-ui'
import { createTestStore, type Granted, testRecord } from 'react-consent-ui/testing'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

const consent = defineConsent({
  revision: 2,
  services: { youtube: { category: 'marketing' }, pixel: { category: 'marketing' } },
  regions: { default: 'opt-in', US: 'opt-out' },
})

const NONE = { necessary: true, preferences: false, statistics: false, marketing: false }

describe('createTestStore', () => {
  it('is a visitor who has not decided', () => {
    const state = createTestStore(consent).getState()
    expect(state).toMatchObject({ status: 'undecided', categories: NONE, surface: 'banner' })
  })

  it.each<[string, Granted, object, object]>([
    ['nothing', [], NONE, { youtube: false, pixel: false }],
    ['a category', ['statistics'], { ...NONE, statistics: true }, { youtube: false }],
    ['a service', [{ service: 'youtube' }], NONE, { youtube: true, pixel: false }],
    [
      'all',
      'all',
      { necessary: true, preferences: true, statistics: true, marketing: true },
      { youtube: true, pixel: true },
    ],
  ])(
    'is a visitor who has granted %s, and refused the rest',
    (_, granted, categories, services) => {
      const state = createTestStore(consent, { granted }).getState()
      expect(state).toMatchObject({ status: 'decided', surface: 'none', categories, services })
    },
  )

  it('is known on a server, and from the first render', () => {
    const page = (
      <ConsentProvider store={createTestStore(consent, { granted: ['statistics'] })}>
        <ConsentGate category="statistics">Counted</ConsentGate>
      </ConsentProvider>
    )
    expect(renderToString(page)).toBe('<span>Counted</span>')
    render(page)
    expect(screen.getByText('Counted')).toBeInTheDocument()
  })

  it('leaves nothing behind for the next test', async () => {
    await createTestStore(consent).acceptAll()
    expect(document.cookie).toBe('')
    expect(createTestStore(consent).getState().status).toBe('undecided')
  })

  it('falls under the law of the region it is given', () => {
    const state = createTestStore(consent, { region: 'US', granted: [] }).getState()
    expect(state).toMatchObject({ model: 'opt-out', categories: NONE })
  })

  it('rejects an undeclared id, by name', () => {
    expect(() => createTestStore(consent, { granted: ['statistic'] })).toThrow(
      'react-consent-ui: createTestStore: "statistic" is not a category; did you mean "statistics"? It is never granted. Use a declared id, or declare it in defineConsent.',
    )
    expect(() => createTestStore(consent, { granted: [{ service: 'youtub' }] })).toThrow(
      '"youtub" is not a service; did you mean "youtube"?',
    )
  })
})

describe('testRecord', () => {
  it('is a record as the site would have stored it', () => {
    expect(testRecord(consent, ['statistics'], { region: 'FR', locale: 'fr' })).toMatchObject({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      revision: 2,
      model: 'opt-in',
      region: 'FR',
      locale: 'fr',
      gpc: false,
      action: 'custom',
      surface: 'banner',
      categories: { preferences: false, statistics: true, marketing: false },
      services: {},
    })
  })

  it('has no identifier where nothing is granted', () => {
    expect(testRecord(consent, [])).toMatchObject({ id: null, action: 'reject-all' })
  })
})
