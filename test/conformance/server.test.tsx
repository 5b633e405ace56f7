// @vitest-environment node
import { ConsentProvider } from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en/all'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { company } from '../components/company.js'
import { PARTS } from './parts.js'
import { SETUPS } from './setups.js'

const all = [...PARTS].flatMap(([tag, Part]) => {
  const setup = SETUPS[tag]
  return setup ? [[tag, Part, setup] as const] : []
})

describe.each(all)('%s on a server', (_, Part, setup) => {
  const { around = (part) => part, model, record = null, options, props } = setup
  const { tag, rcu, notOnServer } = setup

  it(notOnServer ? `draws nothing: ${notOnServer}` : 'draws itself as it does in a browser', () => {
    const complaints = vi.spyOn(console, 'error')
    const html = renderToString(
      <ConsentProvider
        config={company}
        messages={en}
        initialRecord={record}
        {...(model && { model })}
        {...options}
      >
        {around(<Part data-mine="" {...props} />)}
      </ConsentProvider>,
    )
    const [drawn] = html.match(/<[^>]*\bdata-mine\b[^>]*>/g) ?? []
    if (tag === null || notOnServer) expect(drawn).toBeUndefined()
    else {
      expect(drawn).toMatch(new RegExp(`^<${tag} `))
      expect(drawn).toContain(`data-rcu="${rcu}"`)
    }
    // A strict policy refuses both.
    expect(html).not.toMatch(/<style|\sstyle=/)
    expect(complaints.mock.calls).toEqual([])
    complaints.mockRestore()
  })
})
