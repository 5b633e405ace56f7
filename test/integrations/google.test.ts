import { googleConsentMode, googleHeadSnippet } from 'react-consent-ui/integrations'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { freshPage, settled } from '../core/page.js'
import { shop, visit } from '../core/shop.js'
import { commands, isArguments, open, openAfter, wholeVisit } from './vendors.js'

freshPage()
let warn: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
})

const told = () => commands('dataLayer')

/** All seven consent types, those named granted. */
const types = (...granted: string[]) =>
  Object.fromEntries(
    [
      'ad_storage',
      'ad_user_data',
      'ad_personalization',
      'analytics_storage',
      'functionality_storage',
      'personalization_storage',
      'security_storage',
    ].map((type) => [type, ['security_storage', ...granted].includes(type) ? 'granted' : 'denied']),
  )
const MARKETING = ['ad_storage', 'ad_user_data', 'ad_personalization']
const ALL = [...MARKETING, 'analytics_storage', 'functionality_storage', 'personalization_storage']

/** Puts a script of the page's head into force. */
const run = (script: string) => new Function(script)()

describe('googleConsentMode', () => {
  it('sets the default, then updates with each change', async () => {
    expect(await wholeVisit(open(googleConsentMode()), told)).toEqual([
      [['consent', 'default', { ...types(), wait_for_update: 500 }]],
      [['consent', 'update', types(...ALL)]],
      [['consent', 'update', types('analytics_storage')]],
      [['consent', 'update', types()]],
    ])
  })

  it('pushes the arguments object, which is what Google’s tags take for a command', () => {
    open(googleConsentMode())
    expect(Reflect.get(window, 'dataLayer').every(isArguments)).toBe(true)
  })

  it('has the stored choice in the default, which then waits for nothing', () => {
    openAfter((store) => store.acceptAll(), googleConsentMode())
    expect(told()).toEqual([['consent', 'default', types(...ALL)]])
  })

  it('goes before the tag that comes late, in the order it reads its commands', async () => {
    const store = open(googleConsentMode())
    Reflect.get(window, 'dataLayer').push(['config', 'G-1'])
    store.acceptAll()
    await settled()
    expect(told().map((command) => (command as string[]).slice(0, 2))).toEqual([
      ['consent', 'default'],
      ['config', 'G-1'],
      ['consent', 'update'],
    ])
  })

  it('takes its settings along, once', () => {
    const settings = { waitForUpdateMs: 2000, adsDataRedaction: true, urlPassthrough: true }
    open(googleConsentMode({ ...settings, dataLayer: 'layer' }))
    open(googleConsentMode({ ...settings, dataLayer: 'layer' }))
    expect(commands('layer')).toEqual([
      ['consent', 'default', { ...types(), wait_for_update: 2000 }],
      ['set', 'ads_data_redaction', true],
      ['set', 'url_passthrough', true],
    ])
  })

  it('limited to regions, leaves no visitor elsewhere with a granted default', () => {
    open(googleConsentMode({ defaultRegions: ['FR', 'US-CA'] }))
    expect(told()).toEqual([
      ['consent', 'default', { ...types(), wait_for_update: 500, region: ['FR', 'US-CA'] }],
      ['consent', 'update', types()],
    ])
  })

  it('follows what the site says it follows', async () => {
    const mapping = { ad_storage: { service: 'pixel' }, ad_user_data: ['statistics', 'marketing'] }
    const store = open(googleConsentMode({ mapping }))
    store.allowService('pixel')
    await settled()
    expect(told().at(-1)).toEqual(['consent', 'update', types('ad_storage')])
  })

  it('respects a default the page has set itself, and adds what it lacks', async () => {
    Reflect.set(window, 'dataLayer', [['consent', 'default', { ad_storage: 'denied' }]])
    open(googleConsentMode())
    expect(told().slice(1)).toEqual([['consent', 'update', types()]])
  })

  it('points out a tag that was configured before, with the head snippet as the remedy', () => {
    Reflect.set(window, 'dataLayer', [{ 'gtm.start': 1, event: 'gtm.js' }])
    open(googleConsentMode())
    expect(told()[1]).toMatchObject({ 0: 'consent', 1: 'default' })
    expect(warn.mock.calls.join()).toContain(
      'Google Consent Mode: its tag was configured before it got the denied signals',
    )
    expect(warn.mock.calls.join()).toContain('print googleHeadSnippet() into the head')
  })
})

describe('googleHeadSnippet', () => {
  const record = () => {
    const store = visit()
    store.save({ categories: { statistics: true, marketing: false, preferences: false } })
    return store.getState().record
  }

  it('sets the default with the stored choice', () => {
    run(googleHeadSnippet({ config: shop, record: record() }))
    expect(told()).toEqual([['consent', 'default', types('analytics_storage')]])
    expect(Reflect.get(window, 'dataLayer').every(isArguments)).toBe(true)
  })

  it('denies and lets tags wait on a page that is the same for everybody', () => {
    run(googleHeadSnippet({ config: shop, model: 'opt-out', waitForUpdateMs: 300 }))
    expect(told()).toEqual([['consent', 'default', { ...types(), wait_for_update: 300 }]])
  })

  it('uses the visitor’s region and signal if the server passes them', () => {
    run(googleHeadSnippet({ config: shop, record: null, region: 'US', gpc: true }))
    expect(told()).toEqual([
      [
        'consent',
        'default',
        {
          ...types('analytics_storage', 'functionality_storage', 'personalization_storage'),
          wait_for_update: 500,
        },
      ],
    ])
  })

  it('is noticed by the browser, which sets no second default and says nothing known again', async () => {
    const before = record()
    run(googleHeadSnippet({ config: shop, record: before, adsDataRedaction: true }))
    const length = told().length
    const store = open(googleConsentMode({ adsDataRedaction: true }), { initialRecord: before })
    expect(told()).toHaveLength(length)
    store.acceptAll()
    await settled()
    expect(told().slice(length)).toEqual([['consent', 'update', types(...ALL)]])
    expect(warn).not.toHaveBeenCalled()
  })

  it('of a cached page is put right as the browser starts', () => {
    run(googleHeadSnippet({ config: shop }))
    openAfter((store) => store.acceptAll(), googleConsentMode())
    expect(told().slice(1)).toEqual([['consent', 'update', types(...ALL)]])
  })

  it('prints the list’s own name, and cannot end its script', () => {
    const snippet = googleHeadSnippet({
      config: shop,
      dataLayer: '</script><script>alert(1)',
      defaultRegions: ['</script>'],
    })
    expect(snippet).not.toContain('<')
    run(snippet)
    expect(commands('</script><script>alert(1)')).toHaveLength(2)
  })

  it('needs no browser', () => {
    vi.stubGlobal('document', undefined)
    vi.stubGlobal('window', undefined)
    expect(googleHeadSnippet({ config: shop, record: null })).toContain('"consent","default"')
  })
})
