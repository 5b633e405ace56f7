import type { TestProject } from 'vitest/node'
import { launchBrowsers } from '../browser/browsers.js'
import { serveStorybook } from './serve-storybook.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built Storybook, without a slash at the end. */
    storybook: string
  }
}

export default async function setup(project: TestProject) {
  const storybook = await serveStorybook()
  const closeBrowsers = await launchBrowsers(project, 'plain')
  project.provide('storybook', storybook.address)
  return async () => {
    await storybook.close()
    await closeBrowsers()
  }
}
