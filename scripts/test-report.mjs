import { writeFileSync } from 'node:fs'

/**
 * A Vitest reporter. Writes what `scripts/test.mjs` adds up to the file that `TEST_REPORT` names.
 *
 * @typedef {{ passed: number, failed: string[], retried: string[] }} Report
 */
export default class TestReport {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} unhandled
   */
  onTestRunEnd(modules, unhandled) {
    /** @type {Report} */
    const report = { passed: 0, failed: [], retried: [] }
    for (const module of modules) {
      const failedBefore = report.failed.length
      for (const test of module.children.allTests()) {
        const name = `${module.relativeModuleId}: ${test.fullName}`
        const { state } = test.result()
        if (state === 'failed') report.failed.push(name)
        if (state === 'passed') report.passed += 1
        if (state === 'passed' && test.diagnostic()?.flaky) report.retried.push(name)
      }
      // A file that cannot be loaded and a hook that throws fail without a failed test.
      if (module.state() === 'failed' && report.failed.length === failedBefore)
        report.failed.push(`${module.relativeModuleId}: failed outside its tests`)
    }
    if (unhandled.length > 0) report.failed.push(`errors outside the tests: ${unhandled.length}`)
    if (process.env.TEST_REPORT) writeFileSync(process.env.TEST_REPORT, JSON.stringify(report))
  }
}
