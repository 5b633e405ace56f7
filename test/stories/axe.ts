import axe from 'axe-core'

/** The rules whose verdict may change with colors, sizes and sides. */
const BY_LOOK = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
]

/** The violations that axe finds: of all its rules, or of those that depend on the look. */
export async function violations(
  which: 'all rules' | 'rules of the look',
  rules: { id: string; enabled?: boolean }[] = [],
): Promise<string[]> {
  // A story is a part of a page, which need not be in a landmark.
  const off = ['region', ...rules.filter(({ enabled }) => !enabled).map(({ id }) => id)]
  const results = await axe.run(document.body, {
    resultTypes: ['violations'],
    elementRef: true,
    // No part of the library is in a frame, and axe waits for an answer from each frame.
    iframes: false,
    ...(which === 'rules of the look' && { runOnly: BY_LOOK }),
    rules: {
      // The only rule of WCAG 2.2, and off by default.
      'target-size': { enabled: true },
      ...Object.fromEntries(off.map((id) => [id, { enabled: false }])),
    },
  })
  return results.violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ element }) => id !== 'target-size' || !hasSizeOfBrowser(element))
      .map(({ html, any, all, none }) => {
        const [why] = [...any, ...all, ...none].map(({ message }) => message)
        return `${id}: ${html}\n  ${why}`
      }),
  )
}

/** A control that has the size the browser gives it is an exception of 2.5.8. */
function hasSizeOfBrowser(element: HTMLElement | undefined): boolean {
  return element?.matches('button:not([data-rcu], [data-rcu] *), input') ?? false
}
