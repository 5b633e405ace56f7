import type { ConsentConfig } from '../config/config.js'
import type { StandardPolicySection } from '../config/policy-config.js'
import { STANDARD_SECTIONS } from '../config/standard-sections.js'

/** Every section of a policy page, standard ones and the site's own, in the order of the page. */
export function policySections({ policy }: ConsentConfig): string[] {
  const own = policy?.sections ?? []
  // A section whose `after` names no section comes last. Only development throws for it.
  const after = (place: string | undefined) =>
    own
      .filter(({ after = '' }) => (isStandard(after) ? after : undefined) === place)
      .map(({ id }) => id)
  return [...STANDARD_SECTIONS.flatMap((name) => [name, ...after(name)]), ...after(undefined)]
}

export function isStandard(name: string): name is StandardPolicySection {
  return (STANDARD_SECTIONS as readonly string[]).includes(name)
}
