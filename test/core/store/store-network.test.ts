import { createConsentStore } from 'react-consent-ui/core'
import { expect, it, vi } from 'vitest'
import { DAY, freshPage, NOW, settled } from '../page.js'
import { shop } from '../shop.js'

const page = freshPage()

it('the store makes no request and stores only its own record', async () => {
  const ways = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Image'] as const
  const request = vi.fn()
  for (const way of ways) vi.stubGlobal(way, request)
  Object.assign(page.current.navigator, { sendBeacon: request })

  const store = createConsentStore(shop, { region: 'US' })
  store.start()
  await store.acceptAll()
  await store.save({ categories: { marketing: false } })
  await store.allowService('youtube')
  await store.withdraw()
  vi.setSystemTime(NOW + 2 * DAY)
  createConsentStore(shop, { region: 'US' }).start()
  await settled()

  expect(request).not.toHaveBeenCalled()
  expect(page.current.cookieNames).toEqual(['rcu'])
  expect(Object.keys(page.current.window.localStorage)).toEqual([])
  expect(Object.keys(page.current.window.sessionStorage)).toEqual([])
})
