import { ConsentProvider, defineConsent } from 'react-consent-ui'
import {
  defineIntegration,
  googleConsentMode,
  googleHeadSnippet,
} from 'react-consent-ui/integrations'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'

const config = defineConsent({ revision: 1 })

describe('on a server', () => {
  it('integrations call no vendor', () => {
    const tell = vi.fn()
    const acme = defineIntegration({ name: 'Acme', signals: { ads: 'marketing' }, tell })
    const html = renderToString(
      <ConsentProvider config={config} integrations={[acme, googleConsentMode()]}>
        page
      </ConsentProvider>,
    )
    expect(html).toBe('page')
    expect(tell).not.toHaveBeenCalled()
    expect(globalThis).not.toHaveProperty('dataLayer')
  })

  it('Google’s head snippet is rendered unchanged in a script with the page’s nonce', () => {
    const html = renderToString(
      <script
        nonce="r4nd0m"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: how a page prints a script.
        dangerouslySetInnerHTML={{ __html: googleHeadSnippet({ config, record: null }) }}
      />,
    )
    expect(html).toMatch(/^<script nonce="r4nd0m">\(function\(w,n\).*"denied".*<\/script>$/)
    expect(html).not.toContain('&quot;')
  })
})
