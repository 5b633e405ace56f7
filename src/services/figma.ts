import { defineService } from './define-service.js'

/** Figma. */
export const figma = /* @__PURE__ */ defineService({
  preset: 'figma',
  category: 'preferences',
  name: 'Figma',
  purpose: { standard: 'shows-documents' },
  provider: {
    name: 'Figma, Inc.',
    country: 'US',
    privacyUrl: 'https://www.figma.com/legal/privacy/',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['embed.figma.com', 'www.figma.com'],
  cookies: [
    {
      name: 'figma.session',
      purpose: { standard: 'keeps-session' },
      type: 'http',
      expires: 'session',
      domain: 'figma.com',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__Host-figma.did',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { days: 400 },
      domain: 'www.figma.com',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
