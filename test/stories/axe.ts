import axe from 'axe-core'
import type { Look } from './looks.js'

/** The rules whose verdict may change with colours, sizes and sides. */
const BY_LOOK = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
]

/** What axe finds wrong: by all its rules in every theme and direction, in the dark by those that depend on the look. */
export async function violations(
  { scheme }: Look,
  rules: { id: string; enabled?: boolean }[] = [],
): Promise<string[]> {
  // A story is a part of a page, which need not be in a landmark.
  const off = ['region', ...rules.filter(({ enabled }) => !enabled).map(({ id }) => id)]
  const results = await axe.run(document.body, {
    resultTypes: ['violations'],
    elementRef: true,
    // Nothing of ours is in a frame, and axe waits for an answer from each.
    iframes: false,
    ...(scheme === 'dark' && { runOnly: BY_LOOK }),
    rules: {
      // The only one of WCAG 2.2, and off unless one asks for it.
      'target-size': { enabled: true },
      ...Object.fromEntries(off.map((id) => [id, { enabled: false }])),
    },
  })
  return results.violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ element }) => id !== 'target-size' || !isTheBrowsers(element))
      .map(({ html, any, all, none }) => {
        const [why] = [...any, ...all, ...none].map(({ message }) => message)
        return `${id}: ${html}\n  ${why}`
      }),
  )
}

/** A control as large as the browser makes it, as pages have them: an exception of 2.5.8. */
function isTheBrowsers(element: HTMLElement | undefined): boolean {
  return element?.matches('button:not([data-rcu], [data-rcu] *), input') ?? false
}
