import type { Meta, StoryObj } from '@storybook/react-vite'
import {
  ConsentBanner,
  defineConsent,
  type Messages,
  Preferences,
  PreferencesDialog,
  PreferencesTrigger,
} from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en'
import { en as whole } from 'react-consent-ui/locales/en/all'
import { expect, screen, within } from 'storybook/test'
import { description } from '../.storybook/description.js'
import { onAPage } from './on-a-page.js'
import { decided, startingFrom, Wall, wallParameters } from './wall.js'

type UserEvent = NonNullable<Parameters<NonNullable<Story['play']>>[0]['userEvent']>

const german: Messages = {
  ...en,
  locale: 'de',
  load: async () => ({
    ...whole,
    dialog: {
      ...whole.dialog,
      title: 'Datenschutzeinstellungen dieser Website',
      text: 'Legen Sie fest, welche Datenverarbeitungsvorgänge auf dieser Website ausgeführt werden dürfen. Ihre Entscheidung gilt für diesen Browser und lässt sich hier jederzeit ändern.',
      save: 'Meine individuelle Auswahl speichern',
      accept: 'Sämtliche Verarbeitungszwecke akzeptieren',
      reject: 'Alle ablehnen',
      required: 'Immer aktiv',
    },
    categories: {
      ...whole.categories,
      marketing: {
        ...(whole.categories.marketing as (typeof whole.categories)[string]),
        name: 'Werbeeinblendungs- und Wiedererkennungstechnologien',
      },
    },
  }),
}

const manyServices = defineConsent({
  revision: 1,
  categories: { necessary: { required: true }, marketing: {} },
  services: Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `partner-${index}`,
      {
        category: 'marketing' as const,
        name: `Partner ${index + 1}`,
        purpose: 'Shows advertising.',
      },
    ]),
  ),
})

const choice = decided({
  surface: 'preferences',
  categories: { preferences: true, statistics: true, marketing: false },
})
const videosOnly = decided({
  surface: 'gate',
  categories: { preferences: false, statistics: false, marketing: false },
  services: { youtube: true },
})

const meta = {
  title: 'Components/Dialog',
  id: 'dialog',
  component: PreferencesDialog,
  decorators: [onAPage],
  parameters: { playsIn: 'en' },
  render: (args) => (
    <>
      <ConsentBanner />
      <PreferencesTrigger />
      <PreferencesDialog {...args} />
    </>
  ),
} satisfies Meta<typeof PreferencesDialog>
export default meta
type Story = StoryObj<typeof meta>

/** Opens the way a visitor does. The rest of the page is then not reachable. */
async function open(userEvent: UserEvent, by = /^(Manage preferences|Personnaliser mes choix)$/) {
  await userEvent.click(screen.getByRole('button', { name: by }))
  return within(await screen.findByRole('dialog'))
}

const servicesOf = (category: string) =>
  screen.getByRole('button', { name: new RegExp(`services? ${category}$`) })

/** Before a decision everything optional is off, and the focus is inside. */
export const Undecided: Story = {
  play: async ({ userEvent }) => {
    const dialog = await open(userEvent)
    await expect(screen.getByRole('dialog', { name: 'Cookie preferences' })).toHaveFocus()
    for (const each of dialog.getAllByRole('switch')) await expect(each).not.toBeChecked()
    await expect(dialog.getByText('Always active')).toBeVisible()
  },
}

export const DecidedBefore: Story = {
  parameters: startingFrom({ record: choice }),
  play: async ({ userEvent }) => {
    const dialog = await open(userEvent, /^Cookie preferences$/)
    await expect(dialog.getByRole('switch', { name: 'Statistics' })).toBeChecked()
    await expect(dialog.getByRole('switch', { name: 'Marketing' })).not.toBeChecked()
  },
}

export const Saved: Story = {
  tags: ['!autodocs'],
  play: async ({ userEvent }) => {
    const dialog = await open(userEvent)
    await userEvent.click(dialog.getByRole('switch', { name: 'Statistics' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Save my choices' }))
    await expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await expect(screen.queryByRole('region')).not.toBeInTheDocument()
    await expect(await screen.findByText('Your choices are saved.')).toBeInTheDocument()
  },
}

/** Escape stores nothing: the banner stays open. */
export const LeftWithoutDeciding: Story = {
  tags: ['!autodocs'],
  play: async ({ canvas, userEvent }) => {
    await open(userEvent)
    await userEvent.keyboard('{Escape}')
    await expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    await expect(canvas.getByRole('region')).toBeVisible()
    await expect(await canvas.findByRole('button', { name: 'Manage preferences' })).toHaveFocus()
  },
}

/** A service with its provider and what it stores. */
export const ServicesInSight: Story = {
  play: async ({ userEvent }) => {
    const dialog = await open(userEvent)
    await userEvent.click(servicesOf('Marketing'))
    await expect(await dialog.findByRole('table')).toBeVisible()
    await userEvent.click(dialog.getByRole('switch', { name: 'Marketing' }))
    await expect(dialog.getByRole('switch', { name: 'YouTube' })).toBeChecked()
  },
}

/** One service allowed by a gate, its category not. */
export const OneServiceAllowed: Story = {
  parameters: startingFrom({ record: videosOnly }),
  play: async ({ userEvent }) => {
    const dialog = await open(userEvent, /^Cookie preferences$/)
    await userEvent.click(servicesOf('Marketing'))
    await expect(dialog.getByRole('switch', { name: 'Marketing' })).not.toBeChecked()
    await expect(dialog.getByRole('switch', { name: 'YouTube' })).toBeChecked()
  },
}

export const OptOut: Story = {
  parameters: startingFrom({ model: 'opt-out' }),
  play: async ({ userEvent }) => {
    const dialog = await open(userEvent, /^Your Privacy Choices$/)
    for (const each of dialog.getAllByRole('switch')) await expect(each).toBeChecked()
  },
}

export const GlobalPrivacyControl: Story = {
  parameters: startingFrom({ model: 'opt-out', gpc: true }),
  play: async ({ userEvent }) => {
    const dialog = await open(userEvent, /^Your Privacy Choices$/)
    await expect(dialog.getByText(/Global Privacy Control/)).toBeVisible()
    await expect(dialog.getByRole('switch', { name: 'Marketing' })).not.toBeChecked()
  },
}

export const ManyServices: Story = {
  parameters: startingFrom({ config: manyServices }),
  play: async ({ userEvent }) => {
    const dialog = await open(userEvent)
    await userEvent.click(dialog.getByRole('button', { name: /^60 services / }))
    await expect(dialog.getAllByRole('switch')).toHaveLength(61)
    await expectInSight(dialog.getByRole('button', { name: 'Save my choices' }))
  },
}

/** The page behind does not scroll. */
export const HoldsThePage: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ userEvent }) => {
    await open(userEvent)
    await expect(getComputedStyle(document.documentElement).overflowY).toBe('hidden')
    await userEvent.keyboard('{Escape}')
    await expect(getComputedStyle(document.documentElement).overflowY).not.toBe('hidden')
  },
}

export const RejectLooksLikeAccept: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ userEvent }) => {
    const dialog = await open(userEvent)
    const [reject, accept] = ['Reject all', 'Accept all'].map((name) => {
      const button = dialog.getByRole('button', { name })
      const { color, backgroundColor, border, fontSize, fontWeight } = getComputedStyle(button)
      const { height, top } = button.getBoundingClientRect()
      return { color, backgroundColor, border, fontSize, fontWeight, height, top }
    })
    await expect(reject).toEqual(accept)
  },
}

/** Every target is large enough to hit. */
export const LargeEnoughToHit: Story = {
  tags: ['!dev', '!autodocs'],
  play: async ({ userEvent }) => {
    const dialog = await open(userEvent)
    for (const each of [...dialog.getAllByRole('switch'), ...dialog.getAllByRole('button')]) {
      const { width, height } = each.getBoundingClientRect()
      await expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    }
  },
}

export const LongGermanTexts: Story = {
  tags: ['!dev'],
  parameters: { consent: { messages: german } },
  play: async ({ userEvent }) => {
    const dialog = await open(userEvent)
    await expect(screen.getByRole('dialog')).toHaveAttribute('lang', 'de')
    await expectInSight(dialog.getByRole('button', { name: /^Meine individuelle Auswahl/ }))
  },
}

export const French: Story = {
  tags: ['!dev'],
  globals: { locale: 'fr' },
  play: async ({ userEvent }) => {
    const dialog = await open(userEvent)
    await expect(dialog.getByText('Toujours actifs')).toBeVisible()
    await expect(screen.getByRole('dialog')).toHaveAttribute('lang', 'fr')
  },
}

export const RightToLeft: Story = {
  tags: ['!dev'],
  globals: { direction: 'rtl' },
  play: async ({ userEvent }) => {
    const dialog = await open(userEvent)
    const heading = dialog.getByRole('heading', { name: 'Marketing' }).getBoundingClientRect()
    const knob = dialog.getByRole('switch', { name: 'Marketing' }).getBoundingClientRect()
    await expect(knob.right).toBeLessThanOrEqual(heading.right)
    await expect(knob.left).toBeLessThan(heading.left + heading.width / 2)
  },
}

/** 1280 × 1024 at 400 %. */
export const ZoomedTo400Percent: Story = {
  tags: ['!dev', '!autodocs'],
  parameters: {
    viewport: {
      options: { zoomed: { name: '320 × 256', styles: { width: '320px', height: '256px' } } },
    },
  },
  globals: { viewport: { value: 'zoomed', isRotated: false } },
  play: async ({ userEvent }) => {
    const dialog = await open(userEvent)
    for (const name of ['Save my choices', 'Close without saving']) {
      await expectInSight(dialog.getByRole('button', { name }))
    }
  },
}

/** The same choice in a page of its own. */
export const AsAForm: Story = {
  render: () => <Preferences.Form />,
  play: async ({ canvas, userEvent }) => {
    const form = within(await canvas.findByRole('region', { name: 'Cookie preferences' }))
    await userEvent.click(form.getByRole('switch', { name: 'Statistics' }))
    await userEvent.click(form.getByRole('button', { name: 'Save my choices' }))
    await expect(form.getByRole('switch', { name: 'Statistics' })).toBeChecked()
    await expect(await screen.findByText('Your choices are saved.')).toBeInTheDocument()
  },
}

export const FromItsParts: Story = {
  render: () => (
    <>
      <PreferencesTrigger />
      <Preferences.Root>
        <Preferences.Content>
          <Preferences.Title>May we count you?</Preferences.Title>
          <Preferences.Text>That is the only question.</Preferences.Text>
          <Preferences.CategorySwitch category="statistics" />
          <Preferences.Actions>
            <Preferences.Save>Done</Preferences.Save>
          </Preferences.Actions>
        </Preferences.Content>
      </Preferences.Root>
    </>
  ),
  play: async ({ userEvent }) => {
    const dialog = await open(userEvent, /^Cookie preferences$/)
    await expect(screen.getByRole('dialog', { name: 'May we count you?' })).toBeVisible()
    await userEvent.click(dialog.getByRole('button', { name: 'Done' }))
    await expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  },
}

/** Children are shown between the categories and the actions. */
export const ContentOfTheSite: Story = {
  render: () => (
    <>
      <PreferencesTrigger />
      <PreferencesDialog>
        <p>
          Questions? <a href="/contact">Write to us.</a>
        </p>
      </PreferencesDialog>
    </>
  ),
  play: async ({ userEvent }) => {
    const dialog = await open(userEvent, /^Cookie preferences$/)
    await expect(dialog.getByRole('link', { name: 'Write to us.' })).toBeVisible()
  },
}

/** Only one dialog can be open at a time; the form shows the same in a row. */
export const AllStates: Story = {
  tags: ['!dev'],
  parameters: wallParameters,
  render: () => (
    <Wall
      states={{
        Undecided: {},
        'Decided before': { record: choice },
        'One service allowed': { record: videosOnly },
        'Opt-out': { model: 'opt-out' },
        'Global Privacy Control': { model: 'opt-out', gpc: true },
        'Categories of its own': { config: categoriesOfItsOwn },
      }}
    >
      <Preferences.Form />
    </Wall>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('region')).toHaveLength(6)
  },
}

const categoriesOfItsOwn = defineConsent({
  ...description,
  categories: {
    necessary: { required: true },
    statistics: { name: 'Counting', description: 'How many of you there are.' },
    marketing: { name: 'Fun', description: 'Videos, mostly.' },
  },
})

async function expectInSight(element: HTMLElement) {
  const { top, left, bottom, right } = element.getBoundingClientRect()
  await expect(Math.min(top, left)).toBeGreaterThanOrEqual(0)
  await expect(bottom).toBeLessThanOrEqual(innerHeight)
  await expect(right).toBeLessThanOrEqual(innerWidth)
}
