const { act, cleanup, render, screen } = require('@testing-library/react')
const { userEvent } = require('@testing-library/user-event')
const { createElement: h } = require('react')
const {
  ConsentBanner,
  ConsentGate,
  ConsentProvider,
  CookiePolicy,
  PreferencesDialog,
  PreferencesTrigger,
} = require('react-consent-ui')
const { YouTubeEmbed } = require('react-consent-ui/embeds')
const { fr } = require('react-consent-ui/locales/fr')
const { createTestStore, testRecord } = require('react-consent-ui/testing')
const { consent } = require('./consent.js')

// A busy machine is slow, never wrong.
jest.setTimeout(120_000)
const PATIENT = { timeout: 60_000 }

let log
beforeEach(() => {
  log = ['error', 'warn'].map((level) => jest.spyOn(console, level))
})
afterEach(() => {
  cleanup()
  for (const each of log) expect(each).not.toHaveBeenCalled()
  jest.restoreAllMocks()
})

const counted = h(ConsentGate, { category: 'statistics', fallback: 'Not counted' }, 'Counted')

function page(store, props, ...children) {
  return h(
    ConsentProvider,
    { store, ...props },
    h(ConsentBanner),
    h(PreferencesTrigger),
    h(PreferencesDialog),
    counted,
    ...children,
  )
}

const button = (name) => screen.findByRole('button', { name }, PATIENT)

test('a visitor who has not decided is asked', async () => {
  render(page(createTestStore(consent)))
  expect(await button('Accept all')).toBeDefined()
  expect(screen.getByText('Not counted')).toBeDefined()
})

test('a visitor who has refused is not asked', () => {
  render(page(createTestStore(consent, { granted: [] })))
  expect(screen.getByText('Not counted')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Accept all' })).toBeNull()
})

test('a visitor who has granted a category sees what it gates', () => {
  render(page(createTestStore(consent, { granted: ['statistics'] })))
  expect(screen.getByText('Counted')).toBeDefined()
})

test('a record can be made for a server', () => {
  const record = testRecord(consent, ['statistics'])
  expect(record.id).toMatch(/^[\da-f-]{36}$/)
  render(h(ConsentProvider, { config: consent, initialRecord: record }, counted))
  expect(screen.getByText('Counted')).toBeDefined()
})

test('a click on Accept all grants', async () => {
  const store = createTestStore(consent)
  render(page(store))
  await userEvent.click(await button('Accept all'))
  expect(await screen.findByText('Counted', {}, PATIENT)).toBeDefined()
  expect(store.getState().record).toMatchObject({ action: 'accept-all', surface: 'banner' })
})

test('the dialog opens, and saves', async () => {
  const store = createTestStore(consent, { granted: [] })
  render(page(store))
  act(() => store.openPreferences())
  const dialog = await screen.findByRole('dialog', {}, PATIENT)
  await userEvent.click(await screen.findByRole('switch', { name: /Statistics/ }, PATIENT))
  await userEvent.click(dialog.querySelector('[data-action="save"]'))
  expect(await screen.findByText('Counted', {}, PATIENT)).toBeDefined()
})

test('the policy page shows its texts', async () => {
  render(h(ConsentProvider, { store: createTestStore(consent) }, h(CookiePolicy)))
  expect(await screen.findByText('YSC', {}, PATIENT)).toBeDefined()
  expect(await screen.findByText(/privacy@mill\.example/, {}, PATIENT)).toBeDefined()
})

test('a withdrawal takes an embed away', async () => {
  const store = createTestStore(consent, { granted: 'all' })
  const embed = h(YouTubeEmbed, { key: 'video', id: 'M7lc1UVf-VE', title: 'The mill at work' })
  const { container } = render(page(store, {}, embed))
  expect(container.querySelector('iframe')).not.toBeNull()
  await act(() => store.withdraw())
  expect(container.querySelector('iframe')).toBeNull()
  expect(await screen.findByText('Not counted', {}, PATIENT)).toBeDefined()
})

test('the banner speaks the language of its messages', async () => {
  render(page(createTestStore(consent), { messages: fr }))
  await userEvent.click(await button('Tout refuser'))
  expect(screen.queryByRole('button', { name: 'Tout refuser' })).toBeNull()
})
