import { setTimeout as wait } from 'node:timers/promises'

/** A hand rests on a button before it presses: time in which a page can prepare. */
const HOVER_MS = 100

/**
 * Clicks a button as a visitor does. Returns the milliseconds from the click until something is on the page.
 *
 * @param {import('playwright-core').Page} page
 * @param {RegExp} button its text
 * @param {{ painted: RegExp } | { gates: number }} until a button that is painted, or a number of gates with content
 */
export async function click(page, button, until) {
  const place = await page.evaluate(
    ({ button, until }) => {
      const { bench } = window
      window.answered = new Promise((resolve) => {
        const answer = async () => {
          const start = performance.now()
          resolve(
            ('painted' in until
              ? await bench.painted(until.painted)
              : await bench.gates(until.gates)) - start,
          )
        }
        addEventListener('click', answer, { capture: true, once: true })
      })
      const box = bench.button(button)?.getBoundingClientRect()
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    },
    { button, until },
  )
  if (!place) throw new Error(`bench: ${page.url()} has no button ${button}.`)
  await page.mouse.move(place.x, place.y)
  await wait(HOVER_MS)
  await page.mouse.click(place.x, place.y)
  return page.evaluate(() => window.answered)
}
