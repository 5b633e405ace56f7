import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { BANNERS as LAYOUTS } from '../../.storybook/layouts.js'
import { violations } from './axe.js'
import { openLook, SIZES } from './open-look.js'

const BANNER = '[data-rcu="banner"]'
const FLOATING = LAYOUTS.filter((layout) => layout !== 'inline')
const wide = { width: 1280, height: 800 }

const boxOf = (page: Page) =>
  page.locator(BANNER).evaluate((node) => {
    const { top, left, right, bottom } = node.getBoundingClientRect()
    return { top, left, right: innerWidth - right, bottom: innerHeight - bottom }
  })

/** How floating elements are nested, as extensions search for them. */
const positions = (selector: string) => {
  const root = document.querySelector(selector)
  if (!root) throw new Error(`The page has no ${selector}.`)
  const position = (node: Element) => getComputedStyle(node).position
  const inside = [...root.querySelectorAll('*')].map(position)
  return { own: position(root), inside: [...new Set(inside)] }
}

/** Notes what of the page moves; `buffered`: what has moved before, too. */
function watchShifts(buffered: boolean) {
  Object.assign(window, { shifts: [] })
  new PerformanceObserver((list) => {
    Reflect.get(window, 'shifts').push(...list.getEntries().map((entry) => entry.toJSON()))
  }).observe({ type: 'layout-shift', buffered })
}

/** The elements that have moved after the first paint. */
async function shifts(): Promise<{ hadRecentInput: boolean }[]> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return Reflect.get(window, 'shifts')
}

describe.each(LAYOUTS)('a banner laid out as %s', (banner) => {
  it('is whole in every size, every answer in sight, and nothing in it floats again', async () => {
    const { page, show } = await openLook()
    for (const asks of ['banner', 'choices'] as const) {
      await show({ banner, asks })
      const { own, inside } = await page.evaluate(positions, BANNER)
      // In the page it is sticky without an edge to stick to: found by its position, and never moving.
      expect(own).toBe(banner === 'inline' ? 'sticky' : 'fixed')
      expect(inside).toEqual(['static'])
      for (const size of [{ width: 320, height: 256 }, ...SIZES]) {
        await page.setViewportSize(size)
        const box = await boxOf(page)
        const edges = banner === 'inline' ? [box.left, box.right] : Object.values(box)
        for (const edge of edges)
          expect({ ...size, asks, edge: edge >= 0 }).toMatchObject({ edge: true })
        if (banner === 'inline') continue
        const out = await page.locator(`${BANNER} [data-rcu="action"]`).evaluateAll(
          (nodes) =>
            nodes.filter((node) => {
              const { top, bottom, left, right } = node.getBoundingClientRect()
              return top < 0 || left < 0 || bottom > innerHeight || right > innerWidth
            }).length,
        )
        expect({ ...size, asks, out }).toMatchObject({ out: 0 })
      }
    }
  })

  it('holds no focus, and covers nothing that has it', async () => {
    const { page, show } = await openLook({ viewport: { width: 1280, height: 500 } })
    await show({ banner })
    let outside = 0
    for (let press = 0; press < 24; press++) {
      await page.keyboard.press('Tab')
      const covered = await page.locator(BANNER).evaluate((node) => {
        const active = document.activeElement
        if (!active || active === document.body || node.contains(active)) return null
        const [box, over] = [active.getBoundingClientRect(), node.getBoundingClientRect()]
        const isCovered =
          box.top < over.bottom &&
          box.bottom > over.top &&
          box.left < over.right &&
          box.right > over.left
        return isCovered ? active.outerHTML : ''
      })
      if (covered !== null) outside++
      expect(covered ?? '').toBe('')
    }
    expect(outside).toBeGreaterThan(12)
  })

  it('has nothing that axe finds wrong', async () => {
    const { page, show } = await openLook()
    for (const asks of ['banner', 'choices'] as const) {
      await show({ banner, asks })
      expect(await violations(page)).toEqual([])
    }
  })
})

describe('a card', () => {
  it('is in its corner, in both directions of writing', async () => {
    const { page, show } = await openLook({ viewport: wide })
    for (const [banner, dir, sides] of [
      ['bottom-start', 'ltr', ['bottom', 'left']],
      ['bottom-end', 'ltr', ['bottom', 'right']],
      ['top-start', 'ltr', ['left', 'top']],
      ['top-end', 'ltr', ['right', 'top']],
      ['bottom-start', 'rtl', ['bottom', 'right']],
      ['bottom-end', 'rtl', ['bottom', 'left']],
      ['top-start', 'rtl', ['right', 'top']],
      ['top-end', 'rtl', ['left', 'top']],
    ] as const) {
      await show({ banner, dir })
      const box = Object.entries(await boxOf(page))
      const near = box.flatMap(([side, distance]) => (distance === 24 ? [side] : []))
      expect(near.sort(), `${banner} ${dir}`).toEqual(sides)
    }
  })

  it('in the middle leaves as much on either side, and the page in use', async () => {
    const { page, show } = await openLook({ viewport: wide })
    await show({ banner: 'center' })
    const { top, left, right, bottom } = await boxOf(page)
    expect(Math.abs(left - right)).toBeLessThanOrEqual(1)
    expect(Math.abs(top - bottom)).toBeLessThanOrEqual(1)
    await page.getByRole('link', { name: 'Stories' }).click()
    expect(page.url()).toContain('#stories')
  })

  it('is a bar at the same edge on a phone', async () => {
    const { page, show } = await openLook({ viewport: { width: 320, height: 640 } })
    for (const banner of ['bottom-end', 'center'] as const) {
      await show({ banner })
      expect(await boxOf(page)).toMatchObject({ left: 0, right: 0, bottom: 0 })
    }
    await show({ banner: 'top-start' })
    expect(await boxOf(page)).toMatchObject({ left: 0, right: 0, top: 0 })
  })
})

describe('a panel', () => {
  it('fills its side, in both directions of writing', async () => {
    const { page, show } = await openLook({ viewport: wide })
    const panel = page.getByRole('dialog')
    for (const [dialog, dir, side] of [
      ['start', 'ltr', 'left'],
      ['end', 'ltr', 'right'],
      ['start', 'rtl', 'right'],
      ['end', 'rtl', 'left'],
    ] as const) {
      await show({ dialog, dir })
      await page.getByRole('button', { name: 'Manage preferences' }).click()
      await panel.waitFor()
      const box = await panel.evaluate((node) => {
        const { top, left, right, bottom } = node.getBoundingClientRect()
        return { top, left, right: innerWidth - right, bottom: innerHeight - bottom }
      })
      expect(box, `${dialog} ${dir}`).toMatchObject({ top: 0, bottom: 0, [side]: 0 })
      expect(box.left + box.right).toBeGreaterThan(700)
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'detached' })
    }
  })

  it('is a sheet from the bottom on a phone', async () => {
    const { page, show } = await openLook({ viewport: { width: 320, height: 640 } })
    await show({ dialog: 'end' })
    await page.getByRole('button', { name: 'Manage preferences' }).click()
    const box = await page.getByRole('dialog').boundingBox()
    expect(box).toMatchObject({ x: 0, width: 320 })
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(640)
  })
})

describe('motion', () => {
  it.each(FLOATING)(
    'shifts nothing in the page as a banner comes and goes (%s)',
    async (banner) => {
      const { page, show } = await openLook({ reducedMotion: 'no-preference', viewport: wide })
      await show({ banner, asks: 'none' })
      await page.evaluate(watchShifts, true)
      await show({ banner, asks: 'banner' })
      await page.locator(BANNER).evaluate(async (node) => {
        await Promise.all(node.getAnimations().map(({ finished }) => finished))
      })
      // Its room is made by a chunk of its own.
      await page.waitForFunction((isTop) => {
        const { paddingBottom } = document.body.style
        return isTop || paddingBottom !== ''
      }, banner.startsWith('top'))
      await page.getByRole('button', { name: 'Reject all' }).click()
      await page.locator(BANNER).waitFor({ state: 'detached' })
      expect(await page.evaluate(shifts)).toEqual([])
    },
  )

  it('shifts the page only as the answer to a click, where the banner is a part of it', async () => {
    const { page, show } = await openLook({ reducedMotion: 'no-preference', viewport: wide })
    await show({ banner: 'inline' })
    const top = () => page.locator('main').evaluate((node) => node.getBoundingClientRect().top)
    const before = await top()
    await page.evaluate(watchShifts, false)
    await page.getByRole('button', { name: 'Reject all' }).click()
    await page.locator(BANNER).waitFor({ state: 'detached' })
    expect(await top()).toBeLessThan(before)
    await expect.poll(async () => (await page.evaluate(shifts)).length).toBeGreaterThan(0)
    // Half a second after the click at the latest, or it would count: https://web.dev/articles/cls
    const counted = await page.evaluate(shifts)
    expect(counted.filter(({ hadRecentInput }) => !hadRecentInput)).toEqual([])
  })

  it('animates only opacity and position, and nothing under reduced motion', async () => {
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      const { page } = await openLook({ reducedMotion })
      await page.getByRole('button', { name: 'Manage preferences' }).click()
      await page.getByRole('dialog').waitFor()
      const moved = await page.evaluate(() => {
        const sheets = [...document.querySelectorAll('[data-rcu="dialog"], [data-rcu="backdrop"]')]
        return sheets.map((node) => getComputedStyle(node).animationName)
      })
      expect(moved).toEqual(
        reducedMotion === 'reduce' ? ['none', 'none'] : ['rcu-fade', 'rcu-rise, rcu-fade'],
      )
    }
  })

  it('leaves the banner in the first paint: it moves without fading', async () => {
    const { page, show } = await openLook({ reducedMotion: 'no-preference' })
    await show({ asks: 'none' })
    const first = await page.evaluate(() => {
      Reflect.get(window, 'page').show({ asks: 'banner' })
      const banner = document.querySelector('[data-rcu="banner"]') as HTMLElement
      for (const animation of banner.getAnimations()) {
        animation.pause()
        animation.currentTime = 0
      }
      const { opacity, visibility } = getComputedStyle(banner)
      return { opacity, visibility }
    })
    expect(first).toEqual({ opacity: '1', visibility: 'visible' })
  })

  it('is cut short by a decision: nothing is left when the click is over', async () => {
    const { page, show } = await openLook({ reducedMotion: 'no-preference' })
    await show({ asks: 'none' })
    const left = await page.evaluate(async () => {
      Reflect.get(window, 'page').show({ asks: 'banner' })
      const moving = document.querySelector('[data-rcu="banner"]')?.getAnimations().length
      document.querySelector<HTMLElement>('[data-action="reject-all"]')?.click()
      await null
      return { moving, banner: document.querySelector('[data-rcu="banner"]') }
    })
    expect(left).toEqual({ moving: 1, banner: null })
  })
})

describe('the banner behind the dialog', () => {
  it('is hidden while the dialog is open, and has the focus again afterwards', async () => {
    const { page } = await openLook({ viewport: wide })
    const more = page.getByRole('button', { name: 'Manage preferences' })
    await more.click()
    await page.getByRole('dialog').waitFor()
    expect(await page.locator(BANNER).isVisible()).toBe(false)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.locator(BANNER).isVisible()).toBe(true)
    await expect.poll(() => more.evaluate((node) => node === document.activeElement)).toBe(true)
  })
})

describe('the room for a banner', () => {
  const rooms = () => ({
    padding: [document.body.style.paddingTop, document.body.style.paddingBottom],
    scroll: [
      document.documentElement.style.scrollPaddingTop,
      document.documentElement.style.scrollPaddingBottom,
    ],
  })

  it('is as high as a bar at the bottom, though it was measured while it rose', async () => {
    const { page, show } = await openLook({ reducedMotion: 'no-preference', viewport: wide })
    await show({ asks: 'none' })
    await show({ asks: 'banner', banner: 'bottom' })
    await page.locator(BANNER).evaluate(async (node) => {
      await Promise.all(node.getAnimations().map(({ finished }) => finished))
    })
    const room = `${Math.ceil(800 - ((await page.locator(BANNER).boundingBox())?.y ?? 0)) + 1}px`
    await expect
      .poll(() => page.evaluate(rooms))
      .toEqual({ padding: ['', room], scroll: ['', room] })
  })

  it('comes on top of what the page has there itself, which is there again afterwards', async () => {
    const { page, show } = await openLook({ viewport: wide })
    await show({ banner: 'bottom', asks: 'none' })
    await page.evaluate(() => {
      document.body.style.paddingBottom = '2.5rem'
      document.documentElement.style.scrollPaddingTop = '7px'
    })
    await show({ banner: 'bottom', asks: 'banner' })
    const over = async () => Math.ceil(800 - ((await page.locator(BANNER).boundingBox())?.y ?? 0))
    await expect
      .poll(() => page.evaluate(rooms))
      .toEqual({
        padding: ['', `${(await over()) + 1 + 40}px`],
        scroll: ['7px', `${(await over()) + 1}px`],
      })
    await page.getByRole('button', { name: 'Reject all' }).click()
    await expect
      .poll(() => page.evaluate(rooms))
      .toEqual({ padding: ['', '2.5rem'], scroll: ['7px', ''] })
  })

  it('is made above only when the keyboard reaches what is covered, and given back', async () => {
    const { page, show } = await openLook({ viewport: { width: 768, height: 700 } })
    await show({ banner: 'top', asks: 'none' })
    await show({ banner: 'top', asks: 'banner' })
    await expect
      .poll(() => page.evaluate(rooms))
      .toMatchObject({ scroll: [expect.stringMatching(/px/), ''] })
    expect(await page.evaluate(rooms)).toMatchObject({ padding: ['', ''] })
    await page.getByRole('link', { name: 'Stories' }).focus()
    expect(await page.evaluate(rooms)).toMatchObject({ padding: [expect.stringMatching(/px/), ''] })
    await page.getByRole('button', { name: 'Reject all' }).click()
    expect(await page.evaluate(rooms)).toEqual({ padding: ['', ''], scroll: ['', ''] })
  })

  it('beside a card is left to the page, except its end', async () => {
    const { page, show } = await openLook({ viewport: wide })
    await show({ banner: 'bottom-end', asks: 'none' })
    await show({ banner: 'bottom-end', asks: 'banner' })
    await expect
      .poll(() => page.evaluate(rooms))
      .toMatchObject({ padding: ['', expect.stringMatching(/px/)], scroll: ['', ''] })
  })
})
