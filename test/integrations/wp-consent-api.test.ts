import { wpConsentApi } from 'react-consent-ui/integrations'
import { describe, expect, it, vi } from 'vitest'
import { freshPage, settled } from '../core/page.js'
import { open, openAfter, scriptLoads, wholeVisit } from './vendors.js'

freshPage()

/** The plugin's script: its own answer if it has received none. */
function plugin(known: Record<string, string> = {}) {
  const calls: string[] = []
  Reflect.set(window, 'wp_set_consent', (category: string, value: string) => {
    known[category] = value
    calls.push(`${category} ${value}`)
  })
  Reflect.set(window, 'wp_has_consent', (category: string) =>
    known[category]
      ? known[category] === 'allow'
      : Reflect.get(window, 'wp_consent_type') === 'optout',
  )
  return calls
}

describe('wpConsentApi', () => {
  it('sets every category with a decision, and before only what would be wrong', async () => {
    const calls = plugin()
    expect(await wholeVisit(open(wpConsentApi()), () => calls)).toEqual([
      ['functional allow'],
      [
        'functional allow',
        'preferences allow',
        'statistics allow',
        'statistics-anonymous allow',
        'marketing allow',
      ],
      [
        'functional allow',
        'preferences deny',
        'statistics allow',
        'statistics-anonymous allow',
        'marketing deny',
      ],
      [
        'functional allow',
        'preferences deny',
        'statistics deny',
        'statistics-anonymous deny',
        'marketing deny',
      ],
    ])
  })

  it('takes back what the API still allows when the visitor is asked again', () => {
    const calls = plugin({ functional: 'allow', marketing: 'allow' })
    open(wpConsentApi())
    expect(calls).toEqual(['marketing deny'])
  })

  it('says which kind of consent holds, and when it is known', () => {
    const heard = vi.fn()
    document.addEventListener('wp_consent_type_defined', heard)
    plugin()
    open(wpConsentApi())
    expect(window).toHaveProperty('wp_consent_type', 'optin')
    open(wpConsentApi(), { model: 'opt-out' })
    expect(window).toHaveProperty('wp_consent_type', 'optout')
    expect(heard).toHaveBeenCalledTimes(2)
  })

  it('stores nothing under opt-out for a visitor who has not chosen', async () => {
    const calls = plugin()
    open(wpConsentApi(), { model: 'opt-out' })
    await settled()
    expect(calls).toEqual([])
  })

  it('is called after the plugin’s script has loaded', () => {
    openAfter((store) => store.rejectAll(), wpConsentApi())
    const calls = plugin()
    scriptLoads()
    expect(calls).toContain('marketing deny')
  })
})
