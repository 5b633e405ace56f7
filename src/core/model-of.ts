import type { ConsentModel } from './description.js'
import { modelsIn } from './models.js'
import type { CategoryId } from './register.js'
import type { ConsentStore } from './store.js'

/** The model that holds for one category, here and now. */
export function modelOf(store: ConsentStore, category: CategoryId): ConsentModel {
  return modelsIn(store.circumstances())[category] ?? 'opt-in'
}
