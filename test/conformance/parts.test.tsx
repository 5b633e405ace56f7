import { act, render, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import {
  type ComponentPropsWithoutRef,
  createElement,
  createRef,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react'
import { ConsentProvider, createConsentStore, createMemoryStorage } from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en/all'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { company } from '../components/company.js'
import { type AnyPart, docstringOf, PARTS } from './parts.js'
import { SETUPS, type Setup } from './setups.js'

// A chunk is compiled when it is first imported, which takes time on a busy machine.
vi.setConfig({ testTimeout: 20_000 })

describe('every public component', () => {
  it('is set up here', () => {
    expect([...PARTS.keys()].sort()).toEqual(Object.keys(SETUPS).sort())
  })

  it.each([...PARTS])('is called by the tag that a site writes: %s', (tag, part) => {
    expect(part.displayName ?? part.name).toBe(tag)
  })
})

const elements = [...PARTS].flatMap(([tag, part]): [string, AnyPart, Setup][] => {
  const setup = SETUPS[tag]
  return setup && setup.tag !== null ? [[tag, part, setup]] : []
})

describe.each(elements)('%s', (tag, Part, setup) => {
  it('is the element its docstring says, and says which part it is', async () => {
    const { element } = await meet(Part, setup)
    expect(element.localName).toBe(setup.tag)
    expect(element).toHaveAttribute('data-rcu', setup.rcu)
    expect(docstringOf(tag)).toMatch(rendersA(setup.tag))
  })

  it('sets the data attributes that its docstring lists, and no others', async () => {
    const { element } = await meet(Part, setup)
    const set = element.getAttributeNames().filter((name) => /^data-(?!rcu$|mine$)/.test(name))
    const listed = [...docstringOf(tag).matchAll(/`[^`]*\b(data-(?!rcu)[a-z-]+)(?:="([^"]+)")?/g)]
    const names = listed.map(([, name]) => name)
    expect([...set, ...(setup.sometimes ?? [])].sort()).toEqual(names.sort())
    for (const [, name = '', values] of listed) {
      const value = element.getAttribute(name)
      if (values && value !== null) expect(values.split('|')).toContain(value)
    }
  })

  it('hands out its element, and puts class, style and attributes on it', async () => {
    const ref = createRef<Element>()
    const { element } = await meet(Part, setup, {
      ref,
      className: 'mine',
      style: { color: 'rgb(1, 2, 3)' },
      'aria-description': 'Mine.',
    })
    expect(ref.current).toBe(element)
    expect(element).toHaveClass('mine')
    expect(element).toHaveStyle({ color: 'rgb(1, 2, 3)' })
    expect(element).toHaveAttribute('aria-description', 'Mine.')
  })

  it('is nothing that axe finds wrong', async () => {
    await meet(Part, setup)
    const { violations } = await axe.run(document.body, AXE)
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

  const { changes, notAsChild } = setup
  if (changes) {
    it('runs the handler of the site first, then acts', async () => {
      const seen: unknown[] = []
      const onClick = () => seen.push(changes(page))
      const page = await meet(Part, setup, { onClick })
      const before = changes(page)
      await page.click()
      expect(seen).toEqual([before])
      expect(changes(page)).not.toEqual(before)
    })

    it('does nothing when the site cancels the click', async () => {
      const page = await meet(Part, setup, { onClick: cancel })
      const before = changes(page)
      await page.click()
      expect(changes(page)).toEqual(before)
    })
  }

  if (!tag.includes('.') && tag !== 'PreferencesTrigger') return
  if (notAsChild !== undefined) return

  it('becomes the child that a site gives it, with its class, style, ref and words', async () => {
    // A picture holds nothing, and a table not everything.
    const inside =
      setup.tag === 'img' ? undefined : ((setup.props?.children as ReactNode) ?? <i>Words</i>)
    const [ref, childsRef] = [createRef<Element>(), createRef<Element>()]
    const child = childOf(setup, {
      ref: childsRef,
      className: 'child',
      style: { top: 2 },
      children: inside,
    })
    const { element } = await meet(Part, setup, {
      asChild: true,
      children: child,
      ref,
      className: 'mine',
      style: { left: 1 },
    })
    expect(element).toHaveAttribute('data-child')
    expect(element).toHaveAttribute('data-rcu', setup.rcu)
    expect(element).toHaveClass('mine', 'child')
    expect(element).toHaveStyle({ left: '1px', top: '2px' })
    expect(ref.current).toBe(element)
    expect(childsRef.current).toBe(element)
    expect(document.querySelectorAll('[data-child]')).toHaveLength(1)
    if (inside && !setup.props?.children) expect(element).toHaveTextContent(/^Words$/)
  })

  if (!changes) return

  it('runs the handler of the child, then that of the site, then acts', async () => {
    const seen: unknown[] = []
    const child = childOf(setup, { onClick: () => seen.push('child', changes(page)) })
    const onClick = () => seen.push('site', changes(page))
    const page = await meet(Part, setup, { asChild: true, children: child, onClick })
    const before = changes(page)
    await page.click()
    expect(seen).toEqual(['child', before, 'site', before])
    expect(changes(page)).not.toEqual(before)
  })

  it('does nothing when the child cancels the click', async () => {
    const child = childOf(setup, { onClick: cancel })
    const page = await meet(Part, setup, { asChild: true, children: child })
    const before = changes(page)
    await page.click()
    expect(changes(page)).toEqual(before)
  })
})

/** Of rules that need a layout jsdom does not have, and of those about a whole page. */
const NOT_HERE = ['color-contrast', 'target-size', 'region', 'page-has-heading-one']
const AXE: axe.RunOptions = {
  resultTypes: ['violations'],
  // Nothing is loaded here.
  iframes: false,
  rules: Object.fromEntries(NOT_HERE.map((id) => [id, { enabled: false }])),
}

const cancel = (event: MouseEvent) => event.preventDefault()

function rendersA(tag: string | null): RegExp {
  // A heading is as deep as the page wants it, and a table has cells of two kinds.
  return new RegExp(`Renders an? (\`<\\w+>\` to |[^.]*)\`?<${tag}\\b`)
}

/** An element of the site in the place of a part: of the same kind, so that the HTML is valid. */
function childOf(
  { tag }: Setup,
  props: ComponentPropsWithoutRef<'div'> & { ref?: RefObject<Element | null> },
): ReactElement {
  return createElement(tag as string, { 'data-child': '', ...props })
}

/** Brings a part on the screen the way a visitor meets it, marked with `data-mine`. */
async function meet(Part: AnyPart, setup: Setup, props: Record<string, unknown> = {}) {
  const complaints = vi.spyOn(console, 'error')
  onTestFinished(() => {
    // React's warnings, and what jsdom cannot do.
    expect(complaints.mock.calls).toEqual([])
    vi.restoreAllMocks()
  })
  const { around = (part) => part, model, record = null, options, open } = setup
  // Refused storage also warns the developer.
  if (options?.storage) vi.spyOn(console, 'warn').mockImplementation(() => {})
  const store = createConsentStore(company, {
    storage: createMemoryStorage(),
    initialRecord: record,
    ...(model && { model }),
    ...options,
  })
  render(
    <ConsentProvider store={store} messages={en} {...(model && { model })}>
      {around(<Part data-mine="" {...setup.props} {...props} />)}
    </ConsentProvider>,
  )
  if (open) act(() => open(store))
  const element = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('[data-mine]')
    if (!found) throw new Error('It is not there.')
    return found
  })
  return {
    element,
    get state() {
      return store.getState()
    },
    // The page behind a dialog takes no pointer, but what is in it does.
    click: () => userEvent.setup({ pointerEventsCheck: 0 }).click(element),
  }
}
