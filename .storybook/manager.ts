import { addons } from 'storybook/manager-api'
import { brand } from './docs/brand.js'

addons.setConfig({
  theme: brand(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
})
