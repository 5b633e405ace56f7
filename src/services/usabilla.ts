import { defineService } from './define-service.js'

/** GetFeedback (Usabilla). */
export const usabilla = /* @__PURE__ */ defineService({
  preset: 'usabilla',
  category: 'statistics',
  name: 'GetFeedback (Usabilla)',
  purpose: { standard: 'runs-surveys' },
  provider: {
    name: 'SurveyMonkey Europe UC',
    country: 'IE',
    privacyUrl: 'https://www.surveymonkey.com/mp/legal/privacy/',
  },
  hosts: ['w.usabilla.com'],
  cookies: [
    {
      name: 'usbls',
      purpose: { standard: 'tells-sessions-apart' },
      type: 'script',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
