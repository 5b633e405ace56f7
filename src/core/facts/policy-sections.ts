import type { ConsentConfig, StandardPolicySection } from '../config/config.js'
import { STANDARD_SECTIONS } from '../config/standard-sections.js'
import { hasProviders } from './provider-facts.js'

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

/** Whether the config has the facts of a section. A section without facts is left out. */
export function hasFacts(name: StandardPolicySection, config: ConsentConfig): boolean {
  const { policy } = config
  switch (name) {
    case 'intro':
    case 'rights':
      return policy !== undefined
    case 'providers':
      return hasProviders(config)
    case 'signal':
      return Object.values(config.categories).some(({ sale }) => sale)
    case 'browsers':
      return policy?.browsers?.length !== 0
    case 'contact':
      return Boolean(policy?.contact?.email)
    case 'links':
      return Boolean(policy?.links?.length)
    case 'history':
      return Boolean(policy?.history?.length)
    case 'what':
    case 'purposes':
    case 'list':
    case 'choice':
      return true
  }
}
