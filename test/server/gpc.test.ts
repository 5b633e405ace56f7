import { createGpcHandler, readGpcHeader } from 'react-consent-ui/server'
import { describe, expect, it } from 'vitest'

describe('readGpcHeader', () => {
  it('is true for "1" alone', () => {
    const says = (value?: string) =>
      readGpcHeader(new Headers(value === undefined ? {} : { 'Sec-GPC': value }))
    expect(says('1')).toBe(true)
    for (const value of [undefined, '', '0', '11', '1, 1', 'true', '?1']) {
      expect(says(value)).toBe(false)
    }
  })
})

describe('createGpcHandler', () => {
  it('answers in JSON that the site abides by the signal, and since when', async () => {
    const response = createGpcHandler({ lastUpdate: '2026-11-24' })()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({ gpc: true, lastUpdate: '2026-11-24' })
  })

  it('makes a new response for every request', async () => {
    const handle = createGpcHandler({ lastUpdate: '2026-11-24' })
    await handle().text()
    expect(await handle().json()).toMatchObject({ gpc: true })
  })

  it.each(['', 'yesterday', '24.11.2026', '2026-13-01'])('refuses %j as a date', (lastUpdate) => {
    expect(() => createGpcHandler({ lastUpdate })).toThrow(
      `react-consent-ui: createGpcHandler: lastUpdate is ${JSON.stringify(lastUpdate)}, which is not an ISO 8601 date. Use the day since which the site abides by the signal, such as '2026-11-24'.`,
    )
  })
})
