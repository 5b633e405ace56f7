import { useToolbar } from './use-toolbar.js'

/** What of the toolbar is ours; the rest is about Storybook's own tools. */
const SWITCHES = ['theme', 'scheme', 'banner', 'dialog', 'locale', 'direction', 'model'] as const

/** Where a story stands alone, dressed as the toolbar says. */
export function useStoryAddress(id: string): string {
  const toolbar = useToolbar()
  const globals = SWITCHES.filter((name) => toolbar[name] !== undefined)
    .map((name) => `${name}:${toolbar[name]}`)
    .join(';')
  return `iframe.html?${new URLSearchParams({ id, viewMode: 'story', embed: 'true', globals })}`
}
