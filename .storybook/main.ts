import type { StorybookConfig } from '@storybook/react-vite'
import tailwindcss from '@tailwindcss/vite'

export default {
  framework: '@storybook/react-vite',
  stories: ['../stories/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // The catalogue talks to nobody, like the library it shows.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (config) => ({
    ...config,
    // For the story that is made with it; a style sheet that imports nothing of it is left alone.
    plugins: [...(config.plugins ?? []), tailwindcss()],
    resolve: { ...config.resolve, tsconfigPaths: true },
  }),
} satisfies StorybookConfig
