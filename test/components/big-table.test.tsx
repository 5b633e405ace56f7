import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import { StrictMode } from 'react'
import {
  ConsentProvider,
  CookieTable,
  type CookieTableProps,
  createConsentStore,
  createMemoryStorage,
  useCookies,
} from 'react-consent-ui'
import { fr } from 'react-consent-ui/locales/fr'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { en } from '../../src/locales/en/all.js'
import { manyCookies } from '../browser/lists/many-cookies.js'
import { visit } from './visit.js'

const config = manyCookies(30, 6)
/** More than are shown at first. */
const bigConfig = manyCookies(120)
const names = () => screen.queryAllByRole('rowheader').map((name) => name.textContent)
const header = (name: string) => screen.getByRole('columnheader', { name })

function open(props: CookieTableProps) {
  const user = userEvent.setup()
  return { user, ...visit(<CookieTable {...props} />, { config }) }
}

describe('searching a table', () => {
  it('finds rows by any of their facts, and says how many', async () => {
    const { user } = open({ searchable: true })
    await user.type(screen.getByRole('searchbox', { name: 'Search this list' }), 'item 17 ')
    expect(names()).toEqual(['item_0017'])
    expect(screen.getByRole('status')).toHaveTextContent('Shown: 1 of 30')
  })

  it('says so when nothing matches, and keeps the field', async () => {
    const { user } = open({ searchable: true })
    await user.type(screen.getByRole('searchbox'), 'quantum')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('Nothing matches your search.')
    await user.clear(screen.getByRole('searchbox'))
    expect(names()).toHaveLength(30)
  })

  it('leaves out the tables in which nothing is found', async () => {
    const { user } = open({ searchable: true })
    expect(screen.getAllByRole('table')).toHaveLength(3)
    await user.type(screen.getByRole('searchbox'), 'marketing')
    expect(screen.getByRole('table')).toHaveAccessibleName(/^Marketing/)
  })

  it('speaks the language of the visitor', async () => {
    visit(<CookieTable searchable copyable />, { config, messages: fr })
    expect(
      await screen.findByRole('searchbox', { name: 'Rechercher dans cette liste' }),
    ).toBeVisible()
    expect(screen.getByRole('button', { name: 'Copier au format CSV' })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent('Affichés : 30 sur 30')
  })

  it('is in English where the site’s own texts lack it', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { tableTools, ...older } = en
    visit(<CookieTable searchable />, { config, messages: { ...older, locale: 'tlh' } })
    const field = await screen.findByRole('searchbox', { name: 'Search this list' })
    expect(field.closest('[lang]')).toHaveAttribute('lang', 'en')
    vi.restoreAllMocks()
  })
})

describe('a long table', () => {
  it('shows the first hundred rows and the number of all', () => {
    visit(<CookieTable searchable />, { config: bigConfig })
    expect(names()).toHaveLength(100)
    expect(screen.getByRole('status')).toHaveTextContent('Shown: 100 of 120')
  })

  it('shows all on demand, and the keyboard goes on with the first new row', async () => {
    const { user } = open({ searchable: true, limit: 10, groupBy: 'none' })
    await user.click(screen.getByRole('button', { name: 'Show all (30)' }))
    expect(names()).toHaveLength(30)
    expect(screen.getByRole('status')).toHaveTextContent('Shown: 30 of 30')
    expect(screen.queryByRole('button', { name: /Show all/ })).not.toBeInTheDocument()
    expect(screen.getAllByRole('row')[11]).toHaveFocus()
  })

  it('is whole without a search field, unless it has a limit', () => {
    const { unmount } = open({ category: 'marketing' })
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
    expect(names().length).toBe(10)
    unmount()
    open({ limit: 5 })
    expect(names()).toHaveLength(5)
    expect(screen.getByRole('status')).toHaveTextContent('Shown: 5 of 30')
  })

  it('is whole on paper', () => {
    open({ limit: 5 })
    act(() => {
      window.dispatchEvent(new Event('beforeprint'))
    })
    expect(names()).toHaveLength(30)
  })

  it('is whole in the HTML of a server, and stays so when React takes over', async () => {
    const page = () => (
      <StrictMode>
        <ConsentProvider
          store={createConsentStore(config, { storage: createMemoryStorage() })}
          messages={en}
        >
          <CookieTable searchable limit={10} />
        </ConsentProvider>
      </StrictMode>
    )
    const root = document.createElement('main')
    root.innerHTML = renderToString(page())
    document.body.append(root)
    expect(names()).toHaveLength(30)
    const onRecoverableError = vi.fn()
    const hydrated = await act(async () => hydrateRoot(root, page(), { onRecoverableError }))
    expect(onRecoverableError).not.toHaveBeenCalled()
    expect(names()).toHaveLength(30)
    const user = userEvent.setup()
    await user.type(screen.getByRole('searchbox'), 'e')
    expect(names()).toHaveLength(10)
    await act(async () => hydrated.unmount())
    root.remove()
  })
})

describe('sorting a table', () => {
  it('sorts by the column whose header is pressed, then backwards, then as before', async () => {
    const { user } = open({ sortable: true, category: 'statistics' })
    const before = names()
    expect(header('Expiry')).toHaveAttribute('aria-sort', 'none')
    const expiry = () => within(header('Expiry')).getByRole('button', { name: 'Expiry' })
    await user.click(expiry())
    expect(header('Expiry')).toHaveAttribute('aria-sort', 'ascending')
    const [first] = screen.getAllByRole('row').slice(1)
    expect(first).toHaveTextContent('End of the session')
    const ascending = names()
    await user.click(expiry())
    expect(header('Expiry')).toHaveAttribute('aria-sort', 'descending')
    expect(names()).not.toEqual(ascending)
    await user.click(expiry())
    expect(names()).toEqual(before)
    expect(header('Expiry')).toHaveAttribute('aria-sort', 'none')
  })

  it('keeps the tables in their places', async () => {
    const { user } = open({ sortable: true })
    const captions = () =>
      screen.getAllByRole('table').map((table) => table.textContent?.slice(0, 10))
    const before = captions()
    const [name] = screen.getAllByRole('button', { name: 'Name' })
    if (!name) throw new Error('Nothing sorts by name.')
    await user.click(name)
    await user.click(name)
    expect(captions()).toEqual(before)
  })

  it('has headers without buttons otherwise', () => {
    open({})
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(screen.getAllByRole('columnheader', { name: 'Name' })[0]).not.toHaveAttribute(
      'aria-sort',
    )
  })
})

describe('grouping a table', () => {
  it('makes a table for each service or provider', () => {
    const { unmount } = open({ groupBy: 'provider' })
    expect(
      screen.getByRole('table', { name: 'Provider 3: cookies and similar technologies' }),
    ).toBeVisible()
    unmount()
    open({ groupBy: 'service', category: 'statistics' })
    expect(screen.getAllByRole('table', { name: /^Service \d+:/ }).length).toBeGreaterThan(1)
  })

  it('makes one table of all', () => {
    open({ groupBy: 'none' })
    expect(screen.getByRole('table', { name: 'Cookies and similar technologies' })).toBeVisible()
    expect(names()).toHaveLength(30)
  })
})

describe('copying a table', () => {
  it('copies what the search finds, shown or not, with its category', async () => {
    const { user } = open({
      searchable: true,
      copyable: true,
      limit: 1,
      columns: ['name', 'expiry'],
    })
    await user.type(screen.getByRole('searchbox'), 'item_000')
    await user.click(screen.getByRole('button', { name: 'Copy as CSV' }))
    const [head, ...lines] = (await navigator.clipboard.readText()).trimEnd().split('\r\n')
    expect(head).toBe('"Category","Name","Expiry"')
    expect(lines).toHaveLength(9)
    expect(lines).toContain('"Statistics","item_0001","1 day"')
    expect(screen.getByRole('status')).toHaveTextContent('Copied.')
  })

  it('says so when the browser does not allow it', async () => {
    const { user } = open({ copyable: true })
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'))
    await user.click(screen.getByRole('button', { name: 'Copy as CSV' }))
    expect(await screen.findByText('Copying failed.')).toBeVisible()
    vi.restoreAllMocks()
  })
})

describe('a table with every control', () => {
  it('has nothing that axe finds wrong', async () => {
    const { container } = open({ searchable: true, sortable: true, copyable: true, limit: 10 })
    const { violations } = await axe.run(container, {
      rules: { region: { enabled: false }, 'color-contrast': { enabled: false } },
    })
    expect(violations).toEqual([])
  })
})

function Longest({ search }: { search: string }) {
  const rows = useCookies({ search, sort: { column: 'expiry', direction: 'descending' } })
  return (
    <ol>
      {rows.map(({ key, name, expiry }) => (
        <li key={key}>
          {name}: {expiry}
        </li>
      ))}
    </ol>
  )
}

describe('useCookies', () => {
  it('searches and sorts the rows of a site’s own list', () => {
    visit(<Longest search="item_000" />, { config })
    const items = screen.getAllByRole('listitem').map((item) => item.textContent)
    expect(items).toHaveLength(9)
    expect(items.at(-1)).toBe('item_0005: End of the session')
  })
})
