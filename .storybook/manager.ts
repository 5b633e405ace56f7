import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { addons } from 'storybook/manager-api'
import { brand } from './docs/brand.js'
import { preferredScheme } from './docs/preferred-scheme.js'

addons.setConfig({ theme: brand(preferredScheme()) })

// One switch for all of it: a dark page in a light frame flatters neither.
addons.register('scheme', (api) => {
  const follow = ({ globals }: { globals: { scheme?: 'light' | 'dark' } }) => {
    api.setOptions({ theme: brand(globals.scheme ?? preferredScheme()) })
  }
  api.on(SET_GLOBALS, follow)
  api.on(GLOBALS_UPDATED, follow)
})
