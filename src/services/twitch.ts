import { defineService } from './define-service.js'

/** Twitch. Its identifiers also serve advertising, so some sites count it as marketing. */
export const twitch = /* @__PURE__ */ defineService({
  preset: 'twitch',
  category: 'preferences',
  name: 'Twitch',
  purpose: { standard: 'plays-video' },
  provider: {
    name: 'Twitch Interactive, Inc.',
    country: 'US',
    privacyUrl: 'https://www.twitch.tv/p/legal/privacy-notice/',
    transfer: { country: 'US', safeguard: 'dpf' },
  },
  hosts: ['player.twitch.tv', 'clips.twitch.tv'],
  cookies: [
    {
      name: 'unique_id',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { months: 20 },
      domain: 'twitch.tv',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'unique_id_durable',
      purpose: { standard: 'tells-visitors-apart' },
      type: 'http',
      expires: { months: 20 },
      domain: 'twitch.tv',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'server_session_id',
      purpose: { standard: 'keeps-session' },
      type: 'http',
      expires: 'session',
      domain: 'twitch.tv',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: 'api_token',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: 'session',
      domain: 'twitch.tv',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
