import { userEvent } from 'vitest/browser'
import { contrast, type Rgb } from '../styles/colors.js'

const INTERACTIVE =
  'a[href], button, input, select, textarea, summary, iframe, [role="switch"], [tabindex="0"]'
const openDialog = () => document.querySelector('[role="dialog"]')

interface Walk {
  stops: HTMLElement[]
  problems: string[]
}

/** Presses Tab from the beginning to the end: where it stops, what it misses, whether it comes out. */
export async function walk(): Promise<Walk> {
  // Where Tab left a page, the browser may take the focus a moment later, out of the next walk's hands.
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
  // Each once, a few that scroll, and the way out.
  for (let press = 0; press < expected.length + 10 && !isOut; press++) {
    await userEvent.tab()
    const at = document.activeElement
    isOut = !(at instanceof HTMLElement) || at === document.body || stops.includes(at)
    if (!isOut) stops.push(at as HTMLElement)
  }
  const problems = expected
    .filter((element) => !stops.includes(element))
    .map((element) => `Tab never comes to ${nameOf(element)}`)
  if (!isOut) problems.push(`Tab does not come out, but to ${nameOf(document.activeElement)}`)
  for (const stop of stops) {
    if (dialog && !dialog.contains(stop)) problems.push(`Tab leaves the dialog: ${nameOf(stop)}`)
  }
  return { stops, problems }
}

/** Puts the focus before everything: the next Tab begins there. */
function startAbove() {
  const start = document.createElement('i')
  start.tabIndex = -1
  document.body.prepend(start)
  start.focus({ preventScroll: true })
  start.remove()
}

/** Those stops of the keyboard that do not show that it is there, 2 pixels thick and at 3:1 (2.4.7, 1.4.11). */
export function hardToSee(stops: readonly HTMLElement[]): string[] {
  return stops.flatMap((stop) => {
    // What is in a frame shows it in there.
    if (stop.matches('iframe')) return []
    stop.focus({ preventScroll: true })
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(stop)
    // The browser's own ring, on what is the page's.
    if (outlineStyle === 'auto') return []
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) {
      return [`nobody sees the focus on ${nameOf(stop)}`]
    }
    const around = Number.parseFloat(outlineOffset) < 0 ? stop : stop.parentElement
    const ground = grounds(around)
    const ratio = contrast(seen(ground), seen([...ground, outlineColor]))
    return ratio < 3 ? [`the focus on ${nameOf(stop)} is seen at ${ratio.toFixed(2)}:1`] : []
  })
}

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
const brush = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D

/** What the browser paints of colours that lie over each other, in whichever notation they are. */
function seen(colours: readonly string[]): Rgb {
  brush.clearRect(0, 0, 1, 1)
  for (const colour of colours) {
    brush.fillStyle = colour
    brush.fillRect(0, 0, 1, 1)
  }
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data
  return [red, green, blue]
}

function grounds(element: Element | null): string[] {
  if (!element) return []
  return [...grounds(element.parentElement), getComputedStyle(element).backgroundColor]
}

/** Presses Escape where a dialog is open: it closes, and the focus has a place. */
export async function leaveByEscape(): Promise<string[]> {
  if (!openDialog()) return []
  await userEvent.keyboard('{Escape}')
  if (openDialog()) return ['Escape does not close the dialog']
  return document.activeElement === document.body ? ['Escape leaves the focus nowhere'] : []
}

function nameOf(element: Element | null): string {
  if (!element) return 'nothing'
  return `${(element.cloneNode() as Element).outerHTML} ${element.textContent?.slice(0, 40)}`
}
