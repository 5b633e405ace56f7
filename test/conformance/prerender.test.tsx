// @vitest-environment node
import { ConsentProvider } from 'react-consent-ui'
import { en } from 'react-consent-ui/locales/en/all'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { company } from '../components/company.js'
import { PARTS } from './parts.js'
import { SETUPS } from './setups.js'

const all = [...PARTS].flatMap(([tag, Part]) => {
  const setup = SETUPS[tag]
  return setup ? [[tag, Part, setup] as const] : []
})

/** Next.js refuses to prerender a page that reads one of these (Cache Components, Next 16). */
function refuseUnstableValues(): readonly string[] {
  const read: string[] = []
  const note = (name: string) => () => void read.push(name)
  const RealDate = Date
  vi.stubGlobal(
    'Date',
    class extends RealDate {
      constructor(...args: unknown[]) {
        super(...(args as [number]))
        if (args.length === 0) read.push('new Date()')
      }
      static override now() {
        read.push('Date.now()')
        return RealDate.now()
      }
    },
  )
  vi.spyOn(Math, 'random').mockImplementation(note('Math.random()') as never)
  vi.spyOn(crypto, 'randomUUID').mockImplementation(note('crypto.randomUUID()') as never)
  vi.spyOn(crypto, 'getRandomValues').mockImplementation(note('crypto.getRandomValues()') as never)
  return read
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe.each(all)(
  '%s in a page that is rendered before the visitor is known',
  (_, Part, setup) => {
    it('reads no clock and no random value', () => {
      const { around = (part) => part, model, props } = setup
      const page = (
        <ConsentProvider config={company} messages={en} {...(model && { model })}>
          {around(<Part {...props} />)}
        </ConsentProvider>
      )
      const read = refuseUnstableValues()
      renderToString(page)
      expect(read).toEqual([])
    })
  },
)
