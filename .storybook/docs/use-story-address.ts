import { useToolbar } from './use-toolbar.js'

/** The toolbar's switches for stories; the others belong to Storybook's own tools. */
const SWITCHES = ['theme', 'scheme', 'banner', 'dialog', 'locale', 'direction', 'model'] as const

/** The URL of a story on its own, with the settings of the toolbar. */
export function useStoryAddress(id: string): string {
  const toolbar = useToolbar()
  const globals = SWITCHES.filter((name) => toolbar[name] !== undefined)
    .map((name) => `${name}:${toolbar[name]}`)
    .join(';')
  return `iframe.html?${new URLSearchParams({ id, viewMode: 'story', embed: 'true', globals })}`
}
