import type { Meta, StoryObj } from '@storybook/react-vite'
import { CookieTable, defineConsent } from 'react-consent-ui'
import { expect, within } from 'storybook/test'
import { manyCookies } from '../test/browser/lists/many-cookies.js'
import { company } from '../test/components/company.js'
import { listedStorage, startingFrom, Wall, wallParameters } from './wall.js'

const meta = {
  title: 'Components/Table',
  id: 'table',
  component: CookieTable,
} satisfies Meta<typeof CookieTable>
export default meta
type Story = StoryObj<typeof meta>

/** A service whose names and purposes are longer than any screen is wide. */
const longWinded = defineConsent({
  revision: 1,
  services: {
    suite: {
      category: 'marketing',
      provider: { name: 'Gesellschaft für Werbewirkungsforschung und Zielgruppenansprache mbH' },
      name: 'Werbewirkungsmessung',
      cookies: [
        {
          name: 'ytidb::LAST_RESULT_ENTRY_KEY_FOR_THE_CURRENT_SESSION_AND_DEVICE_*',
          storage: 'localStorage',
          purpose:
            'Merkt sich die Datenschutzgrundeinstellungen der Werbewirkungsmessungsteilnehmerinnen und -teilnehmer.',
          expires: 'persistent',
          domain: 'metrics.advertising-effectiveness-measurement.example.com',
        },
      ],
    },
  },
})

export const ByCategory: Story = {
  parameters: startingFrom({ config: company, storage: listedStorage() }),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('table')).toHaveLength(4)
    await expect(canvas.getByRole('rowheader', { name: 'rcu' })).toBeVisible()
  },
}

export const OneCategory: Story = {
  parameters: startingFrom({ config: company, storage: listedStorage() }),
  args: { category: 'statistics' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('row', { name: /_ga/ })).toBeVisible()
    await expect(canvas.getAllByRole('table')).toHaveLength(1)
  },
}

export const OneService: Story = {
  parameters: startingFrom({ config: company, storage: listedStorage() }),
  args: { service: 'youtube' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('table', { name: /^YouTube/ })).toBeVisible()
  },
}

export const ChosenColumns: Story = {
  parameters: startingFrom({ config: company, storage: listedStorage() }),
  args: { columns: ['name', 'domain', 'category', 'purpose'] },
  play: async ({ canvas }) => {
    const [table] = await canvas.findAllByRole('table')
    await expect(table?.querySelectorAll('th[scope="col"]')).toHaveLength(4)
  },
}

export const NothingStored: Story = {
  parameters: startingFrom({ config: company, storage: listedStorage() }),
  args: { service: 'chat' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Nothing is stored|Rien n’est enregistré/)).toBeVisible()
  },
}

export const LongGermanTexts: Story = {
  tags: ['!dev'],
  args: { columns: ['name', 'provider', 'purpose', 'type', 'expiry', 'domain'] },
  parameters: startingFrom({ config: longWinded }),
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByRole('rowheader', { name: /^ytidb/ })).toBeVisible()
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
}

/** At 400 % zoom, or on the smallest phone: nothing scrolls sideways, and it is still a table. */
export const At320Pixels: Story = {
  tags: ['!dev'],
  decorators: [
    (Table) => (
      <div style={{ inlineSize: 320 }}>
        <Table />
      </div>
    ),
  ],
  parameters: startingFrom({ config: longWinded }),
  play: async ({ canvas, canvasElement }) => {
    const table = await canvas.findByRole('table')
    await expect(canvas.getByRole('rowheader', { name: /^ytidb/ })).toBeVisible()
    await expect(canvas.getAllByRole('cell')).toHaveLength(4)
    await expect(table.scrollWidth).toBeLessThanOrEqual(320)
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
}

const big = startingFrom({ config: manyCookies(5000) })

/** Words in any fact find a row. The number of rows is announced. */
export const Searched: Story = {
  args: { searchable: true },
  parameters: { ...big, playsIn: 'en' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), 'item_432')
    await expect(await canvas.findByText('Shown: 10 of 5,000')).toBeVisible()
  },
}

/** The headers are buttons. */
export const Sorted: Story = {
  args: { sortable: true, category: 'statistics' },
  parameters: startingFrom({ config: manyCookies(60) }),
  play: async ({ canvas, userEvent }) => {
    const [name] = await canvas.findAllByRole('columnheader')
    if (!name) throw new Error('There is no header.')
    await userEvent.click(within(name).getByRole('button'))
    await expect(name).toHaveAttribute('aria-sort', 'ascending')
  },
}

export const ByProvider: Story = {
  args: { groupBy: 'provider' },
  parameters: startingFrom({ config: company, storage: listedStorage() }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('table', { name: /^Google/ })).toBeVisible()
  },
}

/** The first hundred rows of 5,000, and a button that shows all. */
export const FiveThousandRows: Story = {
  args: { searchable: true, sortable: true, copyable: true, groupBy: 'none' },
  parameters: { ...big, playsIn: 'en' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Shown: 100 of 5,000')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Show all (5,000)' })).toBeVisible()
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(100)
  },
}

export const AllStates: Story = {
  tags: ['!dev'],
  parameters: wallParameters,
  render: () => (
    <Wall
      states={{
        'With the library’s own record': { config: company, storage: listedStorage() },
        'Long names': { config: longWinded },
        'Nothing stored': { config: defineConsent({ revision: 1 }) },
      }}
    >
      <CookieTable />
    </Wall>
  ),
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByRole('table')).length).toBeGreaterThan(4)
  },
}
