import { create } from 'storybook/theming/create'

/** The theme of Storybook itself. */
export const brand = (base: 'light' | 'dark') =>
  create({
    base,
    brandTitle: 'react-consent-ui',
    brandUrl: './?path=/docs/start-here--docs',
    brandTarget: '_self',
    fontBase: 'system-ui, sans-serif',
    fontCode: 'ui-monospace, monospace',
    appBorderRadius: 8,
    ...(base === 'light'
      ? { colorSecondary: '#0f6b5c', appBg: '#f6f6f5', textMutedColor: '#5c5c5c' }
      : { colorSecondary: '#5fc9b4', appBg: '#161616', appContentBg: '#1e1e1e' }),
  })
