import { chromium } from 'playwright-core'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { LAUNCH_ARGS } from '../../scripts/launch-args.mjs'

export function launchBrowser(args: string[] = []) {
  return chromium.launch({ executablePath: findBrowser(), args: [...LAUNCH_ARGS, ...args] })
}
