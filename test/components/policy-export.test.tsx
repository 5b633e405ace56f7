import { CookiePolicy, createCookieStorage, defineConsent } from 'react-consent-ui'
import { de } from 'react-consent-ui/locales/de/all'
import { en } from 'react-consent-ui/locales/en/all'
import { fr } from 'react-consent-ui/locales/fr/all'
import { cookiesAsCsv, exportPolicy } from 'react-consent-ui/server'
import { describe, expect, it } from 'vitest'
import { company } from './company.js'
import { page, parsed, said, texts, unmarked } from './policy-texts.js'
import { visit } from './visit.js'

describe.each([
  ['en', en],
  ['fr', fr],
  ['de', de],
])('the policy of a site, exported in %s,', (_, messages) => {
  it('says as HTML what the page says, in the same order', () => {
    const { speak } = visit(<CookiePolicy />, { config: company, storage: createCookieStorage() })
    speak(messages)
    expect(texts(parsed(exportPolicy(company, 'html', { messages })))).toEqual(texts(page()))
  })

  it.each(['markdown', 'text'] as const)('says as %s what the page says', (format) => {
    const { speak } = visit(<CookiePolicy />, { config: company, storage: createCookieStorage() })
    speak(messages)
    const exported = exportPolicy(company, format, { messages })
    const written = format === 'markdown' ? unmarked(exported) : said(exported)
    const missing = texts(page()).filter((text) => !written.includes(unmarked(text)))
    // The addresses of links are between the words of a plain text.
    expect(missing.filter((text) => !text.includes('.') || format === 'markdown')).toEqual([])
  })
})

describe('exportPolicy', () => {
  it('keeps the anchors, the links and the language of the page', () => {
    const article = parsed(exportPolicy(company, 'html', { messages: fr }))
    expect(article).toHaveAttribute('lang', 'fr')
    expect(article.querySelector('#policy-list table caption')).not.toBeNull()
    expect(article.querySelector('#policy-service-youtube')).toHaveTextContent('YouTube')
    expect(article.querySelector('a[href="mailto:dpo@lumen.example"]')).not.toBeNull()
    expect(article.querySelector('time')).toHaveAttribute('datetime', '2026-03-26')
  })

  it('has no button and no state of a visitor', () => {
    const html = exportPolicy(company, 'html', { messages: en })
    expect(html).not.toMatch(/<button|data-rcu|Your current choices/)
  })

  it('describes the rules of a region', () => {
    const us = exportPolicy(company, 'text', { messages: en, region: 'US' })
    expect(us).toContain('Active unless you switch it off.')
    expect(exportPolicy(company, 'text', { messages: en })).not.toContain('unless you switch')
  })

  it('is data as JSON: title, sections and cookies', () => {
    const policy = JSON.parse(exportPolicy(company, 'json', { messages: en }))
    expect(policy).toMatchObject({ title: 'Cookie policy', locale: 'en', dir: 'ltr' })
    expect(policy.sections.map(({ name }: { name: string }) => name)).toContain('chat')
    expect(policy.cookies.map(({ name }: { name: string }) => name)).toContain('_ga')
  })

  it('writes texts of the config as text, markup included', () => {
    const text =
      '<img src=x onerror=alert(1)> [here](javascript:alert(1)) `code` | *bold* &lt; # 1. - x'
    const config = defineConsent({
      revision: 1,
      categories: { necessary: { required: true }, marketing: {} },
      services: {
        ads: {
          category: 'marketing',
          name: text,
          provider: { name: text },
          cookies: [{ name: 'a|b`c', purpose: text, expires: 'session' }],
        },
      },
      policy: {
        controller: { name: text },
        links: [{ label: text, url: 'https://lumen.example/(a)?b="c"' }],
        sections: [{ id: 'own', title: text, text }],
      },
    })
    const article = parsed(exportPolicy(config, 'html', { messages: en }))
    expect(article.querySelector('img, script, [onerror]')).toBeNull()
    expect(article.querySelector('#policy-own')).toHaveTextContent(text)
    const markdown = exportPolicy(config, 'markdown', { messages: en })
    expect(markdown).not.toMatch(/(?<!\\)<img|(?<!\\)\[here|(?<!\\)\*bold|(?<!\\)&lt;/)
    // Each row of a table has as many cells as its head.
    const cells = markdown
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.match(/(?<!\\)\|/g)?.length)
    expect(new Set(cells)).toEqual(new Set([6]))
  })

  it('refuses the links that the page refuses', () => {
    const policy = {
      controller: { name: 'Lumen' },
      links: [{ label: 'Bad', url: 'javascript:alert(1)' }],
    }
    const config = { ...company, policy }
    expect(exportPolicy(config, 'html', { messages: en })).not.toContain('javascript:')
    expect(exportPolicy(config, 'markdown', { messages: en })).not.toContain('javascript:')
  })
})

describe('cookiesAsCsv', () => {
  it('has a row for each item, with the headers of the language', () => {
    const [head, ...rows] = cookiesAsCsv(company, { messages: fr }).trimEnd().split('\r\n')
    expect(head).toBe(
      '"Catégorie","Nom","Fournisseur","Finalité","Type","Durée de conservation","Domaine"',
    )
    expect(rows).toHaveLength(5)
    expect(rows.find((row) => row.includes('"YSC"'))).toContain('"Fin de la session"')
  })
})
