import { createGpcHandler, readGpcHeader } from 'react-consent-ui/server'
import { describe, expect, it } from 'vitest'

describe('readGpcHeader', () => {
  it('takes "1" for the signal, and nothing else', () => {
    const says = (value?: string) =>
      readGpcHeader(new Headers(value === undefined ? {} : { 'Sec-GPC': value }))
    expect(says('1')).toBe(true)
    for (const value of [undefined, '', '0', '11', '1, 1', 'true', '?1']) {
      expect(says(value)).toBe(false)
    }
  })
})

describe('createGpcHandler', () => {
  it('says in JSON that the site abides by the signal, and since when', async () => {
    const response = createGpcHandler({ lastUpdate: '2026-11-24' })()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({ gpc: true, lastUpdate: '2026-11-24' })
  })

  it('answers every request anew', async () => {
    const handle = createGpcHandler({ lastUpdate: '2026-11-24' })
    await handle().text()
    expect(await handle().json()).toMatchObject({ gpc: true })
  })

  it.each(['', 'yesterday', '24.11.2026', '2026-13-01'])('refuses %j as a date', (lastUpdate) => {
    expect(() => createGpcHandler({ lastUpdate })).toThrow(
      `react-consent-ui: lastUpdate of createGpcHandler is ${JSON.stringify(lastUpdate)}, and nobody could tell since when the site abides by the signal. Use a date such as '2026-11-24'.`,
    )
  })
})
