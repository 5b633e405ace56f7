/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number]

/** From `#rgb` or `#rrggbb`. */
export function rgb(hex: string): Rgb {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(hex)?.[1]
  if (!digits) throw new Error(`${hex} is not a color in hexadecimal digits.`)
  const step = digits.length / 3
  const part = (at: number) => {
    const written = digits.slice(at * step, (at + 1) * step)
    return Number.parseInt(step === 1 ? written + written : written, 16)
  }
  return [part(0), part(1), part(2)]
}

/** What is seen of a color that covers another by a share of 0 to 1. */
export function over(top: Rgb, share: number, bottom: Rgb): Rgb {
  const part = (at: 0 | 1 | 2) => top[at] * share + bottom[at] * (1 - share)
  return [part(0), part(1), part(2)]
}

/** WCAG 2.2, contrast ratio. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** WCAG 2.2, relative luminance. */
function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
