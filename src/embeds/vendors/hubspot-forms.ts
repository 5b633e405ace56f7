import { defineEmbed } from '../define-embed.js'

const PATH = /^\/([0-9A-Za-z_-]{20,80})\/?$/

/** HubSpot forms, by the share link of the form. */
export const hubspotForms = /* @__PURE__ */ defineEmbed({
  vendor: 'hubspot-forms',
  name: 'HubSpot',
  provider: {
    name: 'HubSpot Ireland Limited',
    country: 'IE',
    privacyUrl: 'https://legal.hubspot.com/privacy-policy',
  },
  hosts: [
    'share.hsforms.com',
    'share-eu1.hsforms.com',
    'share-na2.hsforms.com',
    'share-na3.hsforms.com',
    'share-ap1.hsforms.com',
    // Forms of the newer editor have a host for each account.
    '*.share.hsforms.com',
    '*.share-eu1.hsforms.com',
    '*.share-na2.hsforms.com',
    '*.share-na3.hsforms.com',
    '*.share-ap1.hsforms.com',
  ],
  idPrefix: 'https://share.hsforms.com/',
  frame: { kind: 'form', aspectRatio: '4 / 3' },
  read({ hostname, pathname }) {
    const [, id] = PATH.exec(pathname) ?? []
    if (!id) return null
    const form = `https://${hostname}/${id}`
    return { src: form, link: form }
  },
})
