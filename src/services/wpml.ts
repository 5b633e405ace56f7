import { defineService } from './define-service.js'

/** WPML. */
export const wpml = /* @__PURE__ */ defineService({
  preset: 'wpml',
  category: 'preferences',
  name: 'WPML',
  purpose: { standard: 'remembers-language' },
  cookies: [
    {
      name: 'wp-wpml_current_language',
      purpose: { standard: 'remembers-language' },
      type: 'http',
      expires: { days: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '_icl_visitor_lang_js',
      purpose: { standard: 'remembers-language' },
      type: 'script',
      expires: { days: 1 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: 'wpml_browser_redirect_test',
      purpose: { standard: 'tests-storage' },
      type: 'script',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
