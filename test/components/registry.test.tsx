import { readdirSync, readFileSync } from 'node:fs'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ChoicesBanner, ChoicesTrigger } from '../../registry/items/choices-banner.js'
import { ChoicesDialog } from '../../registry/items/choices-dialog.js'
import { PolicyPage } from '../../registry/items/policy-page.js'
import { builtItems } from '../../scripts/build-registry.mjs'
import { visit } from './visit.js'

describe('the registry for shadcn', () => {
  it('is built from its sources', () => {
    const built = builtItems()
    const again = 'The built items are out of date. Write them again: npm run registry'
    expect(readdirSync('registry/r').sort(), again).toEqual(Object.keys(built).sort())
    for (const [name, content] of Object.entries(built))
      expect(readFileSync(`registry/r/${name}`, 'utf8'), again).toBe(content)
  })

  it('has the fields that the schema asks for', () => {
    const items = Object.values(builtItems()).map((item) => JSON.parse(item))
    expect(items.map(({ name }) => name)).toEqual([
      'choices-banner',
      'choices-dialog',
      'policy-page',
    ])
    for (const item of items) {
      expect(item).toMatchObject({
        $schema: 'https://ui.shadcn.com/schema/registry-item.json',
        type: 'registry:component',
        title: expect.any(String),
        description: expect.any(String),
        dependencies: ['react-consent-ui'],
      })
      for (const file of item.files) {
        expect(file).toMatchObject({ path: expect.stringMatching(/\.tsx$/), type: item.type })
        // Only the package: a file of the site that it does not have would not compile.
        const imported = [...file.content.matchAll(/from '([^']+)'/g)].map(([, from]) => from)
        expect(imported).toEqual(['react-consent-ui'])
      }
    }
  })

  it('refuses and accepts in one click, with buttons that look the same', async () => {
    const { store } = visit(<ChoicesBanner />)
    const reject = screen.getByRole('button', { name: 'Reject all' })
    expect(screen.getByRole('button', { name: 'Accept all' }).className).toBe(reject.className)
    await userEvent.click(reject)
    expect(store.getState().record).toMatchObject({ action: 'reject-all', surface: 'banner' })
  })

  it('opens the preferences and saves them', async () => {
    const { store } = visit(
      <>
        <ChoicesTrigger />
        <ChoicesDialog />
      </>,
    )
    await userEvent.click(screen.getByRole('button', { name: /preferences/i }))
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(await screen.findByRole('switch', { name: 'Statistics' }))
    await userEvent.click(screen.getByRole('button', { name: /save/i }))
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    expect(store.getState().record?.categories).toMatchObject({ statistics: true })
  })

  it('shows the policy', async () => {
    visit(<PolicyPage />)
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Cookie policy')
  })
})
