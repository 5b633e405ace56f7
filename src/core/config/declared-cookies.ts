import type { CookieConfig, ServiceConfig } from './config.js'

/** A declared item of storage. A bare name has no purpose and no expiry of its own. */
export interface DeclaredCookie extends Omit<CookieConfig, 'purpose' | 'expires'> {
  readonly purpose?: CookieConfig['purpose'] | undefined
  readonly expires?: CookieConfig['expires'] | undefined
}

/** The declared storage of a service, every item as an object. */
export function cookiesOf(service: Pick<ServiceConfig, 'cookies'> | undefined): DeclaredCookie[] {
  return (service?.cookies ?? []).map((item) => (typeof item === 'string' ? { name: item } : item))
}
