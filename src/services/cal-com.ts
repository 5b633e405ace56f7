import { defineService } from './define-service.js'

/** Cal.com. */
export const calCom = /* @__PURE__ */ defineService({
  preset: 'cal-com',
  category: 'preferences',
  name: 'Cal.com',
  purpose: { standard: 'shows-calendar' },
  provider: {
    name: 'Cal.com, Inc.',
    country: 'US',
    privacyUrl: 'https://cal.com/privacy',
  },
  hosts: ['cal.com', 'app.cal.com'],
  source: 'unverified',
  checked: '2026-11',
})
