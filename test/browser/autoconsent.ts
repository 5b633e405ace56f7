import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { AutoConsentCMPRule, Config, ContentScriptMessage } from '@duckduckgo/autoconsent'
import type { BrowserContext, Page } from 'playwright-core'

const shipped = createRequire(import.meta.url).resolve('@duckduckgo/autoconsent/rules/rules.json')

/** What DuckDuckGo ships for any site: other tools' banners, none of which is to be seen in ours. */
const RULES = (
  JSON.parse(readFileSync(shipped, 'utf8')).autoconsent as AutoConsentCMPRule[]
).filter(({ runContext }) => !runContext?.urlPattern)

/** Its content script, as its own tests inject it. */
const SCRIPT = readFileSync(
  path.join(path.dirname(shipped), '../dist/autoconsent.playwright.js'),
  'utf8',
)

/** As its browsers set it, with the heuristic that acts on what no rule knows. */
const CONFIG: Partial<Config> = {
  autoAction: 'optOut',
  enableHeuristicDetection: true,
  heuristicMode: 'reject',
  // In the page's own world, where it needs nobody to evaluate for it.
  isMainWorld: true,
  // Nor a style tag, which strict pages allow to nobody there.
  enablePrehide: false,
  // It gives up after 100 ms, which a busy machine may take for the first element.
  heuristicPopupSearchTimeout: 30_000,
}

export interface Refuser {
  /** A rule beside those that DuckDuckGo ships. */
  rule?: AutoConsentCMPRule
  config?: Partial<Config>
}

/** What came of it. */
export interface Outcome {
  /** By which rules it has found the banner. */
  found: string[]
  /** How it ended: `done`, or what kept it. */
  end: string
  clicks: number
  /** Whether the banner had left the DOM by the time the click was over. */
  isGone: boolean
}

declare global {
  interface Window {
    autoconsentSendMessage: (message: ContentScriptMessage) => Promise<void>
    autoconsentReceiveMessage?: (message: unknown) => Promise<void>
    outcome: Promise<Outcome>
    /** Whether its rule, asked afterwards, takes the page for refused. */
    selfTest?: boolean | undefined
  }
}

/** Lets DuckDuckGo's autoconsent loose on a page that stands, and waits for what comes of it. */
export async function letLoose(page: Page, refuser: Refuser = {}): Promise<Outcome> {
  // Twice, since it tries its heuristic every other time; more often it waits for a banner to come.
  const config = { detectRetries: 1, ...refuser.config }
  await page.evaluate(prepare, brief({ ...refuser, config }))
  await page.evaluate(SCRIPT)
  return page.evaluate(() => window.outcome)
}

/** Has it in every page of a context from the beginning, as a browser that brings it along. */
export async function bringAlong(context: BrowserContext): Promise<void> {
  await context.addInitScript(prepare, brief({}))
  await context.addInitScript(SCRIPT)
}

/** Asks the rule that has answered whether the page took it. */
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

/** Stands for the browser around the script: answers its first question, and listens. */
function prepare({ rules, config }: ReturnType<typeof brief>): void {
  const ENDS = ['nothingDetected', 'optOutFailed', 'optInFailed', 'done']
  const found: string[] = []
  // Let loose once more, it is another one.
  delete window.autoconsentReceiveMessage
  window.outcome = new Promise((resolve) => {
    window.autoconsentSendMessage = async (message) => {
      if (message.type === 'cmpDetected') found.push(message.cmp)
      if (message.type === 'selfTestResult') window.selfTest = message.result
      if (message.type === 'init') {
        // It asks before it can hear the answer.
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
