import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  ConsentBanner,
  ConsentStatus,
  CookieTable,
  PreferencesDialog,
  PreferencesTrigger,
} from 'react-consent-ui'
import { GatedEmbed } from 'react-consent-ui/embeds'
import { expect } from 'storybook/test'
import mill from '../mill.svg?no-inline'
import { pathOf } from '../path-of.js'
// Replaces a vendor's player: Storybook contacts no third party.
import player from '../player.svg?no-inline'

/** The example on the first page; not listed elsewhere. */
const meta = {
  title: 'Example',
  tags: ['!dev', '!autodocs'],
} satisfies Meta
export default meta

/** A page as a visitor meets it, with everything that follows from its description. */
export const APage: StoryObj<typeof meta> = {
  render: () => (
    <>
      <ConsentBanner />
      <main style={{ maxInlineSize: '42rem', margin: '0 auto', padding: '0 16px 32px' }}>
        <h1>The mill</h1>
        <p>It has ground corn since 1786, and still does on Saturdays.</p>
        <GatedEmbed
          service="youtube"
          title="How the mill works"
          src={pathOf(player)}
          poster={pathOf(mill)}
          link="https://www.youtube.com/watch?v=M7lc1UVf-VE"
        />
        <h2>What this page stores</h2>
        <CookieTable />
        <ConsentStatus />
        <p>
          <PreferencesTrigger />
        </p>
      </main>
      <PreferencesDialog />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.queryByTitle('How the mill works')).not.toBeInTheDocument()
    await userEvent.click(canvas.getByRole('button', { name: 'Accept all' }))
    await expect(await canvas.findByTitle('How the mill works')).toBeVisible()
  },
}
