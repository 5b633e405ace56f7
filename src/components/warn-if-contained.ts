import { warnOnce } from '../core/warn-once.js'

// The properties that make an element the containing block of the `position: fixed` elements in it.
const PROPERTIES = [
  'transform',
  'offsetPath',
  'translate',
  'rotate',
  'scale',
  'perspective',
  'filter',
  'backdropFilter',
] as const

const REMEDY = {
  banner:
    'Render <ConsentBanner> outside of that element, for example as the first child of <body>.',
  dialog: 'Pass an element outside of it as `container` to <PreferencesDialog>.',
}

/** Development only: warns if an element around a fixed one keeps it from floating over the page. */
export function warnIfContained(surface: HTMLElement, name: keyof typeof REMEDY): void {
  if (getComputedStyle(surface).position !== 'fixed') return
  for (let around = parentOf(surface); around; around = parentOf(around)) {
    const reason = containing(around)
    if (!reason) continue
    warnOnce(
      `the ${name} does not float over the page, because ${described(around)} around it has \`${reason}\`. Fixed elements in it are placed and clipped by that element, so visitors may not see the ${name}. ${REMEDY[name]}`,
    )
    return
  }
}

function parentOf(node: Node): HTMLElement | null {
  const parent = node.parentNode
  return (parent instanceof ShadowRoot ? parent.host : parent) instanceof HTMLElement
    ? ((parent instanceof ShadowRoot ? parent.host : parent) as HTMLElement)
    : null
}

function containing(element: HTMLElement): string | undefined {
  const style = getComputedStyle(element)
  const isRoot = element === document.documentElement
  for (const property of PROPERTIES) {
    const value = style[property]
    // A filter on the root element leaves fixed elements where they are (Filter Effects 1, 5).
    if (value && value !== 'none' && !(isRoot && /filter/i.test(property))) {
      return `${property.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}: ${value}`
    }
  }
  if (style.transformStyle === 'preserve-3d') return 'transform-style: preserve-3d'
  if (/paint|layout|strict|content/.test(style.contain)) return `contain: ${style.contain}`
  if (/auto|hidden/.test(style.contentVisibility)) {
    return `content-visibility: ${style.contentVisibility}`
  }
  if (/transform|translate|rotate|scale|perspective|filter|contain/.test(style.willChange)) {
    return `will-change: ${style.willChange}`
  }
  return undefined
}

function described({ localName, id, classList }: HTMLElement): string {
  return `<${localName}${id && ` id="${id}"`}${classList.length > 0 ? ` class="${classList.value}"` : ''}>`
}
