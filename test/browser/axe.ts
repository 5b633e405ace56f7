import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The violations that axe finds in a page, up to WCAG 2.2 AA and its best practices. */
export async function violations(page: Page) {
  // Evaluated by the debugger, because the page's policy refuses a script tag.
  await page.evaluate(source)
  const options = {
    // The rule of WCAG 2.2, off by default.
    rules: { 'target-size': { enabled: true } },
    // Players of other hosts are not the library's, and axe's messages to them are errors in the console.
    iframes: false,
  }
  const results = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  )
}
