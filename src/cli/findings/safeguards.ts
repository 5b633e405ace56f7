import type { ConsentConfig, ProviderConfig } from '../../core/config/config.js'
import { member } from '../../core/define/checker.js'
import { show } from '../../core/define/show.js'
import { EEA_ONLY, EU } from '../../core/grants/models.js'
import type { Finding } from './finding.js'

/** Providers outside the EEA without a safeguard for the transfer (GDPR 44 to 46), or without a country. */
export function missingSafeguards(config: ConsentConfig): Finding[] {
  const own = config.policy?.controller.country
  return providersOf(config).flatMap(({ path, provider: { country, transfer } }): Finding[] => {
    if (country === undefined && transfer === undefined) {
      return [
        {
          rule: 'safeguard',
          path: `${path}.country`,
          value: 'missing',
          expected: 'the country of its seat, an ISO 3166-1 code',
          fix: "Add country, such as 'IE'. Without it, the policy cannot say where the data goes.",
        },
      ]
    }
    if (typeof transfer === 'object' && transfer.safeguard === 'none') {
      return [
        {
          rule: 'safeguard',
          path: `${path}.transfer`,
          value: show(transfer),
          expected: 'a safeguard: dpf, adequacy or scc',
          fix: 'Ask the provider which safeguard applies, or do without the service.',
        },
      ]
    }
    if (transfer !== undefined || !country || country === own || isInEea(country)) return []
    return [
      {
        rule: 'safeguard',
        path: `${path}.transfer`,
        value: 'missing',
        expected: `the safeguard for data that goes to ${country}, outside the EEA`,
        fix: `Add transfer: { country: '${country}', safeguard: … } with dpf, adequacy, scc or none.`,
      },
    ]
  })
}

const isInEea = (country: string) => `${EU} ${EEA_ONLY}`.split(' ').includes(country.toLowerCase())

/** Every provider once, with its path. */
export function providersOf(config: ConsentConfig): { path: string; provider: ProviderConfig }[] {
  const shared = Object.entries(config.providers ?? {}).map(([id, provider]) => ({
    path: member('providers', id),
    provider,
  }))
  const inline = Object.entries(config.services).flatMap(([id, { provider }]) =>
    typeof provider === 'object' ? [{ path: `${member('services', id)}.provider`, provider }] : [],
  )
  return [...shared, ...inline]
}
