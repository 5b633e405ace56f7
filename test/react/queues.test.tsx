import { screen } from '@testing-library/react'
import {
  ConsentProvider,
  CookieTable,
  createCookieStorage,
  proofSink,
  useCookies,
} from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en/all'
import { fr } from 'react-consent-ui/locales/fr/all'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { company } from '../components/company.js'
import { visit } from '../components/visit.js'

// Starting a store imports a chunk that these tests do not wait for.
afterEach(() => vi.dynamicImportSettled())

proofSink('/api/proofs')
proofSink('/api/proofs')
proofSink('/api/elsewhere', { name: 'other' })

function Rows({ service }: { service?: string }) {
  const rows = useCookies({ service })
  return (
    <ul>
      {rows.map(({ key, ...row }) => (
        <li key={key}>
          {[row.name, row.category, row.provider, row.purpose, row.type, row.expiry].join(' | ')}
        </li>
      ))}
    </ul>
  )
}

const lines = () => screen.queryAllByRole('listitem').map((line) => line.textContent)
const spaces = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')

describe('the queue of a sink', () => {
  it('lists itself after the record, once, in the language of the page', () => {
    const { speak } = visit(<Rows />, { storage: createCookieStorage() })
    expect(lines().slice(0, 3)).toEqual([
      expect.stringMatching(/^rcu \| necessary/),
      'rcu-queue-* | necessary | This site | Stores the proof of your choices until our server has confirmed it. | Local storage | 30 days',
      expect.stringMatching(/^other-\* \| necessary/),
    ])
    speak(fr)
    expect(spaces(lines()[1])).toBe(
      'rcu-queue-* | necessary | Ce site | Conserve la preuve de vos choix jusqu’à ce que notre serveur l’ait confirmée. | Stockage local | 30 jours',
    )
  })

  it('is listed where no record is kept, and not among a service’s rows', () => {
    const { unmount } = visit(<Rows />)
    expect(lines()[0]).toMatch(/^rcu-queue/)
    unmount()
    visit(<Rows service="youtube" />)
    expect(lines().join()).not.toContain('queue')
  })

  it('is not in the HTML of a server, which leaves none', () => {
    const page = (
      <ConsentProvider config={company} messages={en}>
        <CookieTable />
      </ConsentProvider>
    )
    const html = renderToString(page)
    // A name may break after its dashes.
    expect(html.replaceAll('<wbr aria-hidden="true"/>', '')).toContain('yt-remote')
    expect(html).not.toContain('rcu-queue')
  })
})
