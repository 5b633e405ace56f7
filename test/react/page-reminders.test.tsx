import { act, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import {
  ConsentBanner,
  ConsentGate,
  ConsentProvider,
  createConsentStore,
  createMemoryStorage,
  defineConsent,
  PreferencesTrigger,
  useConsentEffect,
} from 'react-consent-ui'
import { beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(() => {
  vi.useFakeTimers()
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  return async () => {
    // Chunks that are still on their way would arrive in the next file.
    await vi.dynamicImportSettled()
    expect(warn.mock.calls.flat()).toEqual([])
    vi.useRealTimers()
    vi.restoreAllMocks()
    document.head.innerHTML = ''
  }
})

/** The warnings so far, without those of earlier tests: a page warns of a thing once. */
function warnings(): string[] {
  const { calls } = vi.mocked(console.warn).mock
  return calls.splice(0).map(([text]) => String(text))
}

const youtube = { youtube: { category: 'marketing', name: 'YouTube' } } as const

function open(
  content: ReactNode,
  categories: object = { necessary: { required: true }, marketing: {} },
) {
  const config = defineConsent({ revision: 1, categories, services: youtube } as never)
  const storage = createMemoryStorage()
  const store = createConsentStore(config, { storage })
  const page = render(
    <ConsentProvider config={config} storage={storage}>
      {content}
    </ConsentProvider>,
  )
  return { ...page, store }
}

function Effect() {
  useConsentEffect('statistics', () => {})
  return null
}

const later = () => act(() => vi.advanceTimersByTime(5000))

/** A page that a browser has laid out, which jsdom does not do. */
const layOut = () =>
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width: 600 } as DOMRect)

function importStyles(css: string): void {
  document.head.appendChild(document.createElement('style')).textContent = css
}

describe('a page in development', () => {
  it('is reminded of the trigger', () => {
    open(null)
    later()
    expect(warnings()).toEqual([
      'react-consent-ui: this page has no button that opens the preferences. Visitors must be able to withdraw as easily as they agreed (GDPR 7(3)). Place a <PreferencesTrigger> on every page, for example in the footer.',
    ])
  })

  it('is reminded of the dialog when its button opens nothing', () => {
    const { getByRole } = open(<PreferencesTrigger />)
    later()
    expect(warnings()).toEqual([])
    act(() => getByRole('button').click())
    later()
    expect(warnings()).toEqual([
      'react-consent-ui: the preferences were opened, but this page has no <PreferencesDialog>, so visitors see nothing. Place one inside <ConsentProvider>, next to the banner.',
    ])
  })

  it('may show preferences of its own', () => {
    const { getByRole } = open(
      <>
        <PreferencesTrigger />
        <div role="dialog">Mine</div>
      </>,
    )
    act(() => getByRole('button').click())
    later()
    expect(warnings()).toEqual([])
  })

  it('is reminded of the styles, then of those of a layout', () => {
    layOut()
    const first = open(
      <>
        <ConsentBanner layout="top-end" />
        <PreferencesTrigger />
      </>,
    )
    later()
    expect(warnings()).toEqual([
      "react-consent-ui: the banner has no styles. Import them once: import 'react-consent-ui/styles.css'. If you style the parts yourself, give them a className.",
    ])
    first.unmount()
    importStyles('@media screen { [data-rcu="banner"] { color: red } }')
    const page = (layout?: 'top-end') => (
      <>
        <ConsentBanner layout={layout} />
        <PreferencesTrigger />
      </>
    )
    open(page()).unmount()
    const second = open(page('top-end'))
    later()
    expect(warnings()).toEqual([
      `react-consent-ui: the layout "top-end" has no styles, so the banner has the default layout. Import them after styles.css: import 'react-consent-ui/layouts.css'.`,
    ])
    second.unmount()
    importStyles('[data-rcu="banner"]:where([data-layout^="top"]) { color: red }')
    open(page('top-end'))
    later()
    expect(warnings()).toEqual([])
  })

  it('may style the banner by a class', () => {
    layOut()
    open(
      <>
        <ConsentBanner className="mine" layout="center" />
        <PreferencesTrigger />
      </>,
    )
    later()
    expect(warnings()).toEqual([])
  })

  it('is reminded of categories that nothing uses', () => {
    open(
      <>
        <PreferencesTrigger />
        <ConsentGate category="preferences">Yours</ConsentGate>
        <Effect />
      </>,
      { necessary: { required: true }, preferences: {}, statistics: {}, marketing: {} },
    )
    later()
    expect(warnings()).toEqual([])
    open(<PreferencesTrigger />, {
      necessary: { required: true },
      preferences: {},
      statistics: {},
      marketing: {},
    })
    later()
    expect(warnings()).toEqual([
      'react-consent-ui: visitors are asked about "preferences" and "statistics", but no service is in these categories, and nothing on this page waits for them. Pass only the categories that the site uses to defineConsent: categories: { necessary: { required: true }, … }.',
    ])
  })
})
