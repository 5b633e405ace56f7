import type { ConsentConfig } from '../config/config.js'
import { optionalCategories } from '../config/optional.js'
import { requireIds } from '../define/require-declared.js'
import type { ConsentState } from '../grants/state.js'
import type { ConsentAction } from '../record/record.js'
import type { Answers, ConsentStore, DecisionOptions, DecisionResult } from './contract.js'

type Decisions = Pick<
  ConsentStore,
  'acceptAll' | 'rejectAll' | 'save' | 'allowService' | 'dismiss' | 'acknowledge' | 'withdraw'
>

/** The decisions of a store. Each of them is one call of `act`. */
export function decisionsOf(
  config: ConsentConfig,
  getState: () => ConsentState,
  act: (action: ConsentAction, answers: Answers, at?: DecisionOptions) => Promise<DecisionResult>,
): Decisions {
  /** Answers every category with the value, or with what holds today. */
  const answer = (action: ConsentAction, value?: boolean) => (at?: DecisionOptions) => {
    const now = getState().categories
    const answers = optionalCategories(config).map((id) => [id, value ?? now[id]])
    return act(action, { categories: Object.fromEntries(answers) }, at)
  }
  const dismiss = answer('dismiss', false)
  const acknowledge = answer('acknowledge')
  return {
    acceptAll: answer('accept-all', true),
    rejectAll: answer('reject-all', false),
    withdraw: answer('withdraw', false),
    acknowledge,
    dismiss: (at) => (getState().model === 'opt-in' ? dismiss : acknowledge)(at),
    save: (answers, at) => {
      if (process.env.NODE_ENV !== 'production') {
        requireIds(config, 'category', Object.keys(answers.categories ?? {}), 'save')
        requireIds(config, 'service', Object.keys(answers.services ?? {}), 'save')
      }
      return act('custom', answers, at)
    },
    allowService: (id, at) => {
      if (process.env.NODE_ENV !== 'production') {
        requireIds(config, 'service', [id], 'allowService')
      }
      return act('custom', { services: { [id]: true } }, at)
    },
  }
}
