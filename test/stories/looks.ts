import { dress, type THEMES } from '../../.storybook/dress.js'

export interface Look {
  /** Undefined for a story with a design of its own. */
  theme: keyof typeof THEMES | undefined
  scheme: 'light' | 'dark'
  dir: 'ltr' | 'rtl'
}

/** The other themes change colors and sizes only, which `test/browser/contrast.test.ts` checks. */
const CHECKED = ['neutral', 'high-contrast'] as const

/** The looks a story is checked in, the plainest first. */
export function looksOf(isDressed: boolean, which: 'one' | 'every'): [Look, ...Look[]] {
  const themes = isDressed ? CHECKED : [undefined]
  const every = (['ltr', 'rtl'] as const).flatMap((dir) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      themes.map((theme): Look => ({ theme, scheme, dir })),
    ),
  )
  const [plainest, ...others] = every as [Look, ...Look[]]
  return which === 'one' ? [plainest] : [plainest, ...others]
}

/** The first look of its direction: the one in which everything is checked that colors do not change. */
export const isFirstOfDirection = (look: Look, looks: readonly Look[]) =>
  looks.find(({ dir }) => dir === look.dir) === look

/** Changes the look of the rendered page: what is open stays open, and the story is not played again. */
export function wear({ theme, scheme, dir }: Look): void {
  const page = document.documentElement
  page.style.colorScheme = scheme
  // Without a color, axe takes the page for white.
  page.style.backgroundColor = 'Canvas'
  page.dataset.rcuTheme = scheme
  // Parts set the direction of their texts themselves.
  for (const each of [page, ...document.querySelectorAll<HTMLElement>('[dir]')]) each.dir = dir
  dress(theme)
}
