import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import type { TestProjectInlineConfiguration } from 'vitest/config'
import { installedQuickBrowser } from '../scripts/find-browser.mjs'
import { LAUNCH_ARGS } from '../scripts/launch-args.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** In which looks `test/stories/setup.ts` checks a story that has been played. */
    looks: 'one' | 'every'
  }
}

const executablePath = installedQuickBrowser()

/** Every story as a test in a real browser. In a file of its own, because React 18 runs without Storybook. */
function everyStory(name: string, looks: 'one' | 'every'): TestProjectInlineConfiguration {
  return {
    // A dependency that Vite finds late makes its server restart, and a test is lost.
    optimizeDeps: { include: ['axe-core'] },
    plugins: [storybookTest({ configDir: '.storybook' })],
    test: {
      name,
      provide: { looks },
      setupFiles: ['test/stories/setup.ts'],
      testTimeout: 120_000,
      retry: 1,
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({
          launchOptions: { args: LAUNCH_ARGS, ...(executablePath && { executablePath }) },
          // No story is checked in the middle of a transition.
          contextOptions: { reducedMotion: 'reduce' },
        }),
        instances: [{ browser: 'chromium' }],
      },
    },
  }
}

/** Each story once, in one look: that it plays, what axe finds, and the way of the keyboard. */
export const stories = everyStory('stories', 'one')

/** Each story in every look that may change what axe and the keyboard find. */
export const looks = everyStory('looks', 'every')
