import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ComponentType } from 'react'
import { defineConsent } from 'react-consent-ui'
import * as embeds from 'react-consent-ui/embeds'
import { expect } from 'storybook/test'
import '../src/styles/embeds.css'
import { EVERY_EMBED } from './every-embed.js'
import { startingFrom, wallParameters } from './wall.js'

const config = defineConsent({
  revision: 1,
  services: Object.fromEntries(
    EVERY_EMBED.map(({ service }) => [service, { category: 'marketing' as const }]),
  ),
})

const componentOf = (name: string) =>
  Reflect.get(embeds, name) as ComponentType<Readonly<Record<string, unknown>>>

const columns = {
  display: 'grid',
  gap: '24px',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 22rem), 1fr))',
  alignItems: 'start',
}

const meta = {
  title: 'Components/All embeds',
  id: 'all-embeds',
  parameters: { playsIn: 'en', ...wallParameters, ...startingFrom({ config, record: null }) },
} satisfies Meta
export default meta
type Story = StoryObj<typeof meta>

/** The placeholder of each vendor, in the shape of its content. Only looked at: a click would contact a vendor. */
export const Undecided: Story = {
  render: () => (
    <main style={columns}>
      {EVERY_EMBED.map(({ component, props }) => {
        const Component = componentOf(component)
        return <Component key={component} title={`Content of ${component}`} {...props} />
      })}
    </main>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('button', { name: 'Load once' })).toHaveLength(
      EVERY_EMBED.length,
    )
    await expect(document.querySelector('iframe')).toBeNull()
  },
}
