import type { ReactElement, ReactNode } from 'react'
import {
  Banner,
  type ConsentModel,
  type ConsentRecord,
  type ConsentState,
  type ConsentStorage,
  type ConsentStore,
  type ConsentStoreOptions,
  Policy,
  Preferences,
  Status,
  Table,
  useCookies,
} from 'react-consent-ui'
import { Embed } from 'react-consent-ui/embeds'
import { EVERY_EMBED } from '../../stories/every-embed.js'
import { company } from '../components/company.js'

/** How a part is met: what surrounds it, and what there is to know about it. */
export interface Setup {
  /** What it renders; null for what renders no element of its own. */
  readonly tag: keyof HTMLElementTagNameMap | null
  /** Its `data-rcu`. */
  readonly rcu: string
  /** What it cannot do without. */
  readonly props?: Readonly<Record<string, unknown>>
  /** @default the part alone */
  readonly around?: (part: ReactElement) => ReactNode
  /** @default opt-in */
  readonly model?: ConsentModel
  readonly record?: ConsentRecord
  /** Other options of its visitor. */
  readonly options?: ConsentStoreOptions
  /** Brings it on the screen, where it is not there by itself. */
  readonly open?: (store: ConsentStore) => void
  /** The effect of its click. Omitted for parts without one. */
  readonly changes?: (page: { element: Element; state: ConsentState }) => unknown
  /** Data attributes it has in other states than this one. */
  readonly sometimes?: readonly string[]
  /** Why it has no `asChild`, which every part of a family has otherwise. */
  readonly notAsChild?: string
  /** Why a server does not draw it. */
  readonly notOnServer?: string
}

const day = (days: number) => new Date(Date.now() + days * 864e5).toISOString()

/** The record of a visitor who accepted everything yesterday. */
const accepted: ConsentRecord = {
  id: '4f7f8f3e-8a44-4f0b-9a51-5a1d6f6e2c10',
  revision: 1,
  policyVersion: '2.0',
  givenAt: day(-1),
  updatedAt: day(-1),
  expiresAt: day(181),
  model: 'opt-in',
  region: null,
  locale: 'en',
  gpc: false,
  action: 'accept-all',
  surface: 'banner',
  categories: { preferences: true, statistics: true, marketing: true },
  services: {},
}

const record = ({ state }: { state: ConsentState }) => state.record
const surface = ({ state }: { state: ConsentState }) => state.surface
const embedState = ({ element }: { element: Element }) =>
  element.closest('[data-rcu="embed"]')?.getAttribute('data-state') ?? 'gone'

const inBanner = (part: ReactElement) => (
  <Banner.Root>
    <Banner.Title />
    {part}
  </Banner.Root>
)
const bannerPart = (setup: Pick<Setup, 'tag' | 'rcu'> & Partial<Setup>): Setup => ({
  around: inBanner,
  ...setup,
})
const bannerAction = (changes: Setup['changes'] & object): Setup =>
  bannerPart({ tag: 'button', rcu: 'action', changes })

const inForm = (part: ReactElement) => <Preferences.Form>{part}</Preferences.Form>
const inDialog = (part: ReactElement) => (
  <Preferences.Root>
    <Preferences.Content>
      <Preferences.Title />
      <Preferences.Text />
      {part}
    </Preferences.Content>
  </Preferences.Root>
)
const openPreferences = (store: ConsentStore) => store.openPreferences()
const ONLY_OPEN = 'a dialog is only ever open in a browser'
const dialogPart = (setup: Pick<Setup, 'tag' | 'rcu'> & Partial<Setup>): Setup => ({
  around: inDialog,
  open: openPreferences,
  notOnServer: ONLY_OPEN,
  ...setup,
})
const formPart = (setup: Pick<Setup, 'tag' | 'rcu'> & Partial<Setup>): Setup => ({
  around: inForm,
  ...setup,
})
const formAction: Setup = formPart({ tag: 'button', rcu: 'action', changes: record })
const switchPart = (props: Setup['props'] & object): Setup =>
  formPart({
    tag: 'button',
    rcu: 'switch',
    props,
    changes: ({ element }) => element.getAttribute('aria-checked'),
  })

const inTable = (part: ReactNode) => (
  <Table.Root>
    <Table.Caption>What is stored</Table.Caption>
    {part}
  </Table.Root>
)
const inGroup = (part: ReactNode) => inTable(<Table.Group>{part}</Table.Group>)
const headers = (
  <Table.Row>
    <Table.Cell column="name" />
  </Table.Row>
)

const tableContent = (
  <>
    <Table.Caption>What is stored</Table.Caption>
    <Table.Group>{headers}</Table.Group>
  </>
)

/** A row that tells of something. */
function FirstRow({ children }: { children: ReactNode }) {
  const [first] = useCookies({ service: 'analytics' })
  return <Table.Row row={first}>{children}</Table.Row>
}

const inPolicy = (part: ReactElement) => (
  <Policy.Root>
    <Policy.Heading />
    {part}
  </Policy.Root>
)
const policySection = (props: Setup['props'] = {}): Setup => ({
  tag: 'section',
  rcu: 'policy-section',
  props,
  around: inPolicy,
})

const embed = { service: 'youtube', title: 'How the mill works', src: '/player' }
const inEmbed = (part: ReactElement) => (
  <Embed.Root {...embed}>
    <Embed.Frame />
    {part}
  </Embed.Root>
)
const embedPart = (setup: Pick<Setup, 'tag' | 'rcu'> & Partial<Setup>): Setup => ({
  around: inEmbed,
  ...setup,
})

const inStatus = (part: ReactElement) => (
  <Status.Root>
    <Status.Title />
    {part}
  </Status.Root>
)
const statusPart = (setup: Pick<Setup, 'tag' | 'rcu'> & Partial<Setup>): Setup => ({
  around: inStatus,
  record: accepted,
  ...setup,
})
/** As a browser that keeps nothing. */
const forgetful: ConsentStorage = { read: () => null, write: () => {}, clear: () => {} }

const CHECK = { service: 'youtube', siteKey: 'mill', onToken: () => {}, fallback: null }

/** Every public component. A new one is red until it has its line here. */
export const SETUPS: Readonly<Record<string, Setup>> = {
  ConsentProvider: { tag: null, rcu: '', props: { config: company } },
  ConsentGate: { tag: null, rcu: '', props: { category: 'marketing' } },
  ConsentScript: { tag: null, rcu: '', props: { category: 'marketing', src: '/tag.js' } },
  CrispChat: { tag: null, rcu: '', props: { service: 'youtube', websiteId: 'mill' } },
  IntercomChat: { tag: null, rcu: '', props: { service: 'youtube', appId: 'mill' } },
  SmartsuppChat: { tag: null, rcu: '', props: { service: 'youtube', chatKey: 'mill' } },
  TawkChat: { tag: null, rcu: '', props: { service: 'youtube', propertyId: 'mill' } },
  HCaptcha: { tag: null, rcu: '', props: CHECK },
  ReCaptcha: { tag: null, rcu: '', props: CHECK },
  Turnstile: { tag: null, rcu: '', props: CHECK },
  ConsentHeadScript: { tag: null, rcu: 'head', props: { config: company } },

  ConsentBanner: { tag: 'section', rcu: 'banner' },
  ChoicesBanner: {
    tag: 'section',
    rcu: 'banner',
    notOnServer: 'its code and its texts are fetched when it asks',
  },
  PreferencesDialog: {
    tag: 'div',
    rcu: 'dialog',
    props: { layout: 'end' },
    open: openPreferences,
    notOnServer: ONLY_OPEN,
  },
  PreferencesTrigger: { tag: 'button', rcu: 'action', changes: surface },
  CookieTable: { tag: 'div', rcu: 'tables' },
  CookiePolicy: { tag: 'article', rcu: 'policy' },
  ConsentStatus: { tag: 'section', rcu: 'status' },
  GatedEmbed: { tag: 'figure', rcu: 'embed', props: embed },
  Embed: {
    tag: 'figure',
    rcu: 'embed',
    props: { url: 'https://vimeo.com/76979871', service: 'youtube', title: 'How the mill works' },
  },
  ...Object.fromEntries(
    EVERY_EMBED.map(({ component, props }) => [
      component,
      {
        tag: 'figure' as const,
        rcu: 'embed',
        props: { ...props, service: 'youtube', title: 'How the mill works' },
      },
    ]),
  ),

  'Banner.Root': {
    tag: 'section',
    rcu: 'banner',
    props: { layout: 'top', children: <Banner.Title /> },
    sometimes: ['data-state'],
  },
  'Banner.Title': {
    tag: 'h2',
    rcu: 'banner-title',
    around: (part) => <Banner.Root>{part}</Banner.Root>,
  },
  'Banner.Text': bannerPart({ tag: 'div', rcu: 'banner-text' }),
  'Banner.News': {
    ...bannerPart({ tag: 'p', rcu: 'banner-news' }),
    // An answer to marketing is missing, so the visitor is asked again.
    record: { ...accepted, categories: { preferences: true, statistics: true } },
    notOnServer: 'it is found out after the first paint',
  },
  'Banner.Links': bannerPart({ tag: 'p', rcu: 'banner-links' }),
  'Banner.Actions': bannerPart({ tag: 'div', rcu: 'banner-actions' }),
  'Banner.Reject': bannerAction(record),
  'Banner.Accept': bannerAction(record),
  'Banner.Customize': bannerAction(surface),
  'Banner.Dismiss': bannerAction(record),
  'Banner.Acknowledge': { ...bannerAction(record), model: 'notice' },

  'Preferences.Root': { tag: null, rcu: '' },
  'Preferences.Content': {
    tag: 'div',
    rcu: 'dialog',
    props: {
      layout: 'end',
      children: (
        <>
          <Preferences.Title />
          <Preferences.Text />
        </>
      ),
    },
    around: (part) => <Preferences.Root>{part}</Preferences.Root>,
    open: openPreferences,
    notOnServer: ONLY_OPEN,
  },
  'Preferences.Form': { tag: 'section', rcu: 'preferences-form' },
  'Preferences.Title': formPart({ tag: 'h2', rcu: 'dialog-title' }),
  'Preferences.Text': formPart({ tag: 'p', rcu: 'dialog-text' }),
  'Preferences.Categories': formPart({ tag: 'div', rcu: 'dialog-categories' }),
  'Preferences.Category': formPart({
    tag: 'div',
    rcu: 'dialog-category',
    props: { category: 'marketing' },
  }),
  'Preferences.CategorySwitch': switchPart({ category: 'marketing' }),
  'Preferences.Service': formPart({ tag: 'div', rcu: 'service', props: { service: 'youtube' } }),
  'Preferences.ServiceSwitch': switchPart({ service: 'youtube' }),
  'Preferences.Cookies': formPart({
    tag: 'div',
    rcu: 'tables',
    props: { service: 'youtube' },
    notAsChild: 'it is a CookieTable, which a site takes apart with Table',
    notOnServer: 'the table is a chunk of its own',
  }),
  'Preferences.Actions': formPart({ tag: 'div', rcu: 'dialog-actions' }),
  'Preferences.Save': formAction,
  'Preferences.Accept': formAction,
  'Preferences.Reject': formAction,
  'Preferences.Close': dialogPart({ tag: 'button', rcu: 'action', changes: surface }),

  'Table.Root': {
    tag: 'table',
    rcu: 'table',
    props: { children: tableContent },
  },
  'Table.Caption': {
    tag: 'caption',
    rcu: 'table-caption',
    props: { children: 'What is stored' },
    around: (part) => (
      <Table.Root>
        {part}
        <Table.Group>{headers}</Table.Group>
      </Table.Root>
    ),
  },
  'Table.Group': {
    tag: 'thead',
    rcu: 'table-group',
    props: { head: true, children: headers },
    around: inTable,
  },
  'Table.Row': {
    tag: 'tr',
    rcu: 'table-row',
    props: { children: <Table.Cell column="name" /> },
    around: inGroup,
  },
  'Table.Cell': {
    tag: 'td',
    rcu: 'table-cell',
    props: { column: 'purpose' },
    around: (part) => inGroup(<FirstRow>{part}</FirstRow>),
  },

  'Policy.Root': { tag: 'article', rcu: 'policy', props: { children: <Policy.Heading /> } },
  'Policy.Heading': {
    tag: 'h1',
    rcu: 'policy-title',
    around: (part) => <Policy.Root>{part}</Policy.Root>,
  },
  'Policy.Updated': { tag: 'p', rcu: 'policy-updated', around: inPolicy },
  'Policy.Section': policySection({
    name: 'jokes',
    children: <Policy.Heading>Jokes</Policy.Heading>,
  }),
  'Policy.Intro': policySection(),
  'Policy.What': policySection(),
  'Policy.Purposes': policySection(),
  'Policy.List': policySection(),
  'Policy.Providers': policySection(),
  'Policy.Choice': policySection(),
  'Policy.Signal': policySection(),
  'Policy.Browsers': policySection(),
  'Policy.Rights': policySection(),
  'Policy.Contact': policySection(),
  'Policy.Links': policySection(),
  'Policy.History': policySection(),
  'Policy.Contents': { tag: 'nav', rcu: 'policy-contents', around: inPolicy },
  'Policy.Custom': policySection({ name: 'chat' }),

  'Embed.Root': { tag: 'figure', rcu: 'embed', props: { ...embed, children: <Embed.Title /> } },
  'Embed.Frame': {
    tag: 'iframe',
    rcu: 'embed-frame',
    around: (part) => <Embed.Root {...embed}>{part}</Embed.Root>,
    record: accepted,
    notAsChild: 'nothing else is a frame',
  },
  'Embed.Placeholder': embedPart({ tag: 'div', rcu: 'embed-placeholder' }),
  'Embed.Poster': embedPart({ tag: 'img', rcu: 'embed-poster', props: { src: '/mill.jpg' } }),
  'Embed.Title': embedPart({ tag: 'p', rcu: 'embed-title' }),
  'Embed.Text': embedPart({ tag: 'div', rcu: 'embed-text' }),
  'Embed.Actions': embedPart({ tag: 'div', rcu: 'embed-actions' }),
  'Embed.LoadOnce': embedPart({ tag: 'button', rcu: 'action', changes: embedState }),
  'Embed.AlwaysAllow': embedPart({ tag: 'button', rcu: 'action', changes: embedState }),
  'Embed.Link': embedPart({ tag: 'a', rcu: 'embed-link' }),
  'Embed.Stop': embedPart({
    tag: 'button',
    rcu: 'embed-stop',
    changes: embedState,
    record: accepted,
  }),

  'Status.Root': { tag: 'section', rcu: 'status', props: { children: <Status.Title /> } },
  'Status.Title': {
    tag: 'h2',
    rcu: 'status-title',
    around: (part) => <Status.Root>{part}</Status.Root>,
  },
  'Status.Choices': statusPart({ tag: 'dl', rcu: 'status-choices' }),
  'Status.Decided': statusPart({ tag: 'p', rcu: 'status-decided' }),
  'Status.Until': statusPart({ tag: 'p', rcu: 'status-until' }),
  'Status.Id': statusPart({ tag: 'p', rcu: 'status-id' }),
  'Status.NotPersisted': statusPart({
    tag: 'p',
    rcu: 'note',
    options: { storage: forgetful, onStorageError: () => {} },
    open: (store) => void store.rejectAll(),
    notOnServer: 'only a browser can refuse to keep something',
  }),
  'Status.Gpc': statusPart({ tag: 'p', rcu: 'note', options: { gpc: true } }),
  'Status.Actions': statusPart({ tag: 'div', rcu: 'status-actions' }),
  'Status.Change': statusPart({ tag: 'button', rcu: 'action', changes: surface }),
  'Status.Withdraw': statusPart({ tag: 'button', rcu: 'action', changes: record }),
}
