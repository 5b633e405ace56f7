import { dress, THEMES } from '../../.storybook/dress.js'

export interface Look {
  /** Undefined for a design of its own. */
  theme: keyof typeof THEMES | undefined
  scheme: 'light' | 'dark'
  dir: 'ltr' | 'rtl'
}

const DIRECTIONS = ['ltr', 'rtl'] as const

/** Everything the toolbar changes that a rule of axe may depend on; the plainest comes first. */
export function looksOf(isDressed: boolean): [Look, ...Look[]] {
  const themes = isDressed ? (Object.keys(THEMES) as (keyof typeof THEMES)[]) : [undefined]
  const schemes = ['light', 'dark'] as const
  return DIRECTIONS.flatMap((dir) =>
    schemes.flatMap((scheme) => themes.map((theme): Look => ({ theme, scheme, dir }))),
  ) as [Look, ...Look[]]
}

/** Changes the page as it stands: what is open stays open, and no story is played twenty times. */
export function wear({ theme, scheme, dir }: Look): void {
  const page = document.documentElement
  page.style.colorScheme = scheme
  // Said aloud, because axe takes a page that says nothing for white.
  page.style.backgroundColor = 'Canvas'
  page.dataset.rcuTheme = scheme
  // Parts say their direction themselves, as their texts have it.
  for (const each of [page, ...document.querySelectorAll<HTMLElement>('[dir]')]) each.dir = dir
  dress(theme)
}
