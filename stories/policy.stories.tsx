import type { Meta, StoryObj } from '@storybook/react-vite'
import { CookiePolicy, defineConsent, Policy } from 'react-consent-ui'
import { expect } from 'storybook/test'
import { company } from '../test/components/company.js'
import { decided, listedStorage, startingFrom, Wall, wallParameters } from './wall.js'

const servicesOnly = defineConsent({ ...company, policy: undefined })
const allowed = decided({
  action: 'accept-all',
  categories: { preferences: true, statistics: true, marketing: true },
})

const meta = {
  title: 'Components/Policy',
  id: 'policy',
  component: CookiePolicy,
  parameters: { playsIn: 'en' },
} satisfies Meta<typeof CookiePolicy>
export default meta
type Story = StoryObj<typeof meta>

export const Whole: Story = {
  parameters: startingFrom({ config: company, storage: listedStorage() }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { level: 1 })).toBeVisible()
    for (const name of ['Who we are', 'Cookies we use', 'Your choices', 'Questions', 'Changes']) {
      await expect(await canvas.findByRole('heading', { level: 2, name })).toBeVisible()
    }
  },
}

export const WithdrawnFromThePage: Story = {
  tags: ['!autodocs'],
  parameters: startingFrom({ config: company, record: allowed }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Withdraw my consent' }))
    await expect(canvas.getAllByText('Not allowed')).toHaveLength(3)
  },
}

/** In the United Kingdom statistics need no consent, and the page does not claim it. */
export const StatisticsWithoutConsent: Story = {
  parameters: startingFrom({ config: company, region: 'GB' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Active unless you switch it off.')).toBeVisible()
    await expect(canvas.getAllByText('Only with your consent.')).toHaveLength(2)
  },
}

export const FactsMissing: Story = {
  parameters: startingFrom({ config: servicesOnly }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Your choices' })).toBeVisible()
    await expect(canvas.queryByRole('region', { name: 'Who we are' })).not.toBeInTheDocument()
  },
}

export const BelowAHeadingOfTheSite: Story = {
  parameters: startingFrom({ config: company, storage: listedStorage() }),
  args: { headingLevel: 3 },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('heading', { level: 2, name: 'Cookie policy' }),
    ).toBeVisible()
    await expect(canvas.queryByRole('heading', { level: 1 })).not.toBeInTheDocument()
  },
}

export const InTheSitesOwnOrder: Story = {
  parameters: startingFrom({ config: company, storage: listedStorage() }),
  render: () => (
    <Policy.Root>
      <Policy.Heading>Cookies at Lumen</Policy.Heading>
      <Policy.Choice />
      <Policy.List />
      <Policy.Section name="jokes">
        <Policy.Heading>Not that kind of cookie</Policy.Heading>
        <p>These have no crumbs.</p>
      </Policy.Section>
      <Policy.Contact />
    </Policy.Root>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Cookies at Lumen')).toBeVisible()
    const titles = canvas.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)
    await expect(titles).toEqual([
      'Your choices',
      'Cookies we use',
      'Not that kind of cookie',
      'Questions',
    ])
  },
}

export const At320Pixels: Story = {
  tags: ['!dev'],
  parameters: startingFrom({ config: company, storage: listedStorage() }),
  decorators: [
    (Page) => (
      <div style={{ inlineSize: 320 }}>
        <Page />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    const page = await canvas.findByRole('article')
    await expect(await canvas.findByRole('region', { name: 'Your choices' })).toBeVisible()
    await expect(page.scrollWidth).toBeLessThanOrEqual(320)
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth)
  },
}

export const AllStates: Story = {
  tags: ['!dev'],
  parameters: wallParameters,
  render: () => (
    <Wall
      states={{
        Whole: { config: company, storage: listedStorage(), record: allowed },
        'Facts missing': { config: servicesOnly },
        'Under opt-out': { config: company, region: 'US' },
      }}
    >
      <CookiePolicy />
    </Wall>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('article')).toHaveLength(3)
  },
}
