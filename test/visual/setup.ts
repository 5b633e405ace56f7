import type { TestProject } from 'vitest/node'
import { launchBrowsers } from '../browser/browsers.js'
import { serveStorybook } from '../catalogue/serve-storybook.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether this run makes the baselines instead of comparing with them. */
    isUpdate: boolean
  }
}

export default async function setup(project: TestProject) {
  const storybook = await serveStorybook()
  const closeBrowsers = await launchBrowsers(project, 'forPictures')
  project.provide('storybook', storybook.address)
  project.provide('isUpdate', project.config.snapshotOptions.updateSnapshot === 'all')
  return async () => {
    await storybook.close()
    await closeBrowsers()
  }
}
