import { defineService } from './define-service.js'

/** CodeSandbox. */
export const codeSandbox = /* @__PURE__ */ defineService({
  preset: 'codesandbox',
  category: 'preferences',
  name: 'CodeSandbox',
  purpose: { standard: 'shows-documents' },
  provider: {
    name: 'CodeSandbox B.V.',
    country: 'NL',
    privacyUrl: 'https://codesandbox.io/legal/privacy',
  },
  hosts: ['codesandbox.io'],
  source: 'unverified',
  checked: '2026-11',
})
