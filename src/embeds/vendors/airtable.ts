import { defineEmbed } from '../define-embed.js'

const SHARED =
  /^\/(?:embed\/)?(?:(app[0-9A-Za-z]{14})\/)?(shr[0-9A-Za-z]{14})(?:\/tbl[0-9A-Za-z]{14}(?:\/viw[0-9A-Za-z]{14})?)?\/?$/
const FORM = /^\/(?:embed\/)?(app[0-9A-Za-z]{14})\/(pag[0-9A-Za-z]{14})\/form\/?$/

/** Airtable views and forms. */
export const airtable = /* @__PURE__ */ defineEmbed({
  vendor: 'airtable',
  name: 'Airtable',
  provider: {
    name: 'Formagrid Inc.',
    country: 'US',
    privacyUrl: 'https://www.airtable.com/company/privacy',
  },
  hosts: ['airtable.com', 'www.airtable.com'],
  idPrefix: 'https://airtable.com/',
  frame: { kind: 'form', aspectRatio: '4 / 3' },
  read({ pathname }) {
    const [, base, share] = SHARED.exec(pathname) ?? []
    const [, app, page] = FORM.exec(pathname) ?? []
    const path = share ? [base, share].filter(Boolean).join('/') : app && `${app}/${page}/form`
    if (!path) return null
    return { src: `https://airtable.com/embed/${path}`, link: `https://airtable.com/${path}` }
  },
})
