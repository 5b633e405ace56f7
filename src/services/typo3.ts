import { defineService } from './define-service.js'

/** TYPO3. */
export const typo3 = /* @__PURE__ */ defineService({
  preset: 'typo3',
  category: 'necessary',
  name: 'TYPO3',
  purpose: { standard: 'keeps-login' },
  cookies: [
    {
      name: 'fe_typo_user',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'be_typo_user',
      purpose: { standard: 'edits-site' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'be_lastLoginProvider',
      purpose: { standard: 'edits-site' },
      type: 'http',
      expires: { days: 90 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
