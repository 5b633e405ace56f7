import type { ConsentModel } from '../config/config.js'
import type { CategoryId } from '../config/register.js'
import { type Circumstances, modelsIn } from './models.js'

/** The model that holds for one category, here and now. */
export function modelOf(
  store: { circumstances(): Circumstances },
  category: CategoryId,
): ConsentModel {
  return modelsIn(store.circumstances())[category] ?? 'opt-in'
}
