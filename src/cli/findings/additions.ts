import type { ConsentConfig } from '../../core/config/config.js'
import { member } from '../../core/define/checker.js'
import type { Finding } from './finding.js'

/**
 * Services that came since an earlier config and would inherit decisions made without them. A new category is
 * asked about in any case, because no record answers it.
 */
export function additionsWithoutNotice(config: ConsentConfig, earlier: ConsentConfig): Finding[] {
  if (config.revision > earlier.revision) return []
  if (config.revision < earlier.revision) {
    return [
      {
        rule: 'revision',
        path: 'revision',
        value: String(config.revision),
        expected: `${earlier.revision} or more, as in the earlier config`,
        fix: 'Raise revision. Records of the other revision would be asked about again.',
      },
    ]
  }
  return Object.entries(config.services).flatMap(([id, { category, since }]): Finding[] => {
    if (config.categories[category]?.required || !Object.hasOwn(earlier.categories, category))
      return []
    const before = earlier.services[id]
    if (before === undefined && since === undefined) {
      return [
        {
          rule: 'since',
          path: `${member('services', id)}.since`,
          value: 'missing',
          expected: `a date, because ${id} is new and visitors who allowed "${category}" did not decide about it`,
          fix: "Add since with the day of the release, such as '2026-12-01', or raise revision.",
        },
      ]
    }
    if (before && before.category !== category && since === before.since) {
      return [
        {
          rule: 'since',
          path: `${member('services', id)}.category`,
          value: `"${category}", before "${before.category}"`,
          expected: 'a new date in since, because earlier decisions were about the other category',
          fix: 'Set since to the day of the release, or raise revision.',
        },
      ]
    }
    return []
  })
}
