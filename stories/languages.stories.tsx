import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import {
  ConsentBanner,
  ConsentProvider,
  createMemoryStorage,
  type Messages,
  PreferencesDialog,
  type WholeMessages,
} from 'react-consent-ui'
import { ar } from 'react-consent-ui/locales/ar'
import { el } from 'react-consent-ui/locales/el'
import { en } from 'react-consent-ui/locales/en'
import { he } from 'react-consent-ui/locales/he'
import { hi } from 'react-consent-ui/locales/hi'
import { ja } from 'react-consent-ui/locales/ja'
import { th } from 'react-consent-ui/locales/th'
import { uk } from 'react-consent-ui/locales/uk'
import { vi } from 'react-consent-ui/locales/vi'
import { expect, screen, waitFor, within } from 'storybook/test'
import { description } from '../.storybook/description.js'
// The loaders of every language are internal: sites load one.
import { wholeLoaders } from '../src/locales/loaders.js'
import { cutTexts } from './cut-texts.js'
import { longestOf, pseudo } from './pseudo.js'

const Surfaces = ({ messages = en }: { messages?: Messages }) => {
  const [storage] = useState(() => createMemoryStorage())
  return (
    <ConsentProvider
      config={description}
      storage={storage}
      initialRecord={null}
      messages={messages}
    >
      <div lang={messages.locale} dir={messages.dir ?? 'ltr'}>
        <ConsentBanner />
        <PreferencesDialog />
      </div>
    </ConsentProvider>
  )
}

/** Long texts, and every script: on the smallest screen nothing is cut, and nothing lies beside it. */
const meta = {
  title: 'Looks/Languages',
  id: 'languages',
  component: Surfaces,
  tags: ['!autodocs'],
  parameters: {
    viewport: {
      options: { phone: { name: '320 × 568', styles: { width: '320px', height: '568px' } } },
    },
  },
  globals: { viewport: { value: 'phone', isRotated: false } },
} satisfies Meta<typeof Surfaces>
export default meta
type Story = StoryObj<typeof meta>

const nothingIsCut = () => waitFor(() => expect(cutTexts()).toEqual([]))

/** Checks the banner, opens the dialog from it, and checks the dialog. */
const play: Story['play'] = async ({ canvas, userEvent }) => {
  const banner = await canvas.findByRole('region')
  await nothingIsCut()
  const [customize] = [...banner.querySelectorAll<HTMLElement>('[data-action="customize"]')]
  if (!customize) throw new Error('The banner has no button that opens the dialog.')
  await userEvent.click(customize)
  const dialog = await screen.findByRole('dialog')
  await within(dialog).findAllByRole('switch')
  await nothingIsCut()
}

const bannerAndDialog = (messages: Messages): Story => ({ args: { messages }, play })

/** Every text with marks, in brackets and 40 % longer: a text without marks is not from the messages. */
export const PseudoLanguage = bannerAndDialog(pseudo)

async function longest(): Promise<WholeMessages> {
  const all = await Promise.all(Object.values(wholeLoaders).map((load) => load()))
  return longestOf(all.filter(({ dir = 'ltr' }) => dir === 'ltr'))
}

/** Of every text the longest of the languages that are written from the left. */
export const LongestTexts: Story = {
  ...bannerAndDialog(en),
  loaders: [async () => ({ messages: await longest() })],
  render: (_, { loaded }) => <Surfaces messages={loaded.messages} />,
}

export const Latin = bannerAndDialog(vi)
export const Cyrillic = bannerAndDialog(uk)
export const Greek = bannerAndDialog(el)
export const Arabic = bannerAndDialog(ar)
export const Hebrew = bannerAndDialog(he)
export const Devanagari = bannerAndDialog(hi)
export const Thai = bannerAndDialog(th)
export const Cjk = bannerAndDialog(ja)
