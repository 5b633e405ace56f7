import type { Meta, StoryObj } from '@storybook/react-vite'
import { useContext, useEffect, useState } from 'react'
import {
  ConsentBanner,
  type ConsentConfig,
  type ConsentModel,
  ConsentProvider,
  ConsentStatus,
  CookiePolicy,
  CookieTable,
  createMemoryStorage,
  Preferences,
  PreferencesDialog,
  PreferencesTrigger,
  useConsent,
} from 'react-consent-ui'
import { expect } from 'storybook/test'
import { PageTexts } from '../../.storybook/with-consent.js'
import { isShow, type Ready, type Show, type View } from './messages.js'
import { read } from './read.js'
import small from './small.json?raw'

/** The playground's result: a page of its own that receives the config. */
const meta = {
  title: 'Playground result',
  tags: ['!dev', '!autodocs'],
} satisfies Meta
export default meta

export const Result: StoryObj<typeof meta> = {
  render: (_, { globals }) => (
    <Told {...(globals.model !== 'by-region' && { model: globals.model })} />
  ),
  play: async ({ canvas }) => {
    const reading = read(small)
    if (reading.outcome !== 'description') throw new Error('The first description is wrong.')
    const show = (view: View) =>
      window.postMessage({ type: 'show', config: reading.config, view } satisfies Show)
    show('banner')
    await expect(
      await canvas.findByRole('button', { name: /Reject all|Tout refuser/ }),
    ).toBeVisible()
    show('table')
    await expect(await canvas.findByRole('rowheader', { name: '_ga' })).toBeVisible()
  },
}

function Told({ model }: { model?: ConsentModel }) {
  const [told, setTold] = useState<Show & { count: number }>()
  useEffect(() => {
    const receive = ({ source, data }: MessageEvent<unknown>) => {
      if ((source !== window.parent && source !== window) || !isShow(data)) return
      // A description is read once by its provider: each gets one of its own.
      setTold((last) => {
        const isSame = JSON.stringify(last?.config) === JSON.stringify(data.config)
        return { ...data, count: (last?.count ?? 0) + (isSame ? 0 : 1) }
      })
    }
    window.addEventListener('message', receive)
    window.parent.postMessage({ type: 'ready' } satisfies Ready, location.origin)
    return () => window.removeEventListener('message', receive)
  }, [])
  if (!told) return null
  return <Site key={told.count} {...told} model={model} />
}

interface SiteProps {
  config: ConsentConfig
  view: View
  model: ConsentModel | undefined
}

function Site({ config, view, model }: SiteProps) {
  const messages = useContext(PageTexts)
  const [storage] = useState(() => createMemoryStorage())
  return (
    <ConsentProvider
      config={config}
      storage={storage}
      messages={messages}
      initialRecord={null}
      {...(model && { model })}
    >
      {view === 'banner' && <ConsentBanner />}
      <main style={{ maxInlineSize: '46rem', margin: '0 auto', padding: '0 8px 32px' }}>
        <Part view={view} />
      </main>
      <PreferencesDialog />
    </ConsentProvider>
  )
}

/** A button of the site's own. */
const PLAIN = { font: 'inherit', padding: '4px 12px', borderRadius: 8, border: '1px solid' }

function Part({ view }: { view: View }) {
  const { reset } = useConsent()
  switch (view) {
    case 'banner':
      return (
        <>
          <h1>A page of yours</h1>
          <p>
            <PreferencesTrigger />{' '}
            <button type="button" style={PLAIN} onClick={() => void reset()}>
              Ask again
            </button>
          </p>
          <ConsentStatus />
        </>
      )
    case 'dialog':
      return (
        <>
          <h1>The dialog</h1>
          <p>
            Its content in the page, so that you can type beside it. <PreferencesTrigger />
          </p>
          <Preferences.Form />
        </>
      )
    case 'table':
      return (
        <>
          <h1>The table</h1>
          <CookieTable />
        </>
      )
    case 'policy':
      return <CookiePolicy />
    default:
      return view satisfies never
  }
}
