import { MODELS } from '../config/config.js'
import { type Checker, member } from './checker.js'
import { unknownId } from './suggest.js'

/** The models by region, and the codes of the regions. */
export function checkRegions(check: Checker, value: unknown, categories: readonly string[]): void {
  const model = (path: string, one: unknown) => {
    if (!MODELS.includes(one as never)) check.add(path, unknownId('model', one, MODELS))
  }
  for (const { id: region, at: path, value: rule } of check.entries('regions', value)) {
    const problem = regionProblem(region)
    if (problem) check.add(path, problem)
    if (typeof rule !== 'object' || rule === null) {
      model(path, rule)
      continue
    }
    if (region === 'default') {
      check.add(path, 'the default is one model for every category: opt-in, opt-out or notice.')
    }
    for (const [category, one] of Object.entries(rule)) {
      check.known(member(path, category), 'category', category, categories)
      model(member(path, category), one)
    }
  }
}

/** Codes that people write, with the ISO 3166 code of the country. */
const REGION_SLIPS: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', USA: 'US', EEC: 'EEA' }

function regionProblem(region: string): string | undefined {
  if (region === 'default' || region === 'EU' || region === 'EEA') return undefined
  const meant = REGION_SLIPS[region.toUpperCase()]
  if (meant) return `"${region}" is not a region; did you mean "${meant}"?`
  if (/^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(region)) return undefined
  return `"${region}" is not a region; use an ISO 3166 code such as FR or US-CA, EU, EEA or default.`
}
