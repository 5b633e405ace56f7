import { microsoftClarity, microsoftUet } from 'react-consent-ui/integrations'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { freshPage, settled } from '../core/page.js'
import { commands, isArguments, open, openAfter, recordCalls, wholeVisit } from './vendors.js'

freshPage()
let warn: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
})

describe('microsoftUet', () => {
  const told = () => commands('uetq')
  const denied = { ad_storage: 'denied' }
  const granted = { ad_storage: 'granted' }

  it('sets the default, then updates with each change', async () => {
    expect(await wholeVisit(open(microsoftUet()), told)).toEqual([
      ['consent', 'default', denied],
      ['consent', 'update', granted],
      ['consent', 'update', denied],
      [],
    ])
  })

  it('has the stored choice in the default', () => {
    openAfter((store) => store.acceptAll(), microsoftUet())
    expect(told()).toEqual(['consent', 'default', granted])
  })

  it('says nothing twice where the page’s head has set the default', async () => {
    Reflect.set(window, 'uetq', ['consent', 'default', denied])
    const store = open(microsoftUet())
    expect(told()).toHaveLength(3)
    store.acceptAll()
    await settled()
    expect(told().slice(3)).toEqual(['consent', 'update', granted])
  })

  it('reaches a script that has loaded, and points out that it did so before', () => {
    const push = vi.fn()
    Reflect.set(window, 'uetq', { push })
    open(microsoftUet())
    expect(push.mock.calls).toEqual([['consent', 'default', denied]])
    expect(warn.mock.calls.join()).toContain("put uetq.push('consent', 'default'")
  })
})

describe('microsoftClarity', () => {
  const said = (ad_Storage: string, analytics_Storage: string) => [
    'consentv2',
    { ad_Storage, analytics_Storage },
  ]
  const told = () =>
    Array.from(Reflect.get(window, 'clarity')?.q ?? [], (call) => Array.from(call as []))

  it('says both signals as it starts and with each change', async () => {
    const calls = recordCalls('clarity')
    expect(await wholeVisit(open(microsoftClarity()), () => calls)).toEqual([
      [said('denied', 'denied')],
      [said('granted', 'granted')],
      [said('denied', 'granted')],
      [said('denied', 'denied')],
    ])
  })

  it('queues as Clarity’s own tag does while that is still to come', async () => {
    const store = open(microsoftClarity())
    store.acceptAll()
    await settled()
    expect(told()).toEqual([said('denied', 'denied'), said('granted', 'granted')])
    expect(Reflect.get(window, 'clarity').q.every(isArguments)).toBe(true)
  })
})
