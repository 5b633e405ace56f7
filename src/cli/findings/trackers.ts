import type { ConsentConfig, ServiceConfig } from '../../core/config/config.js'
import { cookiesOf } from '../../core/config/declared-cookies.js'
import { matches } from '../../core/config/matches.js'
import { member } from '../../core/define/checker.js'
import { TRACKERS } from '../../core/define/doubts.js'
import type { ServicePreset } from '../../services/define-service.js'
import { isWithin } from '../../services/identify.js'
import type { Finding } from './finding.js'

/** The default categories of presets that measure or advertise. */
const TRACKING = ['statistics', 'marketing']

/** Services that measure or advertise, and that visitors cannot refuse. */
export async function requiredTrackers(config: ConsentConfig): Promise<Finding[]> {
  const presets: ServicePreset[] = Object.values(await import('../../services/all.js'))
  return Object.entries(config.services).flatMap(([id, service]): Finding[] => {
    if (!config.categories[service.category]?.required) return []
    const reason = reasonOf(id, service, presets)
    if (!reason) return []
    return [
      {
        rule: 'tracker',
        path: `${member('services', id)}.category`,
        value: `"${service.category}", which is required, so visitors cannot refuse it`,
        expected: `an optional category, because ${reason}`,
        fix: `Move ${id} to an optional category. If your authority exempts it from consent, pass --ignore tracker:${member('services', id)}.`,
      },
    ]
  })
}

/** Why a service tracks. The preset decides; for other services, the hosts and the names of cookies do. */
function reasonOf(
  id: string,
  service: ServiceConfig,
  presets: readonly ServicePreset[],
): string | undefined {
  const known = presets.find(({ preset }) => preset === (service.preset ?? id))
  if (known) return isTracking(known) ? saying(known) : undefined
  const cookies = cookiesOf(service)
  const hosts = [...(service.hosts ?? []), ...cookies.flatMap(({ domain }) => domain ?? [])]
  for (const host of hosts) {
    const found = presets.filter((preset) => isTracking(preset) && contacts(preset, host))[0]
    if (found) return `${host} is a host of ${found.name}, and ${saying(found)}`
  }
  const tracker = cookies.find(({ name }) =>
    TRACKERS.some((one) => matches(one, name) || matches(name, one)),
  )
  return tracker && `"${tracker.name}" is known to track`
}

const isTracking = ({ category }: ServicePreset) => TRACKING.includes(category)

const saying = ({ name, category }: ServicePreset) =>
  `${name} is a product for ${category === 'marketing' ? 'advertising' : 'statistics'}`

const contacts = ({ hosts = [], cookies = [] }: ServicePreset, host: string) =>
  [...hosts, ...cookies.flatMap(({ domain }) => domain ?? [])].some((one) => isWithin(host, one))
