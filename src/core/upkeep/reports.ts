import type { StoreCore } from '../store/store-core.js'
import type { Persistence } from './persistence.js'
import type { Report } from './reporter.js'
import { tellTabs } from './tabs.js'

/** Reports decisions to `onDecision`, each of them once and in their order. */
export interface Reports {
  /**
   * Reports the record that storage holds, if its mark says that it was not reported. Runs in a task of
   * its own, so that the page repaints first. `keeping` resolves once a decision of this page is stored;
   * left out for a record that was found.
   */
  send(keeping?: Promise<void>): void
  /** Notes the digits of a mark that another tab has reported. */
  note(digits: number): void
}

export function createReports(core: StoreCore, persistence: Persistence): Reports {
  let loading: Promise<Report> | undefined
  const reportedElsewhere = new Set<number>()

  /** If the chunk of the reporter is lost, the next page reports the decision. */
  async function report(...decision: Parameters<Report>): Promise<void> {
    try {
      loading ??= import('./reporter.js').then((loaded) =>
        loaded.createReporter(core, persistence, reportedElsewhere, tellTabs),
      )
      await (await loading)(...decision)
    } catch (error) {
      loading = undefined
      console.error(error)
    }
  }

  return {
    send: (keeping) => {
      const stored = persistence.stored()
      if (!stored?.record || !stored.mark) return
      const { record, mark } = stored
      // An outdated record is not touched, unless a report of it has to be noted.
      const isLeft = persistence.isAhead(record) || !core.live.onDecision
      if (stored.outcome === 'spent' && isLeft) return
      persistence.setStored({ ...stored, mark: null })
      setTimeout(report, 0, record, mark, keeping)
    },
    note: (digits) => {
      reportedElsewhere.add(digits)
    },
  }
}
