import { metaPixel, pinterestTag, tiktokPixel } from 'react-consent-ui/integrations'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { freshPage, settled } from '../core/page.js'
import { commands, open, openAfter, recordCalls, scriptLoads, wholeVisit } from './vendors.js'

freshPage()
let warn: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
})

describe('metaPixel', () => {
  it('revokes, grants, and revokes again', async () => {
    const calls = recordCalls('fbq')
    expect(await wholeVisit(open(metaPixel()), () => calls)).toEqual([
      [['consent', 'revoke']],
      [['consent', 'grant']],
      [['consent', 'revoke']],
      [],
    ])
  })

  it('turns Limited Data Use on and off with it, where the site asks for it', async () => {
    const calls = recordCalls('fbq')
    const store = open(metaPixel({ limitedDataUse: true }))
    store.acceptAll()
    await settled()
    expect(calls).toEqual([
      ['dataProcessingOptions', ['LDU'], 0, 0],
      ['consent', 'revoke'],
      ['dataProcessingOptions', []],
      ['consent', 'grant'],
    ])
  })

  it('leaves fbq to the pixel’s own snippet, and tells it as soon as it is there', async () => {
    const store = open(metaPixel())
    store.acceptAll()
    await settled()
    expect(window).not.toHaveProperty('fbq')
    const calls = recordCalls('fbq', { queue: [['init', '1']] })
    scriptLoads()
    expect(calls).toEqual([['consent', 'grant']])
    expect(warn).not.toHaveBeenCalled()
  })

  it('points out a pixel that was initialized while denied', () => {
    const calls = recordCalls('fbq', { queue: [['init', '1']] })
    open(metaPixel())
    expect(calls).toEqual([['consent', 'revoke']])
    expect(warn.mock.calls.join()).toContain("put fbq('consent', 'revoke') before fbq('init', …)")
  })

  it('is content with a snippet that revokes first', () => {
    recordCalls('fbq', {
      queue: [
        ['consent', 'revoke'],
        ['init', '1'],
      ],
    })
    open(metaPixel({ limitedDataUse: true }))
    expect(warn).not.toHaveBeenCalled()
  })
})

describe('tiktokPixel', () => {
  /** TikTok's snippet: a list whose methods queue themselves. */
  const snippet = (more: object = {}) => {
    const calls: string[] = []
    const method = (name: string) => ({ [name]: () => calls.push(name) })
    const methods = ['holdConsent', 'grantConsent', 'revokeConsent'].map(method)
    Reflect.set(window, 'ttq', Object.assign([], ...methods, more))
    return calls
  }

  it('holds until there is an answer, then grants or revokes', async () => {
    const calls = snippet()
    expect(await wholeVisit(open(tiktokPixel()), () => calls)).toEqual([
      ['holdConsent'],
      ['grantConsent'],
      ['revokeConsent'],
      [],
    ])
  })

  it('revokes what is refused after it was held', async () => {
    const calls = snippet()
    const store = open(tiktokPixel())
    store.rejectAll()
    await settled()
    expect(calls).toEqual(['holdConsent', 'revokeConsent'])
  })

  it('says the stored answer at once', () => {
    const calls = snippet()
    openAfter((store) => store.rejectAll(), tiktokPixel())
    expect(calls).toEqual(['revokeConsent'])
  })

  it('lies in the list before the snippet takes it over', async () => {
    const store = open(tiktokPixel())
    store.acceptAll()
    await settled()
    expect(commands('ttq')).toEqual([['holdConsent'], ['grantConsent']])
  })

  it('points out a pixel that was loaded before it was held', () => {
    snippet({ _i: { C4A: [] } })
    open(tiktokPixel())
    expect(warn.mock.calls.join()).toContain('put ttq.holdConsent() before ttq.load(…)')
  })
})

describe('pinterestTag', () => {
  it('says false, true, and false again', async () => {
    const calls = recordCalls('pintrk', { queue: [['load', '26']] })
    expect(await wholeVisit(open(pinterestTag()), () => calls)).toEqual([
      [['setconsent', false]],
      [['setconsent', true]],
      [['setconsent', false]],
      [],
    ])
    expect(warn).not.toHaveBeenCalled()
  })

  it('leaves pintrk to the tag’s own snippet, and tells it as soon as it is there', () => {
    openAfter((store) => store.acceptAll(), pinterestTag())
    expect(window).not.toHaveProperty('pintrk')
    const calls = recordCalls('pintrk')
    scriptLoads()
    expect(calls).toEqual([['setconsent', true]])
  })

  it('points out a tag that counted a page while denied', () => {
    recordCalls('pintrk', { queue: [['load', '26'], ['page']] })
    open(pinterestTag())
    expect(warn.mock.calls.join()).toContain(
      "put pintrk('setconsent', false) before pintrk('page')",
    )
  })
})
