import { render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import {
  ConsentBanner,
  ConsentGate,
  ConsentProvider,
  createMemoryStorage,
  type Migrate,
} from 'react-consent-ui'
import { fromOther } from 'react-consent-ui/migrate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { freshBrowser, moved, NOW } from './old-visitor.js'

freshBrowser()
// The banner still wants this page when a test is over.
afterEach(() => vi.dynamicImportSettled())

function page(migrate: Migrate) {
  render(
    <StrictMode>
      <ConsentProvider config={moved} storage={createMemoryStorage()} migrate={migrate}>
        <ConsentBanner />
        <ConsentGate category="marketing" fallback="Denied">
          Granted
        </ConsentGate>
      </ConsentProvider>
    </StrictMode>,
  )
}
const map = { p: 'preferences', s: 'statistics', m: 'marketing' } as const

describe('<ConsentProvider migrate>', () => {
  it('shows granted content and no banner to a visitor who has answered', () => {
    const answers = { p: false, s: false, m: true }
    page(fromOther({ revision: 1, map, read: () => ({ answers, givenAt: NOW - 1000 }) }))
    expect(screen.queryByRole('region')).toBeNull()
    expect(screen.getByText('Granted')).toBeInTheDocument()
  })

  it('shows the banner to a visitor who has not', () => {
    page(fromOther({ revision: 1, map, read: () => null }))
    expect(screen.getByRole('region')).toBeInTheDocument()
    expect(screen.getByText('Denied')).toBeInTheDocument()
  })
})
