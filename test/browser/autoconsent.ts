import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { AutoConsentCMPRule, Config, ContentScriptMessage } from '@duckduckgo/autoconsent'
import type { BrowserContext, Page } from 'playwright-core'

const shipped = createRequire(import.meta.url).resolve('@duckduckgo/autoconsent/rules/rules.json')

/** The rules that DuckDuckGo ships for every site. They describe banners of other tools, and none fits this library's. */
const RULES = (
  JSON.parse(readFileSync(shipped, 'utf8')).autoconsent as AutoConsentCMPRule[]
).filter(({ runContext }) => !runContext?.urlPattern)

/** Its content script, as its own tests inject it. */
const SCRIPT = readFileSync(
  path.join(path.dirname(shipped), '../dist/autoconsent.playwright.js'),
  'utf8',
)

/** The settings of DuckDuckGo's browsers, with the heuristic for banners that no rule describes. */
const CONFIG: Partial<Config> = {
  autoAction: 'optOut',
  enableHeuristicDetection: true,
  heuristicMode: 'reject',
  // It runs in the page's own world, so that no extension has to evaluate code for it.
  isMainWorld: true,
  // It would add a style tag, which a strict policy refuses.
  enablePrehide: false,
  // The default is 100 ms. A busy machine may need longer for the first element.
  heuristicPopupSearchTimeout: 30_000,
}

export interface Refuser {
  /** A rule beside those that DuckDuckGo ships. */
  rule?: AutoConsentCMPRule
  config?: Partial<Config>
}

/** The result of a run. */
export interface Outcome {
  /** The rules that found the banner. */
  found: string[]
  /** `done`, or the state in which it gave up. */
  end: string
  clicks: number
  /** Whether the banner was out of the DOM after the click. */
  isGone: boolean
}

declare global {
  interface Window {
    autoconsentSendMessage: (message: ContentScriptMessage) => Promise<void>
    autoconsentReceiveMessage?: (message: unknown) => Promise<void>
    outcome: Promise<Outcome>
    /** Whether the rule, run as a self-test, finds that the page was refused. */
    selfTest?: boolean | undefined
  }
}

/** Runs DuckDuckGo's autoconsent on a rendered page, and returns its result. */
export async function letLoose(page: Page, refuser: Refuser = {}): Promise<Outcome> {
  // Two tries, because the heuristic runs in every other one. More tries only wait for a banner.
  const config = { detectRetries: 1, ...refuser.config }
  await page.evaluate(prepare, brief({ ...refuser, config }))
  await page.evaluate(SCRIPT)
  return page.evaluate(() => window.outcome)
}

/** Runs autoconsent in every page of a context from the beginning, as a browser with it does. */
export async function bringAlong(context: BrowserContext): Promise<void> {
  await context.addInitScript(prepare, brief({}))
  await context.addInitScript(SCRIPT)
}

/** Runs the self-test of the rule that has answered. */
export function askAgain(page: Page): Promise<boolean | undefined> {
  return page.evaluate(async () => {
    await window.autoconsentReceiveMessage?.({ type: 'selfTest' })
    return window.selfTest
  })
}

function brief({ rule, config }: Refuser) {
  return {
    rules: { autoconsent: rule ? [...RULES, rule] : RULES },
    config: { ...CONFIG, ...config },
  }
}

/** Does what a browser does around the script: sends the settings, and receives the messages. */
function prepare({ rules, config }: ReturnType<typeof brief>): void {
  const ENDS = ['nothingDetected', 'optOutFailed', 'optInFailed', 'done']
  const found: string[] = []
  // A second run sets its own.
  delete window.autoconsentReceiveMessage
  window.outcome = new Promise((resolve) => {
    window.autoconsentSendMessage = async (message) => {
      if (message.type === 'cmpDetected') found.push(message.cmp)
      if (message.type === 'selfTestResult') window.selfTest = message.result
      if (message.type === 'init') {
        // The script sends this message before it can receive one.
        queueMicrotask(() =>
          window.autoconsentReceiveMessage?.({ type: 'initResp', rules, config }),
        )
      }
      if (message.type !== 'report') return
      const { lifecycle, clicks } = message.state
      if (!ENDS.includes(lifecycle)) return
      const isGone = document.querySelector('[data-rcu="banner"]') === null
      resolve({ found, end: lifecycle, clicks, isGone })
    }
  })
}
