'use client'

import { useMemo, useReducer, useRef } from 'react'
import type { ConsentState } from '../../core/grants/state.js'
import type { ConsentRecord } from '../../core/record/record.js'
import type { Answers } from '../../core/store/contract.js'
import { useConsentState } from '../../react/use-consent-state.js'
import { useConsentStore } from '../../react/use-consent-store.js'

type Switches = Readonly<Record<string, boolean>>

/** The state of the switches: the current grants, with the visitor's unsaved changes. */
export interface Draft {
  readonly categories: Switches
  readonly services: Switches
  /** Switches a category and every service of it. */
  setCategory(id: string, granted: boolean): void
  setService(id: string, granted: boolean): void
  /** Everything as it is shown; the store keeps what the record needs of it. */
  answers(): Answers
}

interface Changes {
  /** The record these changes were made on. */
  readonly record: ConsentRecord | null | undefined
  readonly categories: Switches
  readonly services: Switches
}

const NO_CHANGES: Changes = { record: undefined, categories: {}, services: {} }

/** A draft for as long as its surface is mounted. */
export function useDraft(): Draft {
  const store = useConsentStore()
  const state = useConsentState((whole) => whole)
  // Kept outside React's state: an extension clicks several switches and Save in one task, and the
  // last of them must see what the first ones did.
  const changes = useRef(NO_CHANGES)
  const [version, render] = useReducer((count: number) => count + 1, 0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `version` changes with them.
  return useMemo(() => {
    function change(categories: Switches, services: Switches): void {
      const { record } = store.getState()
      const made = changesOn(record, changes.current)
      changes.current = {
        record,
        categories: { ...made.categories, ...categories },
        services: { ...made.services, ...services },
      }
      render()
    }
    return {
      ...shown(state, changes.current),
      setCategory: (id, granted) => {
        const own = Object.entries(store.config.services).filter(([, each]) => each.category === id)
        change({ [id]: granted }, Object.fromEntries(own.map(([service]) => [service, granted])))
      },
      setService: (id, granted) => change({}, { [id]: granted }),
      answers: () => shown(store.getState(), changes.current),
    }
  }, [store, state, version])
}

/** A decision made meanwhile, wherever it was made, is newer than what was switched here before. */
function changesOn(record: ConsentRecord | null, changes: Changes): Changes {
  return changes.record === record ? changes : NO_CHANGES
}

function shown(state: ConsentState, changes: Changes) {
  const { categories, services } = changesOn(state.record, changes)
  return {
    categories: { ...state.categories, ...categories },
    services: { ...state.services, ...services },
  }
}
