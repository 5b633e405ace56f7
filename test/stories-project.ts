import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import type { TestProjectInlineConfiguration } from 'vitest/config'
import { installedBrowser } from '../scripts/find-browser.mjs'
import { LAUNCH_ARGS } from '../scripts/launch-args.mjs'

const executablePath = installedBrowser()

/** Every story as a test in a real browser. Apart from the others, because React 18 runs without it. */
export const stories: TestProjectInlineConfiguration = {
  // Found late, it would make the server start over, and a test be lost.
  optimizeDeps: { include: ['axe-core'] },
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    name: 'stories',
    setupFiles: ['test/stories/setup.ts'],
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({
        launchOptions: { args: LAUNCH_ARGS, ...(executablePath && { executablePath }) },
        // No story is looked at halfway.
        contextOptions: { reducedMotion: 'reduce' },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
}
