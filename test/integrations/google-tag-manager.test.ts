import { googleConsentMode, googleTagManager } from 'react-consent-ui/integrations'
import { describe, expect, it } from 'vitest'
import { freshPage, settled } from '../core/page.js'
import { ALL_DENIED, ALL_GRANTED } from '../core/shop.js'
import { commands, open, wholeVisit } from './vendors.js'

freshPage()

const told = () => commands('dataLayer')

describe('googleTagManager', () => {
  it('pushes an event as the visitor is known, and with every decision', async () => {
    const steps = await wholeVisit(open(googleTagManager()), told)
    expect(steps).toMatchObject([
      [{ event: 'consent_update', consent: { status: 'undecided', action: null } }],
      [{ consent: { status: 'decided', action: 'accept-all', categories: ALL_GRANTED } }],
      [{ consent: { action: 'custom', categories: { statistics: true, marketing: false } } }],
      [{ consent: { action: 'withdraw', categories: ALL_DENIED, services: { youtube: false } } }],
    ])
  })

  it('pushes one for a decision that changes no grant', async () => {
    const store = open(googleTagManager({ event: 'choice', dataLayer: 'layer' }))
    store.rejectAll()
    await settled()
    expect(commands('layer')).toMatchObject([
      { event: 'choice', consent: { status: 'undecided', categories: ALL_DENIED } },
      { event: 'choice', consent: { status: 'decided', categories: ALL_DENIED } },
    ])
  })

  it('pushes none for a dialog that opens and closes', async () => {
    const store = open(googleTagManager())
    store.openPreferences()
    store.closePreferences()
    await settled()
    expect(told()).toHaveLength(1)
  })

  it('comes after the update it goes with', async () => {
    const store = open([googleConsentMode(), googleTagManager()])
    store.acceptAll()
    await settled()
    expect(told()).toMatchObject([
      { 1: 'default' },
      { event: 'consent_update' },
      { 1: 'update' },
      { event: 'consent_update' },
    ])
  })
})
