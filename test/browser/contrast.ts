export interface Measured {
  what: string
  ratio: number
}

/**
 * Every contrast in a part of the page, as WCAG 2.2 measures it, from the colors that the browser computed:
 * texts on their background (1.4.3); edges or fills of switches and buttons, and the focus ring,
 * against the surrounding color (1.4.11). Runs in the page.
 */
export function contrastsOf(selector: string): { texts: Measured[]; controls: Measured[] } {
  type Color = [red: number, green: number, blue: number, alpha: number]

  const probe = document.createElement('i')
  // Otherwise the element shows forced colors only.
  probe.style.setProperty('forced-color-adjust', 'none')
  document.body.append(probe)
  const srgb = (color: string): Color => {
    // The browser converts every notation.
    probe.style.color = `color(from ${color} srgb r g b / alpha)`
    const [red, green, blue, alpha = 1] = (
      getComputedStyle(probe).color.match(/-?[\d.]+(e-?\d+)?/g) ?? []
    ).map(Number) as Color
    return [red, green, blue, alpha]
  }
  const over = (top: Color, bottom: Color): Color => {
    const part = (at: 0 | 1 | 2) => top[at] * top[3] + bottom[at] * (1 - top[3])
    return [part(0), part(1), part(2), 1]
  }
  const luminance = ([red, green, blue]: Color) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (one: Color, other: Color) => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05)
  }
  const page = srgb(getComputedStyle(document.documentElement).backgroundColor)
  const behind = (element: Element | null): Color =>
    element
      ? over(srgb(getComputedStyle(element).backgroundColor), behind(element.parentElement))
      : page
  const seen = (color: string, ground: Color) => contrast(over(srgb(color), ground), ground)
  const name = (element: Element) =>
    `${element.closest('[data-rcu]')?.getAttribute('data-rcu')}: ${element.textContent || element.getAttribute('aria-label')}`

  const root = document.querySelector(selector)
  if (!root) throw new Error(`The page has no ${selector}.`)
  const texts: Measured[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    // Texts of the page around the parts do not count.
    if (!element?.closest('[data-rcu]') || !element.checkVisibility()) continue
    if (!walker.currentNode.nodeValue?.trim()) continue
    const style = getComputedStyle(element)
    const ground = behind(element)
    texts.push({ what: name(element), ratio: seen(style.color, ground) })
    const button = element.closest('[data-rcu="action"]')
    if (!button) continue
    // On hover, the label's color lies over the fill, nearly transparent.
    probe.style.background = style
      .getPropertyValue('--rcu-tint')
      .replace(/currentcolor/i, style.color)
    const pointed = over(srgb(getComputedStyle(probe).backgroundColor), ground)
    texts.push({ what: `${name(element)}, pointed at`, ratio: seen(style.color, pointed) })
  }

  const controls: Measured[] = []
  for (const each of root.querySelectorAll('[role="switch"]')) {
    const [around, inside] = [behind(each.parentElement), behind(each)]
    const track = getComputedStyle(each)
    const what = `${name(each)} ${each.getAttribute('aria-checked')}`
    const edge = seen(track.borderTopColor, around)
    const fill = seen(track.backgroundColor, around)
    controls.push({ what: `${what}, track`, ratio: Math.max(edge, fill) })
    const knob = getComputedStyle(each, '::before').borderTopColor
    controls.push({ what: `${what}, knob`, ratio: seen(knob, inside) })
  }
  for (const each of root.querySelectorAll('[data-rcu="action"]')) {
    const around = behind(each.parentElement)
    // Close buttons, links and Customize have a label or an icon instead of an edge.
    if (/^(dismiss|close|open|customize)/.test(each.getAttribute('data-action') ?? '')) continue
    const { borderTopColor, backgroundColor } = getComputedStyle(each)
    const ratio = Math.max(seen(borderTopColor, around), seen(backgroundColor, around))
    controls.push({ what: `${name(each)}, edge`, ratio })
  }
  probe.style.color = ''
  probe.remove()
  root.append(probe)
  probe.style.background = 'var(--rcu-focus)'
  const ring = getComputedStyle(probe).backgroundColor
  probe.remove()
  document.body.append(probe)
  controls.push({ what: `focus ring in ${selector}`, ratio: seen(ring, behind(root)) })
  probe.remove()
  return { texts, controls }
}
