import {
  ConsentProvider,
  ConsentScript,
  createConsentStore,
  defineConsent,
  useConsentScript,
} from 'react-consent-ui'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

const consent = defineConsent({ revision: 1 })

const accepted = () => {
  const store = createConsentStore(consent)
  void store.acceptAll()
  return store.getState().record
}

function Status() {
  return useConsentScript({ category: 'statistics', src: '/tag.js' })
}

describe('on a server', () => {
  it.each([
    ['who is not known', undefined],
    ['who has stored nothing', null],
    ['who has accepted', accepted()],
  ])('ConsentScript is nothing for a visitor %s', (_, initialRecord) => {
    const html = renderToString(
      <ConsentProvider config={consent} initialRecord={initialRecord} nonce="r4nd0m">
        <ConsentScript category="statistics" src="/tag.js" />
        <ConsentScript category="necessary">{'start()'}</ConsentScript>
      </ConsentProvider>,
    )
    expect(html).toBe('')
  })

  it.each([
    ['waiting', undefined],
    ['waiting', null],
    ['loading', accepted()],
  ])('useConsentScript is %s', (status, initialRecord) => {
    const html = renderToString(
      <ConsentProvider config={consent} initialRecord={initialRecord}>
        <Status />
      </ConsentProvider>,
    )
    expect(html).toBe(status)
  })
})
