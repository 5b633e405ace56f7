import { defineService } from './define-service.js'

/** Django. */
export const django = /* @__PURE__ */ defineService({
  preset: 'django',
  category: 'necessary',
  name: 'Django',
  purpose: { standard: 'keeps-session' },
  cookies: [
    {
      name: 'sessionid',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { weeks: 2 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'csrftoken',
      purpose: { standard: 'protects-requests' },
      type: 'http',
      expires: { years: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'django_language',
      purpose: { standard: 'remembers-language' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'messages',
      purpose: { standard: 'remembers-notice' },
      type: 'http',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
