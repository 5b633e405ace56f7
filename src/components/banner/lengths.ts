/** A length to add: element, CSS property, pixels of the viewport. For `box-sizing`, any length. */
export type Length = [element: HTMLElement, property: string, pixels: number]

interface Changed {
  /** The inline value before the change. */
  readonly inline: string
  /** The computed length before the change, in pixels. */
  readonly length: number
  readonly added: Map<HTMLElement, number>
}

// Kept at the element under a shared symbol, so that two copies of the library on a page do not add up.
const KEY = Symbol.for('rcu')

/**
 * Adds a length to an inline style, on top of the site's own length. If several banners add to the same
 * property, the longest counts. Zero gives back the site's own value.
 */
export function addLength(banner: HTMLElement, [element, property, pixels]: Length): void {
  const holder = element as { [KEY]?: Record<string, Changed> }
  const { style } = element
  holder[KEY] ??= {}
  const all = holder[KEY]
  const changed = all[property] ?? {
    inline: style.getPropertyValue(property),
    // `scroll-padding` may be `auto`.
    length: Number.parseFloat(getComputedStyle(element).getPropertyValue(property)) || 0,
    added: new Map(),
  }
  all[property] = changed
  changed.added.set(banner, pixels)
  const most = Math.max(...changed.added.values())
  if (!most) delete all[property]
  // By script, which a strict CSP allows.
  const value = property === 'box-sizing' ? 'border-box' : `${changed.length + most}px`
  style.setProperty(property, most ? value : changed.inline)
}
