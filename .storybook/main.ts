import type { StorybookConfig } from '@storybook/react-vite'
import tailwindcss from '@tailwindcss/vite'

export default {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  staticDirs: ['public'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // No network calls, like the library.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Its types are the ones that a reader has written or meets in an editor, not "union".
  typescript: { reactDocgen: 'react-docgen-typescript' },
  features: {
    sidebarOnboardingChecklist: false,
    // The code under a story is the story's own, not what became of it in a production build.
    experimentalCodeExamples: true,
  },
  viteFinal: (config) => ({
    ...config,
    // For the story that is made with it; a style sheet that imports nothing of it is left alone.
    plugins: [...(config.plugins ?? []), tailwindcss()],
    resolve: { ...config.resolve, tsconfigPaths: true },
    build: {
      ...config.build,
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        output: {
          // Filter lists block scripts by the names of their files, and half of what is here is about consent.
          chunkFileNames: 'assets/[hash].js',
          assetFileNames: 'assets/[hash][extname]',
        },
      },
    },
  }),
} satisfies StorybookConfig
