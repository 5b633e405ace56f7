import { screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { createRef } from 'react'
import {
  CookieTable,
  createCookieStorage,
  defineConsent,
  Table,
  useCookies,
} from 'react-consent-ui'
import { fr } from 'react-consent-ui/locales/fr'
import { fr as frWhole } from 'react-consent-ui/locales/fr/all'
import { describe, expect, it, vi } from 'vitest'
import { visit } from './visit.js'

const tableOf = (name: RegExp | string) => screen.getByRole('table', { name })
const texts = (cells: HTMLElement[]) =>
  cells.map((cell) => cell.textContent?.replaceAll('\u00a0', ' '))
const headers = (table: HTMLElement) => texts(within(table).getAllByRole('columnheader'))

describe('CookieTable', () => {
  it('is one table a category, named by its caption', () => {
    visit(<CookieTable />, { storage: createCookieStorage() })
    const names = screen.getAllByRole('table').map((table) => table.querySelector('caption'))
    expect(names.map((caption) => caption?.textContent)).toEqual([
      'Necessary: cookies and similar technologies',
      'Functional: cookies and similar technologies',
      'Statistics: cookies and similar technologies',
      'Marketing: cookies and similar technologies',
    ])
    expect(tableOf('Marketing: cookies and similar technologies')).toBeVisible()
  })

  it('tells name, provider, purpose, type and expiry', () => {
    visit(<CookieTable category="statistics" />)
    expect(headers(tableOf(/Statistics/))).toEqual([
      'Name',
      'Provider',
      'Purpose',
      'Type',
      'Expiry',
    ])
    const row = screen.getByRole('row', { name: /_ga/ })
    expect(within(row).getByRole('rowheader', { name: '_ga' })).toHaveAttribute('scope', 'row')
    expect(texts(within(row).getAllByRole('cell'))).toEqual([
      'Google Ireland Ltd.; also read by Meta Platforms Ireland Ltd. and Matomo',
      'Tells visitors apart.',
      'Cookie set by script',
      '13 months',
    ])
  })

  it('shows a name with * as it was declared', () => {
    visit(<CookieTable service="youtube" />)
    expect(screen.getByRole('rowheader', { name: 'yt-remote-*' })).toHaveAttribute(
      'translate',
      'no',
    )
  })

  it('repeats the column’s header in every cell, for screens without room for a row of them', () => {
    visit(<CookieTable service="analytics" />)
    const row = screen.getByRole('row', { name: /_ga/ })
    const labels = [...row.children].map((cell) => cell.getAttribute('data-label'))
    expect(labels).toEqual(['Name', 'Provider', 'Purpose', 'Type', 'Expiry'])
  })

  it('lets a name break after _ - and . only, and adds nothing to it', () => {
    const names = ['VISITOR_INFO1_LIVE', '__Secure-ROLLOUT_TOKEN', '_ga_*', 'a.b', '___', 'plain']
    const config = defineConsent({
      revision: 1,
      services: {
        youtube: {
          category: 'marketing',
          provider: { name: 'Google' },
          cookies: names.map((name) => ({
            name,
            purpose: 'Plays videos.',
            expires: 'session' as const,
          })),
        },
      },
    })
    visit(<CookieTable service="youtube" columns={['name']} />, { config })
    // Chromium reads a break that is not hidden as a space: `_ga_ *`.
    const BREAK = '<wbr aria-hidden="true">'
    const shown = names.map((name) => screen.getByText(name))
    expect(shown.map((name) => name.innerHTML.replaceAll(BREAK, '|'))).toEqual([
      'VISITOR_|INFO1_|LIVE',
      '__Secure-|ROLLOUT_|TOKEN',
      '_ga_|*',
      'a.|b',
      '___',
      'plain',
    ])
  })

  it('says its roles in words, so that no style sheet takes them away', () => {
    const { container } = visit(<CookieTable service="analytics" />)
    const parts = container.querySelectorAll('table, thead, tbody, tr, th, td')
    expect(parts).toHaveLength(15)
    expect([...parts].filter((part) => !part.hasAttribute('role'))).toEqual([])
  })

  it('is about one service, and says its name', () => {
    visit(<CookieTable service="youtube" />)
    expect(tableOf('YouTube: cookies and similar technologies')).toBeVisible()
    expect(texts(screen.getAllByRole('rowheader'))).toEqual(['YSC', 'yt-remote-*'])
  })

  it('shows the columns it is asked for, in their order', () => {
    visit(<CookieTable category="marketing" columns={['name', 'domain', 'category']} />)
    expect(headers(tableOf(/Marketing/))).toEqual(['Name', 'Domain', 'Category'])
    expect(texts(screen.getAllByRole('cell'))).toEqual([
      '.youtube.com',
      'Marketing',
      'This site',
      'Marketing',
    ])
  })

  it('says so when nothing is stored', () => {
    visit(<CookieTable service="chat" />)
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.getByText('Nothing is stored.')).toBeVisible()
  })

  it('follows a change of language', () => {
    const { speak } = visit(<CookieTable category="preferences" />)
    expect(tableOf(/^Functional/)).toHaveAttribute('lang', 'en')
    speak(frWhole)
    const table = tableOf('Fonctionnels\u00a0: cookies et autres traceurs')
    expect(table).toHaveAttribute('lang', 'fr')
    expect(headers(table)).toEqual([
      'Nom',
      'Fournisseur',
      'Finalité',
      'Type',
      'Durée de conservation',
    ])
    expect(texts(within(table).getAllByRole('cell'))).toContain('1 an')
  })

  it('reads right to left where the language does', () => {
    visit(<CookieTable service="youtube" />, { messages: { ...frWhole, dir: 'rtl' } })
    expect(screen.getByRole('table')).toHaveAttribute('dir', 'rtl')
  })

  it('keeps names as they are written where the language runs the other way', () => {
    const rtl = { messages: { ...frWhole, dir: 'rtl' } } as const
    visit(<CookieTable category="statistics" columns={['name', 'domain']} />, rtl)
    const row = screen.getByRole('row', { name: /_ga/ })
    for (const name of [within(row).getByRole('rowheader'), within(row).getByRole('cell')]) {
      expect(name.querySelector('bdi')).toHaveTextContent(name.textContent)
    }
  })

  it('is busy, and says nothing wrong, until its texts have come', async () => {
    const { container } = visit(<CookieTable service="youtube" />, { messages: fr })
    expect(container.firstElementChild).toHaveAttribute('aria-busy', 'true')
    expect(container).toHaveTextContent('')
    expect(await screen.findByRole('table', { name: /^YouTube/ })).toBeVisible()
    expect(container.firstElementChild).not.toHaveAttribute('aria-busy')
  })

  it('takes class, style, ref and further attributes', () => {
    const ref = createRef<HTMLDivElement>()
    visit(<CookieTable ref={ref} className="mine" style={{ margin: 1 }} id="list" />)
    expect(ref.current).toHaveClass('mine')
    expect(ref.current).toHaveStyle({ margin: '1px' })
    expect(ref.current).toHaveAttribute('id', 'list')
  })

  it('has nothing that axe finds wrong', async () => {
    const { container } = visit(<CookieTable />, { storage: createCookieStorage() })
    const { violations } = await axe.run(container, {
      rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
    })
    expect(violations).toEqual([])
  })
})

function Own() {
  const [row] = useCookies({ service: 'analytics' })
  return (
    <Table.Root className="own">
      <Table.Caption>What counts you</Table.Caption>
      <Table.Group head>
        <Table.Row>
          <Table.Cell column="name">Cookie</Table.Cell>
          <Table.Cell column="expiry" />
        </Table.Row>
      </Table.Group>
      <Table.Group>
        <Table.Row row={row}>
          <Table.Cell column="name" />
          <Table.Cell column="expiry" asChild>
            <td className="cell">soon</td>
          </Table.Cell>
        </Table.Row>
      </Table.Group>
    </Table.Root>
  )
}

describe('Table', () => {
  it('is put together from parts, whose children win', () => {
    visit(<Own />)
    const table = tableOf('What counts you')
    expect(table).toHaveClass('own')
    expect(headers(table)).toEqual(['Cookie', 'Expiry'])
    expect(within(table).getByRole('cell', { name: 'soon' })).toHaveClass('cell')
  })

  it('names the part that is outside its table', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => visit(<Table.Caption>Lost</Table.Caption>)).toThrow(
      'react-consent-ui: Table.Caption is outside <Table.Root>.',
    )
    vi.restoreAllMocks()
  })
})
