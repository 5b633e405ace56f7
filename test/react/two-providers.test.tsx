import { act, render, screen, waitFor, within } from '@testing-library/react'
import { ConsentBanner, ConsentGate, ConsentProvider, defineConsent } from 'react-consent-ui'
import { afterEach, describe, expect, it } from 'vitest'

const consent = defineConsent({ revision: 1 })

afterEach(() => {
  // biome-ignore lint/suspicious/noDocumentCookie: as the next visitor finds the browser.
  document.cookie = 'rcu=; Max-Age=0; Path=/'
})

/** Two roots on one page, as the islands of a static site: each has a provider and a store of its own. */
function openIslands() {
  const [banner, content] = ['banner', 'content'].map((id) => {
    const island = document.body.appendChild(document.createElement('section'))
    island.setAttribute('aria-label', id)
    return island
  }) as [HTMLElement, HTMLElement]
  render(
    <ConsentProvider config={consent}>
      <ConsentBanner />
    </ConsentProvider>,
    { container: banner },
  )
  render(
    <ConsentProvider config={consent}>
      <ConsentGate category="statistics" fallback={<p>Not counted</p>}>
        <p>Counted</p>
      </ConsentGate>
    </ConsentProvider>,
    { container: content },
  )
  return { banner: within(banner), content: within(content) }
}

describe('two providers on one page, each with a store of its own', () => {
  it('follow the decisions of each other in the same tab', async () => {
    const { banner, content } = openIslands()
    expect(content.getByText('Not counted')).toBeVisible()
    act(() => banner.getByRole('button', { name: 'Accept all' }).click())
    await waitFor(() => expect(content.getByText('Counted')).toBeVisible())
    expect(screen.queryByRole('button', { name: 'Accept all' })).not.toBeInTheDocument()
  })
})
