import type { ConsentConfig } from './config.js'
import { cookiesOf } from './declared-cookies.js'

/** Whether a config needs the texts of standard purposes: most sites write their own. */
export function usesStandardPurpose({ services }: ConsentConfig): boolean {
  return Object.values(services).some((service) =>
    [service, ...cookiesOf(service)].some(
      ({ purpose }) => typeof purpose === 'object' && 'standard' in purpose,
    ),
  )
}
