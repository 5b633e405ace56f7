import type { Page } from 'playwright-core'
import type { ConsentStore } from 'react-consent-ui'
import { describe, expect, it } from 'vitest'
import { openSite, type VisitOptions } from './open-site.js'
import { bannerOf, dialogOf } from './surfaces.js'

declare global {
  var surroundings: { store: ConsentStore; other: ConsentStore }
}

const PHONE = { viewport: { width: 360, height: 640 } }

/** The page of `surroundings/main.tsx`, once the banner has its behavior. */
async function open(path = '/', options: VisitOptions = {}) {
  const visit = await openSite(path, { build: 'surroundings', ...options })
  await visit.page.getByRole('status').waitFor({ state: 'attached' })
  return visit
}

const settings = (page: Page, where = '') =>
  page.getByRole('button', { name: `Settings${where}`, exact: true })

const status = (page: Page) => page.evaluate(() => surroundings.store.getState().status)
const surface = (page: Page) => page.evaluate(() => surroundings.store.getState().surface)

/** Whether a pointer meets an element at its center, and all of the element is on the screen. */
async function expectUsable(page: Page, selector: string) {
  await expect
    .poll(() =>
      page.evaluate((wanted) => {
        const element = document.querySelector(wanted)
        if (!element) return 'missing'
        const { left, top, right, bottom } = element.getBoundingClientRect()
        if (left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5) {
          return `beyond the screen: ${left} ${top} ${right} ${bottom}`
        }
        const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
        return element.contains(met) ? 'usable' : `covered by ${met?.outerHTML.slice(0, 80)}`
      }, selector),
    )
    .toBe('usable')
}

/** Expects an open dialog that is seen, and saves with it. */
async function saveInDialog(page: Page) {
  const { dialog, save, switchOf } = dialogOf(page)
  await dialog.waitFor()
  await expectUsable(page, '[data-rcu="dialog"] [data-action="save"]')
  await switchOf('Statistics').click()
  await save.click()
  await dialog.waitFor({ state: 'detached' })
  expect(await status(page)).toBe('decided')
}

describe('the dialog, opened from', () => {
  it.each(['auto', 'manual'])('a full-screen popover (%s), is over it (fault 16)', async (kind) => {
    const { page } = await open('/', PHONE)
    await page.evaluate((value) => {
      const menu = document.getElementById('menu')
      menu?.setAttribute('popover', value)
      menu?.showPopover()
    }, kind)
    await settings(page, ' in the menu').click()
    await saveInDialog(page)
    expect(await page.locator('#menu').isVisible()).toBe(true)
  })

  it('elsewhere while a popover covers the page, is closed again (fault 16)', async () => {
    const { page, problems } = await open('/', { expectProblems: true })
    await page.evaluate(() => {
      document.getElementById('menu')?.setAttribute('popover', 'manual')
      surroundings.store.openPreferences()
    })
    await dialogOf(page).dialog.waitFor()
    await page.evaluate(() => document.getElementById('menu')?.showPopover())
    await expect.poll(() => surface(page)).toBe('banner')
    expect(problems.join()).toContain('the preferences cannot be seen')
    await page.evaluate(() => document.getElementById('menu')?.hidePopover())
    await expectUsable(page, '[data-rcu="banner"] [data-action="accept-all"]')
  })

  it('under an overlay of the site, is closed again (fault 16)', async () => {
    const { page, problems } = await open('/', { expectProblems: true })
    await page.addStyleTag({ content: '#content { position: fixed; inset: 0; z-index: 99999 }' })
    await page.evaluate(() => surroundings.store.openPreferences())
    await expect.poll(() => problems.join()).toContain('the preferences cannot be seen')
    expect(await surface(page)).toBe('banner')
  })

  it.each<[string, string, () => void]>([
    [
      'a popover that closes itself after the click',
      ' in the menu',
      () => {
        const menu = document.getElementById('menu')
        menu?.showPopover()
        menu?.addEventListener('click', () => setTimeout(() => menu.hidePopover()))
      },
    ],
    [
      'a popover that closes before it is open',
      ' in the menu',
      () => {
        const menu = document.getElementById('menu')
        menu?.showPopover()
        document.addEventListener('click', () => menu?.hidePopover())
      },
    ],
    [
      'a modal that closes itself after the click',
      ' in the modal',
      () => {
        const modal = document.querySelector<HTMLDialogElement>('#modal')
        modal?.showModal()
        modal?.addEventListener('click', () => setTimeout(() => modal.close()))
      },
    ],
    [
      'a modal that is removed after the click',
      ' in the modal',
      () => {
        const modal = document.querySelector<HTMLDialogElement>('#modal')
        modal?.showModal()
        modal?.addEventListener('click', () => setTimeout(() => modal.remove()))
      },
    ],
  ])('%s, is in the page (fault 16)', async (_, where, prepare) => {
    // Radix complains about a modal that is removed.
    const { page } = await open('/', { expectProblems: true })
    await page.evaluate(prepare)
    await settings(page, where).click()
    await expectFocusInside(page)
    await saveInDialog(page)
  })

  it('an element in full screen, is in it (fault 17)', async () => {
    const { page } = await open()
    await bannerOf(page).reject.click()
    await page.evaluate(() => document.querySelector('footer')?.requestFullscreen())
    await settings(page).click()
    await saveInDialog(page)
    expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe('footer')
  })

  it('a native modal, is in it, and its keys leave the modal open (fault 17)', async () => {
    const { page, problems } = await open('/', { expectProblems: true })
    const openModal = () =>
      page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal())
    await openModal()
    await settings(page, ' in the modal').click()
    const { dialog, switchOf } = dialogOf(page)
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await page.locator('#modal').isVisible()).toBe(true)
    await settings(page, ' in the modal').click()
    await switchOf('Marketing').waitFor()
    expect(problems).toEqual([])
    // The site closes its modal with the dialog in it: what was switched is still there.
    await switchOf('Marketing').click()
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.close())
    await expectUsable(page, '[data-rcu="dialog"] [data-action="save"]')
    expect(await switchOf('Marketing').getAttribute('aria-checked')).toBe('true')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await openModal()
    await settings(page, ' in the modal').click()
    await saveInDialog(page)
  })

  it('a script while a native modal is open, is in the modal (fault 17)', async () => {
    const { page } = await open()
    await page.evaluate(() => {
      document.querySelector<HTMLDialogElement>('#modal')?.showModal()
      surroundings.store.openPreferences()
    })
    await saveInDialog(page)
  })

  it('a modal of Radix, can be used with pointer and keys (fault 19)', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: 'Open the modal of Radix' }).click()
    await settings(page, ' in the modal of Radix').click()
    await dialogOf(page).dialog.waitFor()
    await page.keyboard.press('Tab')
    await expectFocusInside(page)
    await saveInDialog(page)
  })

  it.each<[string, () => void]>([
    [
      'pulls the focus back',
      () => {
        const modal = document.querySelector('#modal') as HTMLDialogElement
        document.addEventListener('focusin', ({ target }) => {
          if (!modal.contains(target as Node)) modal.querySelector('button')?.focus()
        })
      },
    ],
    [
      'takes every Tab for itself',
      () => {
        const modal = document.querySelector('#modal') as HTMLDialogElement
        document.addEventListener(
          'keydown',
          (event) => {
            if (event.key !== 'Tab') return
            event.preventDefault()
            event.stopImmediatePropagation()
            modal.querySelector('button')?.focus()
          },
          true,
        )
      },
    ],
  ])('a modal that %s, can be used with the keyboard (fault 19)', async (_, trap) => {
    const { page } = await open('/', PHONE)
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.show())
    await page.evaluate(trap)
    await settings(page, ' in the modal').click()
    await dialogOf(page).dialog.waitFor()
    const reached = async (key: string) => {
      await page.keyboard.press(key)
      await expectFocusInside(page)
      return page.evaluate(() => document.activeElement?.getAttribute('data-action'))
    }
    await expect.poll(() => reached('Tab')).toBe('save')
    await expect.poll(() => reached('Shift+Tab')).toBe('reject-all')
    await saveInDialog(page)
  })
})

const expectFocusInside = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() =>
        document.querySelector('[data-rcu="dialog"]')?.contains(document.activeElement),
      ),
    )
    .toBe(true)

describe('the banner', () => {
  it.each(['click', 'tap'] as const)(
    'decides with the first %s beside a modal of Radix (fault 18)',
    async (press) => {
      const { page } = await open('/', { hasTouch: press === 'tap' })
      await page.getByRole('button', { name: 'Open the modal of Radix' }).click()
      await page.getByRole('dialog', { name: 'A modal of Radix' }).waitFor()
      // By its attribute: Radix hides the page from screen readers.
      await page.locator('[data-rcu="banner"] [data-action="accept-all"]')[press]()
      expect(await status(page)).toBe('decided')
    },
  )

  it('and the dialog can be used where `body` takes no pointers (fault 26)', async () => {
    const { page } = await open()
    await page.evaluate(() => {
      document.body.style.pointerEvents = 'none'
    })
    await bannerOf(page).customize.click()
    await saveInDialog(page)
  })

  it.each([
    ['html', 1280, 800],
    ['html', 360, 640],
    ['body', 1280, 800],
    ['body', 360, 640],
    ['#root', 1280, 800],
  ])(
    'and the dialog are whole where %s is zoomed to 2, at %i × %i (fault 26)',
    async (where, width, height) => {
      const { page } = await open('/', { viewport: { width, height } })
      await page.evaluate((selector) => {
        document.querySelector<HTMLElement>(selector)?.style.setProperty('zoom', '2')
      }, where)
      for (const action of ['accept-all', 'reject-all', 'customize', 'dismiss']) {
        await expectUsable(page, `[data-rcu="banner"] [data-action="${action}"]`)
      }
      await bannerOf(page).customize.click()
      await dialogOf(page).dialog.waitFor()
      for (const action of ['save', 'accept-all', 'reject-all', 'close-preferences']) {
        await expectUsable(page, `[data-rcu="dialog"] [data-action="${action}"]`)
      }
      await saveInDialog(page)
    },
  )

  it.each([1280, 360])(
    'scrolls in no direction sideways at %i px, nor does the dialog (fault 62)',
    async (width) => {
      const { page } = await open('/', { viewport: { width, height: 500 } })
      const wide = (name: string) =>
        page.evaluate((part) => {
          const root = document.querySelector(`[data-rcu="${part}"]`)
          return [root, ...(root?.querySelectorAll('*') ?? [])]
            .filter((each) => each && each.scrollWidth > each.clientWidth)
            .filter((each) => /auto|scroll/.test(getComputedStyle(each as Element).overflowX))
            .map((each) => each?.outerHTML.slice(0, 60))
        }, name)
      expect(await wide('banner')).toEqual([])
      await bannerOf(page).customize.click()
      await dialogOf(page).dialog.waitFor()
      expect(await wide('dialog')).toEqual([])
    },
  )
})

describe('a dialog that a rule hides (fault 21)', () => {
  it.each([
    'visibility: hidden',
    'opacity: 0',
    'max-inline-size: 0; min-inline-size: 0; padding: 0; border: 0; overflow: hidden',
    'inset-inline: -9999px auto',
    'clip-path: inset(50%)',
    'transform: scale(0)',
    'content-visibility: hidden',
    'z-index: -1',
    'pointer-events: none',
  ])('is closed again, and the page is not locked: %s', async (css) => {
    const { page, problems } = await open('/', { expectProblems: true })
    const rule = css.replace(/;|$/g, ' !important;')
    await page.addStyleTag({ content: `[data-rcu="dialog"] { ${rule} }` })
    await bannerOf(page).customize.click()
    await expect.poll(() => problems.join()).toContain('the preferences cannot be seen')
    await expect.poll(() => surface(page)).toBe('banner')
    await expect
      .poll(() =>
        page.evaluate(() => [
          getComputedStyle(document.documentElement).overflow,
          document.querySelectorAll('[inert]').length,
        ]),
      )
      .toEqual(['visible', 0])
    await bannerOf(page).reject.click()
    expect(await status(page)).toBe('decided')
  })
})

describe('the dialog', () => {
  it('scrolls by every key before the first Tab, at 360 × 420 (fault 20)', async () => {
    const { page } = await open('/', { viewport: { width: 360, height: 420 } })
    await bannerOf(page).customize.focus()
    const body = page.locator('[data-rcu="dialog-body"]')
    const scrolled = () => body.evaluate((node) => node.scrollTop)
    for (const key of ['PageDown', 'ArrowDown', 'End', 'Space']) {
      await page.keyboard.press('Enter')
      await body.waitFor()
      await expectFocusInside(page)
      await page.keyboard.press(key)
      await expect.poll(scrolled).toBeGreaterThan(0)
      await page.keyboard.press('Escape')
      await body.waitFor({ state: 'detached' })
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-action')))
        .toBe('customize')
    }
  })

  it('is as high as what it holds (fault 63)', async () => {
    const { page } = await open()
    await bannerOf(page).customize.click()
    await dialogOf(page).dialog.waitFor()
    const gap = await page.evaluate(() => {
      const box = (part: string) =>
        document.querySelector(`[data-rcu="dialog${part}"]`)?.getBoundingClientRect() as DOMRect
      const content = document.querySelector('[data-rcu="dialog-body"]')?.lastElementChild
      const padding = 12
      return {
        below: box('-body').bottom - (content?.getBoundingClientRect().bottom ?? 0) - padding,
        above: box('-actions').top - box('-body').bottom,
      }
    })
    expect(gap.below).toBeLessThan(2)
    expect(gap.above).toBeLessThan(13)
  })
})

describe('an app whose page does not scroll (fault 22)', () => {
  const SHELLS = {
    'html, body and #root are locked': 'html, body, #root { height: 100%; overflow: hidden }',
    'body is a column':
      'html { height: 100%; overflow: clip } body { margin: 0; height: 100% } #root { display: flex; flex-direction: column; height: 100% }',
    'a smooth scroller':
      'html, body { height: 100%; overflow: hidden; scroll-behavior: smooth } #content { height: 100vh; scroll-behavior: smooth }',
  }

  it.each(Object.entries(SHELLS))('lets the pointer reach its end: %s', async (_, css) => {
    const { page } = await open('/', PHONE)
    await page.addStyleTag({
      content: `#content { height: 100%; overflow: auto } ${css}`,
    })
    // The banner comes after the shell, as on every page.
    await page.evaluate(() => surroundings.store.acceptAll())
    await bannerOf(page).region.waitFor({ state: 'detached' })
    await page.evaluate(() => surroundings.store.reset())
    const height = () =>
      page.evaluate(() => document.documentElement.style.getPropertyValue('--rcu-banner-height'))
    await expect.poll(height).toMatch(/^\d+px$/)
    await expect
      .poll(() => page.evaluate(() => document.getElementById('content')?.style.paddingBottom))
      .not.toBe('')
    await page.evaluate(() =>
      document.getElementById('content')?.scrollTo({ top: 1e6, behavior: 'instant' }),
    )
    await expectUsable(page, 'a[href="#end"]')
    await bannerOf(page).reject.click()
    await expect.poll(height).toBe('')
    expect(await page.evaluate(() => document.getElementById('content')?.style.cssText)).toBe('')
  })
})

describe('an element that keeps fixed ones from floating (fault 23)', () => {
  const DECLARATIONS = [
    'transform: translateX(0)',
    'translate: 1px',
    'rotate: 1deg',
    'scale: 1.01',
    'perspective: 100px',
    'filter: blur(0px)',
    'backdrop-filter: blur(1px)',
    'contain: paint',
    'contain: layout',
    'content-visibility: auto',
    'will-change: transform',
    'will-change: filter',
    'transform-style: preserve-3d',
    'offset-path: path("M0 0L9 9")',
    'contain: content',
  ]

  it.each([
    ['the banner', '#root', '<div id="root">', 'Render <ConsentBanner> outside of that element'],
    ['the dialog', 'body', '<body>', 'Pass an element outside of it as `container`'],
  ])('is named for %s in development, with the remedy', async (part, selector, tag, remedy) => {
    const { page, problems } = await open('/', { expectProblems: true })
    const { region } = bannerOf(page)
    const { dialog } = dialogOf(page)
    for (const declaration of DECLARATIONS) {
      await page.evaluate(() => surroundings.store.acceptAll())
      await region.waitFor({ state: 'detached' })
      problems.length = 0
      await page.evaluate(
        ([where, css]) => document.querySelector(where)?.setAttribute('style', css),
        [selector, declaration] as const,
      )
      if (part === 'the banner') await page.evaluate(() => surroundings.store.reset())
      else await page.evaluate(() => surroundings.store.openPreferences())
      const [property] = declaration.split(':')
      await expect
        .poll(() => problems.join())
        .toContain(
          `${part} does not float over the page, because ${tag} around it has \`${property}: `,
        )
      expect(problems.join()).toContain(remedy)
      await page.evaluate(
        (where) => document.querySelector(where)?.removeAttribute('style'),
        selector,
      )
      await page.evaluate(() => surroundings.store.closePreferences())
      await dialog.waitFor({ state: 'detached' })
    }
  })
})

describe('an app in a shadow root (fault 24)', () => {
  it('has the styled dialog beside it, and the focus back afterwards', async () => {
    const { page } = await open('/?in=shadow')
    await bannerOf(page).reject.click()
    await settings(page).click()
    const { dialog, switchOf, save } = dialogOf(page)
    await dialog.waitFor()
    const found = await dialog.evaluate((node) => ({
      isInShadow: node.getRootNode() instanceof ShadowRoot,
      position: getComputedStyle(node).position,
    }))
    expect(found).toEqual({ isInShadow: true, position: 'fixed' })
    await switchOf('Statistics').click()
    await save.click()
    await dialog.waitFor({ state: 'detached' })
    await expect
      .poll(() =>
        page.evaluate(
          () => document.getElementById('root')?.shadowRoot?.activeElement?.textContent,
        ),
      )
      .toBe('Settings')
  })
})

describe('two providers with a banner each (fault 25)', () => {
  it('reserve the room of one, and give it back after the last', async () => {
    const { page } = await open('/?in=two')
    const room = () => page.evaluate(() => document.body.style.paddingBottom)
    const banners = page.locator('[data-rcu="banner"]')
    await expect.poll(() => banners.count()).toBe(2)
    await expect.poll(room).toMatch(/px$/)
    const reserved = Number.parseFloat(await room())
    const height = (await banners.first().boundingBox())?.height ?? 0
    expect(reserved).toBeLessThan(height + 40)
    await page.evaluate(() => surroundings.other.rejectAll())
    await expect.poll(() => banners.count()).toBe(1)
    expect(Number.parseFloat(await room())).toBe(reserved)
    await bannerOf(page).reject.click()
    await expect.poll(room).toBe('')
    await expect
      .poll(() =>
        page.evaluate(() => document.documentElement.style.getPropertyValue('--rcu-banner-height')),
      )
      .toBe('')
  })
})

describe('a second tab (fault 61)', () => {
  it('follows fifty decisions in turn', async () => {
    const { page, tab } = await open()
    const other = await tab('/')
    for (let round = 0; round < 25; round++) {
      for (const [act, granted] of [
        ['acceptAll', true],
        ['withdraw', false],
      ] as const) {
        await page.evaluate((name) => surroundings.store[name](), act)
        await expect
          .poll(() => other.evaluate(() => surroundings.store.getState().categories.marketing), {
            interval: 10,
          })
          .toBe(granted)
      }
    }
  })
})

describe('a record that other code takes away while the page is open (fault 64)', () => {
  it.each([
    ['emptied', 'rcu=; Path=/; Secure'],
    ['expired', 'rcu=; Path=/; Max-Age=0'],
    ['replaced', 'rcu=x; Path=/'],
  ])('is not put back by a page that is left: %s', async (_, cookie) => {
    const { page } = await open()
    await bannerOf(page).accept.click()
    await page.evaluate((text) => {
      // biome-ignore lint/suspicious/noDocumentCookie: as other code does.
      document.cookie = text
    }, cookie)
    await page.reload()
    await bannerOf(page).region.waitFor()
    expect(
      await page.evaluate(() => {
        const { status, categories } = surroundings.store.getState()
        return [status, categories.marketing]
      }),
    ).toEqual(['undecided', false])
  })
})

describe('a click between a banner that leaves and a dialog that comes (fault 65)', () => {
  it('is never lost', async () => {
    const { page } = await open()
    const { dialog } = dialogOf(page)
    for (let round = 0; round < 15; round++) {
      await bannerOf(page).reject.click()
      await settings(page).click()
      await dialog.waitFor()
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      await page.evaluate(() => surroundings.store.reset())
    }
  })

  it('is never lost in one task', async () => {
    const { page } = await open()
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-action="reject-all"]')?.click()
      document.querySelector<HTMLElement>('footer [data-action="open-preferences"]')?.click()
    })
    await saveInDialog(page)
  })
})
