import { defineConsent } from 'react-consent-ui'
import { parseConsentCookie } from 'react-consent-ui/server'
import { consentCookie } from 'react-consent-ui/testing/playwright'
import { describe, expect, it } from 'vitest'

const consent = defineConsent({ revision: 1, services: { youtube: { category: 'marketing' } } })

describe('consentCookie', () => {
  it('is what the site itself would read', () => {
    const { name, value } = consentCookie(consent, ['statistics'], 'https://shop.example/fr/shoes')
    expect(parseConsentCookie(`${name}=${value}`, consent)).toMatchObject({
      action: 'custom',
      categories: { preferences: false, statistics: true, marketing: false },
    })
  })

  it('is the cookie of the host alone, for every path, as long as the record counts', () => {
    const cookie = consentCookie(consent, 'all', 'https://shop.example:8443/fr/shoes')
    const record = parseConsentCookie(`rcu=${cookie.value}`, consent)
    expect(cookie).toMatchObject({
      name: 'rcu',
      domain: 'shop.example',
      path: '/',
      secure: true,
      sameSite: 'Lax',
      expires: Math.floor(Date.parse(record?.expiresAt ?? '') / 1000),
    })
  })

  it('is not Secure on plain HTTP', () => {
    expect(consentCookie(consent, 'all', 'http://localhost:4173').secure).toBe(false)
  })

  it('takes the options of the storage', () => {
    const options = { name: 'choices', domain: 'shop.example', path: '/fr', sameSite: 'Strict' }
    const cookie = consentCookie(consent, 'all', 'https://www.shop.example', {
      ...options,
      sameSite: 'Strict',
      secure: false,
    })
    expect(cookie).toMatchObject({ ...options, domain: '.shop.example', secure: false })
  })
})
