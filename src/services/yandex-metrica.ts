import { defineService } from './define-service.js'

/** Yandex Metrica. */
export const yandexMetrica = /* @__PURE__ */ defineService({
  preset: 'yandex-metrica',
  category: 'statistics',
  name: 'Yandex Metrica',
  purpose: { standard: 'measures-visits' },
  provider: {
    name: 'Yandex LLC',
    country: 'RU',
    privacyUrl: 'https://yandex.com/legal/confidential/',
  },
  hosts: ['mc.yandex.ru', 'mc.yandex.com'],
  cookies: [
    {
      name: '_ym_uid',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_ym_d',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'script',
      expires: { years: 1 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_ym_isad',
      purpose: { standard: 'tests-storage' },
      type: 'script',
      expires: { days: 2 },
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '_ym_visorc*',
      purpose: { standard: 'records-sessions' },
      type: 'script',
      expires: { minutes: 30 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'yandexuid',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { years: 1 },
      domain: 'yandex.ru',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'yabs-sid',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'http',
      expires: 'session',
      domain: 'mc.yandex.ru',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
