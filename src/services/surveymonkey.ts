import { defineService } from './define-service.js'

/** SurveyMonkey. */
export const surveyMonkey = /* @__PURE__ */ defineService({
  preset: 'surveymonkey',
  category: 'preferences',
  name: 'SurveyMonkey',
  purpose: { standard: 'runs-surveys' },
  provider: {
    name: 'SurveyMonkey Europe UC',
    country: 'IE',
    privacyUrl: 'https://www.surveymonkey.com/mp/legal/privacy/',
  },
  hosts: ['widget.surveymonkey.com'],
  cookies: [
    {
      name: 'CX_*',
      purpose: { standard: 'remembers-survey' },
      type: 'http',
      expires: { years: 1 },
      domain: 'surveymonkey.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'P_*',
      purpose: { standard: 'remembers-survey' },
      type: 'http',
      expires: { years: 1 },
      domain: 'surveymonkey.com',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
