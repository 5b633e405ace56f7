import { identifyCookie } from 'react-consent-ui/services'
import { describe, expect, it } from 'vitest'

/** The preset, the name of its cookie, and how sure that is. */
async function identified(name: string, host?: string) {
  const found = await identifyCookie(name, host)
  return found && [found.preset, found.cookie?.name, found.certainty]
}

describe('identifyCookie', () => {
  it.each([
    ['_ga', undefined, ['google-analytics', '_ga', 'exact']],
    ['_ga_ABC123', undefined, ['google-analytics', '_ga_*', 'pattern']],
    ['_ga_*', undefined, ['google-analytics', '_ga_*', 'exact']],
    ['_fbp', 'shop.example', ['facebook-pixel', '_fbp', 'exact']],
    ['DSID', '.doubleclick.net', ['google-ads', 'DSID', 'exact']],
    ['uid', 'adform.net', ['adform', 'uid', 'exact']],
    ['uid', 'sub.CRITEO.com', ['criteo', 'uid', 'exact']],
    ['yt-remote-device-id', undefined, ['youtube', 'yt-remote-*', 'pattern']],
    ['wp-settings-time-1', undefined, ['wordpress', 'wp-settings-time-*', 'pattern']],
    ['never-seen', 'www.clarity.ms', ['microsoft-clarity', undefined, 'host']],
  ])('finds %s on %s', async (name, host, expected) => {
    expect(await identified(name, host)).toEqual(expected)
  })

  it.each([
    ['never-seen', undefined],
    ['never-seen', 'shop.example'],
    ['uid', 'shop.example'],
    ['IDE', 'notdoubleclick.net'],
    ['', undefined],
    ['constructor', undefined],
  ])('finds nothing for %j on %s', async (name, host) => {
    expect(await identifyCookie(name, host)).toBeNull()
  })

  it('names the other presets that match as well', async () => {
    const found = await identifyCookie('__cf_bm')
    expect([found?.preset, ...(found?.others ?? [])]).toEqual(
      expect.arrayContaining(['cloudflare', 'vimeo', 'x']),
    )
    expect((await identifyCookie('__cf_bm', 'vimeo.com'))?.others).toEqual([])
  })
})
