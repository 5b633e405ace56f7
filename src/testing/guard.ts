import type { ConsentConfig } from '../core/config/config.js'
import { cookiesOf } from '../core/config/declared-cookies.js'
import { type DetailsSource, withDetails } from '../core/config/details.js'
import { matches } from '../core/config/matches.js'
import type { ServiceId } from '../core/config/register.js'
import { requireIds } from '../core/define/require-declared.js'
import type { ConsentStore } from '../core/store/contract.js'
import { type PageAccess, watchPage } from './watch-page.js'

/** An access by a declared service that is not granted. */
export interface UngrantedAccess extends Omit<PageAccess, 'atMs'> {
  readonly service: ServiceId
}

export interface GuardOptions {
  /** The hosts of each service, including their subdomains: `{ youtube: ['youtube.com'] }`. */
  readonly hosts?: { readonly [S in ServiceId]?: readonly string[] | undefined } | undefined
  /** The config's details, if the site has any. */
  readonly details?: DetailsSource | undefined
  /** Called once for each URL and each name. @default logs it with `console.error` */
  readonly onUngranted?: ((access: UngrantedAccess) => void) | undefined
}

type ById<T> = Readonly<Record<string, T | undefined>>

/**
 * In development, reports a declared service that acts without its grant: a request to one of its hosts,
 * or a declared cookie or web storage item. The report holds the service, the URL or name, and the call
 * stack. Returns a function that stops the guard and restores the browser's functions.
 *
 * It covers scripts of this page, but not frames, workers and cookies of responses.
 * In production it does nothing.
 *
 * @example
 * guardConsent(store, { hosts: { youtube: ['youtube.com', 'youtube-nocookie.com', 'ytimg.com'] } })
 *
 * @throws {Error} for a service that is not declared
 */
export function guardConsent(store: ConsentStore, options: GuardOptions = {}): () => void {
  if (process.env.NODE_ENV === 'production' || typeof document === 'undefined') return () => {}
  const { hosts = {}, details, onUngranted = report } = options
  requireIds(store.config, 'service', Object.keys(hosts), 'guardConsent')

  let config: ConsentConfig = store.config
  Promise.resolve(withDetails(store.config, details)).then((full) => {
    config = full
  }, console.error)

  /** The grants over time: the browser reports some requests long after they were made. */
  const grants: { readonly sinceMs: number; readonly services: ById<boolean> }[] = []
  const note = () =>
    grants.push({ sinceMs: performance.now(), services: store.getState().services })
  note()
  const stopNoting = store.subscribe(note)

  const told = new Set<string>()
  const stopWatching = watchPage(({ atMs = performance.now(), ...access }) => {
    const then = grants.findLast(({ sinceMs }) => sinceMs <= atMs) ?? grants[0]
    const services = Object.keys(config.services).filter((id) =>
      access.kind === 'request'
        ? isAt(access.name, (hosts as ById<readonly string[]>)[id])
        : declares(config, id, access),
    )
    const [service] = services
    const key = `${access.kind} ${access.name}`
    if (service === undefined || services.some((id) => then?.services[id]) || told.has(key)) return
    told.add(key)
    onUngranted({ ...access, service: service as ServiceId })
  })
  return () => {
    stopNoting()
    stopWatching()
  }
}

function isAt(address: string, hosts: readonly string[] = []): boolean {
  // Unlike `URL`, a link accepts invalid addresses.
  const { hostname } = Object.assign(document.createElement('a'), { href: address })
  return hosts.some((host) => `.${hostname}`.endsWith(`.${host}`))
}

function declares({ services }: ConsentConfig, id: string, { kind, name }: PageAccess): boolean {
  return cookiesOf(services[id]).some(
    (cookie) => (cookie.storage ?? 'cookie') === kind && matches(cookie.name, name),
  )
}

function report({ service, kind, name, stack }: UngrantedAccess): void {
  const what =
    kind === 'request' ? `was contacted: ${name}` : `stored "${name}" (${kind}) in this browser`
  console.error(
    `react-consent-ui: the service "${service}" is not granted, and ${what}. This visitor has not agreed to that. Put the code behind ConsentGate, ConsentScript or useConsentEffect; if it ran before a withdrawal, stop it there.\n${stack ?? 'No script of the page asked for it: look into its HTML and its style sheets.'}`,
  )
}
