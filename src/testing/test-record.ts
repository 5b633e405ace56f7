import type { ConsentConfig } from '../core/config/config.js'
import { optionalCategories } from '../core/config/optional.js'
import type { GrantTarget } from '../core/config/register.js'
import { requireIds } from '../core/define/require-declared.js'
import { decide } from '../core/grants/decide.js'
import type { ConsentRecord } from '../core/record/record.js'
import type { LiveOptions } from '../core/store/contract.js'

/** The grants of a visitor: all, or only these categories and services. */
export type Granted = 'all' | readonly GrantTarget[]

/** The region, model, signal and language of a visitor. */
export type TestCircumstances = Pick<LiveOptions, 'region' | 'model' | 'gpc' | 'locale'>

/** The record of a visitor who has just granted this, and refused the rest. */
export function testRecord(
  config: ConsentConfig,
  granted: Granted,
  { region, model, gpc = false, locale = 'en' }: TestCircumstances = {},
  caller = 'testRecord',
): ConsentRecord {
  const targets: readonly GrantTarget[] = granted === 'all' ? optionalCategories(config) : granted
  const categories = targets.filter((target) => typeof target === 'string')
  const services = targets.flatMap((target) => (typeof target === 'string' ? [] : [target.service]))
  requireIds(config, 'category', categories, caller)
  requireIds(config, 'service', services, caller)
  const answers = optionalCategories(config).map((id) => [id, categories.includes(id)] as const)
  const isAll = answers.every(([, answer]) => answer)
  return decide(
    {
      action: isAll ? 'accept-all' : targets.length > 0 ? 'custom' : 'reject-all',
      surface: 'banner',
      locale,
      categories: Object.fromEntries(answers),
      services: Object.fromEntries(services.map((id) => [id, true])),
    },
    { config, model, region: region ?? null, gpc },
    undefined,
  )
}
