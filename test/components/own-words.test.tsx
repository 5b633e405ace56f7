import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import {
  Banner,
  ConsentBanner,
  ConsentGate,
  type ConsentModel,
  ConsentStatus,
  Preferences,
  PreferencesDialog,
  Status,
} from 'react-consent-ui'
import { Embed, GatedEmbed } from 'react-consent-ui/embeds'
import { en } from 'react-consent-ui/locales/en/all'
import { describe, expect, it, vi } from 'vitest'
import { visit } from './visit.js'

/** Renders a surface, presses one of its buttons, and returns the `textsHash` of the proof. */
async function hashAfter(
  page: ReactNode,
  button: RegExp,
  messages = en,
  model: ConsentModel = 'opt-in',
): Promise<string | null> {
  const onDecision = vi.fn()
  const { store } = visit(page, { messages, onDecision, model })
  if (!screen.queryByRole('button', { name: button })) act(() => store.openPreferences())
  await userEvent.click(await screen.findByRole('button', { name: button }))
  await waitFor(() => expect(onDecision).toHaveBeenCalledOnce())
  return onDecision.mock.calls[0]?.[0].textsHash
}

const HASH = expect.stringMatching(/^[0-9a-f]{64}$/)

const actions = (
  <Banner.Actions>
    <Banner.Reject />
    <Banner.Accept />
  </Banner.Actions>
)

describe('textsHash of a banner (fault 34)', () => {
  it.each<[string, ReactNode]>([
    ['a text', <Banner.Text key="">May we?</Banner.Text>],
    [
      'a text in an element',
      <Banner.Text key="">
        <p>May we?</p>
      </Banner.Text>,
    ],
    ['a title', <Banner.Title key="">Cookies!</Banner.Title>],
    ['a button', <Banner.Customize key="">More</Banner.Customize>],
    [
      'a child of a part',
      <Banner.Customize key="" asChild>
        <button type="button">More</button>
      </Banner.Customize>,
    ],
    ['an element beside the parts', <p key="">We and our 800 partners.</p>],
    ['a text beside the parts', 'We and our 800 partners.'],
    ['a number', 800],
    // biome-ignore lint/security/noDangerouslySetInnerHtml: as a site with a CMS writes it.
    ['HTML', <p key="" dangerouslySetInnerHTML={{ __html: 'We.' }} />],
    ['a component', <Partners key="" />],
  ])('is null if the site shows %s of its own', async (_, own) => {
    const page = (
      <Banner.Root>
        <Banner.Title />
        <Banner.Text />
        {own}
        {actions}
      </Banner.Root>
    )
    expect(await hashAfter(page, /^Accept all$/)).toBeNull()
  })

  it('is null at once, however early the click', async () => {
    const onDecision = vi.fn()
    visit(<Banner.Root>We. {actions}</Banner.Root>, { messages: en, onDecision })
    act(() => screen.getByRole('button', { name: 'Accept all' }).click())
    await waitFor(() => expect(onDecision).toHaveBeenCalledOnce())
    expect(onDecision.mock.calls[0]?.[0].textsHash).toBeNull()
  })

  it('is that of the ready banner if the parts are only arranged', async () => {
    const ready = await hashAfter(<ConsentBanner />, /^Accept all$/)
    expect(ready).toEqual(HASH)
    const arranged = (
      <Banner.Root>
        <div>
          <Banner.Title /> <Banner.Text />
        </div>
        {actions}
        <Banner.Dismiss />
      </Banner.Root>
    )
    const [first] = screen.queryAllByRole('region')
    expect(first).toBeUndefined()
    expect(await hashAfter(arranged, /^Accept all$/)).toBe(ready)
  })

  it('is another if the words come through the messages', async () => {
    const own = { ...en, banner: { ...en.banner, text: 'May we?' } }
    const ready = await hashAfter(<ConsentBanner />, /^Accept all$/)
    const other = await hashAfter(<ConsentBanner />, /^Accept all$/, own)
    expect(other).toEqual(HASH)
    expect(other).not.toBe(ready)
  })
})

describe('textsHash of other surfaces (fault 34)', () => {
  it('is null if the dialog has content of the site', async () => {
    const own = (
      <PreferencesDialog>
        <p>Questions?</p>
      </PreferencesDialog>
    )
    expect(await hashAfter(own, /^Save/)).toBeNull()
    document.body.replaceChildren()
    expect(await hashAfter(<PreferencesDialog />, /^Save/)).toEqual(HASH)
  })

  it('is null if a part of the dialog has children of the site', async () => {
    const page = (title?: string) => (
      <Preferences.Root>
        <Preferences.Content>
          <Preferences.Title>{title}</Preferences.Title>
          <Preferences.Categories />
          <Preferences.Save />
        </Preferences.Content>
      </Preferences.Root>
    )
    expect(await hashAfter(page('Settings'), /^Save/)).toBeNull()
    document.body.replaceChildren()
    expect(await hashAfter(page(), /^Save/)).toEqual(HASH)
  })

  it('is null if the status has children of the site', async () => {
    const page = (own?: string) => (
      <Status.Root>
        <Status.Title>{own}</Status.Title>
        <Status.Withdraw />
      </Status.Root>
    )
    // Without an answer, everything is granted and can be withdrawn.
    const withdrawn = (shown: ReactNode) => hashAfter(shown, /^Reject all/, en, 'notice')
    expect(await withdrawn(page('You'))).toBeNull()
    document.body.replaceChildren()
    expect(await withdrawn(<ConsentStatus />)).toEqual(HASH)
  })

  it('is null for the fallback of a gate, and that of its texts for an embed', async () => {
    const gate = (
      <ConsentGate
        service="youtube"
        fallback={({ allow }) => (
          <button type="button" onClick={allow}>
            Allow it
          </button>
        )}
      />
    )
    const embed = <GatedEmbed service="youtube" title="A film" src="/player" />
    expect(await hashAfter(gate, /^Allow it/)).toBeNull()
    document.body.replaceChildren()
    expect(await hashAfter(embed, /^Always allow/)).toEqual(HASH)
  })

  it('is null if a part of an embed has children of the site', async () => {
    const page = (
      <Embed.Root service="youtube" title="A film" src="/player">
        <Embed.Placeholder>
          <Embed.Text>Google sees you.</Embed.Text>
          <Embed.AlwaysAllow />
        </Embed.Placeholder>
      </Embed.Root>
    )
    expect(await hashAfter(page, /^Always allow/)).toBeNull()
  })
})

function Partners() {
  return <p>We and our 800 partners.</p>
}
