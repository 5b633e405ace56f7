import { defineService } from './define-service.js'

/** ASP.NET. */
export const aspNet = /* @__PURE__ */ defineService({
  preset: 'asp-net',
  category: 'necessary',
  name: 'ASP.NET',
  purpose: { standard: 'keeps-session' },
  cookies: [
    {
      name: 'ASP.NET_SessionId',
      purpose: { standard: 'keeps-session' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '.ASPXAUTH',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '.AspNetCore.Session',
      purpose: { standard: 'keeps-session' },
      type: 'http',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '.AspNetCore.Antiforgery.*',
      purpose: { standard: 'protects-requests' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '.AspNetCore.Identity.Application',
      purpose: { standard: 'keeps-login' },
      type: 'http',
      expires: { days: 14 },
      source: 'unverified',
      checked: '2026-11',
    },
    {
      name: '__RequestVerificationToken*',
      purpose: { standard: 'protects-requests' },
      type: 'http',
      expires: 'session',
      source: 'open-cookie-database',
      checked: '2026-11',
    },
    {
      name: '.AspNetCore.Culture',
      purpose: { standard: 'remembers-language' },
      type: 'http',
      expires: 'session',
      source: 'unverified',
      checked: '2026-11',
    },
  ],
  source: 'unverified',
  checked: '2026-11',
})
