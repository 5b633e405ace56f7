import { defineService } from './define-service.js'

/** Supabase Auth. */
export const supabase = /* @__PURE__ */ defineService({
  preset: 'supabase',
  category: 'necessary',
  name: 'Supabase Auth',
  purpose: { standard: 'keeps-login' },
  provider: {
    name: 'Supabase, Inc.',
    country: 'US',
    privacyUrl: 'https://supabase.com/privacy',
  },
  cookies: [
    {
      name: 'sb-*',
      purpose: { standard: 'keeps-login' },
      type: 'script',
      expires: { days: 400 },
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
