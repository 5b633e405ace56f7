import { userEvent } from 'vitest/browser'
import { contrast, type Rgb } from '../styles/colors.js'

const INTERACTIVE =
  'a[href], button, input, select, textarea, summary, iframe, [role="switch"], [tabindex="0"]'
const openDialog = () => document.querySelector('[role="dialog"]')

interface Walk {
  stops: HTMLElement[]
  problems: string[]
}

/** Presses Tab from the start to the end of the page. Returns its stops, and elements it missed. */
export async function walk(): Promise<Walk> {
  // After Tab has left a page, the browser may take the focus during the next walk.
  for (let again = 2; again > 0; again--) {
    const found = await walkOnce()
    if (found.problems.length === 0) return found
  }
  return walkOnce()
}

async function walkOnce(): Promise<Walk> {
  const dialog = openDialog()
  const expected = [...(dialog ?? document.body).querySelectorAll<HTMLElement>(INTERACTIVE)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(':disabled') &&
      !element.closest('[inert], [aria-hidden="true"]'),
  )
  if (!dialog) startAbove()
  const stops: HTMLElement[] = []
  let isOut = false
  // Each element once, a few that scroll, and the step out of the page.
  for (let press = 0; press < expected.length + 10 && !isOut; press++) {
    await userEvent.tab()
    const at = document.activeElement
    isOut = !(at instanceof HTMLElement) || at === document.body || stops.includes(at)
    if (!isOut) stops.push(at as HTMLElement)
  }
  const problems = expected
    .filter((element) => !stops.includes(element))
    .map((element) => `Tab does not reach ${nameOf(element)}`)
  if (!isOut)
    problems.push(`Tab does not leave the page, but focuses ${nameOf(document.activeElement)}`)
  for (const stop of stops) {
    if (dialog && !dialog.contains(stop)) problems.push(`Tab leaves the dialog: ${nameOf(stop)}`)
  }
  return { stops, problems }
}

/** Moves the focus before the first element, where the next Tab begins. */
function startAbove() {
  const start = document.createElement('i')
  start.tabIndex = -1
  document.body.prepend(start)
  start.focus({ preventScroll: true })
  start.remove()
}

/** Problems with the focus ring: each stop needs one of 2 pixels at 3:1 (WCAG 2.4.7, 1.4.11). */
export function hardToSee(stops: readonly HTMLElement[]): string[] {
  return stops.flatMap((stop) => {
    // A frame shows the focus inside.
    if (stop.matches('iframe')) return []
    stop.focus({ preventScroll: true })
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(stop)
    // The browser's own ring, on elements of the page.
    if (outlineStyle === 'auto') return []
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) {
      return [`the focus is not visible on ${nameOf(stop)}`]
    }
    const around = Number.parseFloat(outlineOffset) < 0 ? stop : stop.parentElement
    const ground = grounds(around)
    const ratio = contrast(seen(ground), seen([...ground, outlineColor]))
    return ratio < 3
      ? [`the focus ring of ${nameOf(stop)} has a contrast of ${ratio.toFixed(2)}:1, not 3:1`]
      : []
  })
}

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
const brush = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D

/** The color that the browser paints for these colors on top of each other, in any notation. */
function seen(colors: readonly string[]): Rgb {
  brush.clearRect(0, 0, 1, 1)
  for (const color of colors) {
    brush.fillStyle = color
    brush.fillRect(0, 0, 1, 1)
  }
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data
  return [red, green, blue]
}

function grounds(element: Element | null): string[] {
  if (!element) return []
  return [...grounds(element.parentElement), getComputedStyle(element).backgroundColor]
}

/** If a dialog is open, presses Escape. The dialog has to close and the focus to move to an element. */
export async function leaveByEscape(): Promise<string[]> {
  if (!openDialog()) return []
  await userEvent.keyboard('{Escape}')
  if (openDialog()) return ['Escape does not close the dialog']
  return document.activeElement === document.body ? ['Escape leaves the focus on the body'] : []
}

function nameOf(element: Element | null): string {
  if (!element) return 'nothing'
  return `${(element.cloneNode() as Element).outerHTML} ${element.textContent?.slice(0, 40)}`
}
