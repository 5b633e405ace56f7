import { useCallback, useEffect, useRef, useState } from 'react'
import { ConsentBanner, useConsent } from 'react-consent-ui'
import { Code } from '../../.storybook/docs/code.js'
import { useStoryAddress } from '../../.storybook/docs/use-story-address.js'
import { isReady, type Show, VIEWS, type View } from './messages.js'
import mistakes from './mistakes.json?raw'
import own from './own.json?raw'
import './playground.css'
import { Problems } from './problems.js'
import { type Problem, read } from './read.js'
import small from './small.json?raw'
import { toCode } from './to-code.js'
import { useDraft } from './use-draft.js'

const EXAMPLES = {
  'Videos and statistics': small,
  'Categories of its own': own,
  'Five mistakes': mistakes,
}

const TITLES: Readonly<Record<View, string>> = {
  banner: 'Banner',
  dialog: 'Dialog',
  table: 'Table',
  policy: 'Policy',
}

/** A description as one types it, beside everything that follows from it. */
export function Playground() {
  const { text, setText, isKept } = useDraft(small)
  const [view, setView] = useState<View>('banner')
  const editor = useRef<HTMLTextAreaElement>(null)
  const reading = read(text)
  const problems = reading.outcome === 'problems' ? reading.problems : []

  // The last valid config stays on screen during typing.
  const [held, setHeld] = useState(reading.outcome === 'description' ? text : small)
  if (problems.length === 0 && held !== text) setHeld(text)

  const goTo = ({ place }: Problem) => {
    const area = editor.current
    if (!area) return
    area.focus()
    area.setSelectionRange(place.start, place.end)
    area.scrollTop = (place.line - 4) * Number.parseFloat(getComputedStyle(area).lineHeight)
  }

  return (
    <div className="playground">
      <ConsentBanner />
      <h1>Playground</h1>
      <p>
        Change the config: banner, dialog, table and policy follow. It stays in this page and is
        checked by <code>validateConsent</code>.
      </p>
      <div className="playground-sides sb-unstyled">
        <section aria-label="Description">
          <div className="playground-bar">
            {Object.entries(EXAMPLES).map(([name, example]) => (
              <button
                key={name}
                type="button"
                aria-pressed={text === example}
                onClick={() => setText(example)}
              >
                {name}
              </button>
            ))}
          </div>
          <textarea
            ref={editor}
            aria-label="Description, as JSON"
            aria-invalid={problems.length > 0}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <Problems of={problems} onGo={goTo} />
          <Keeping isKept={isKept} />
        </section>
        <section aria-label="Result">
          <div className="playground-bar">
            {VIEWS.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={view === each}
                onClick={() => setView(each)}
              >
                {TITLES[each]}
              </button>
            ))}
          </div>
          <Result text={held} view={view} isOld={problems.length > 0} />
        </section>
      </div>
      <h2>In your app</h2>
      <Code code={toCode(held)} language="tsx" />
    </div>
  )
}

interface ResultProps {
  /** A description that holds. */
  text: string
  view: View
  /** What is typed now does not hold. */
  isOld: boolean
}

function Result({ text, view, isOld }: ResultProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const src = useStoryAddress('playground-result--result')
  const show = useCallback(() => {
    const reading = read(text)
    if (reading.outcome !== 'description') return
    const message: Show = { type: 'show', config: reading.config, view }
    frame.current?.contentWindow?.postMessage(message, location.origin)
  }, [text, view])

  useEffect(() => {
    show()
    // The frame reloads with every change of the toolbar and requests the config again.
    const answer = ({ source, data }: MessageEvent<unknown>) => {
      if (source === frame.current?.contentWindow && isReady(data)) show()
    }
    window.addEventListener('message', answer)
    return () => window.removeEventListener('message', answer)
  }, [show])

  return (
    <iframe
      ref={frame}
      title={`Result: ${TITLES[view]}`}
      src={src}
      data-state={isOld ? 'old' : 'held'}
    />
  )
}

/** Storing the typed text, and the choice about it. */
function Keeping({ isKept }: { isKept: boolean }) {
  const { allowService, openPreferences } = useConsent()
  return (
    <p className="playground-note">
      {isKept ? 'Your text is kept in this browser. ' : 'Your text is gone when you leave. '}
      {isKept ? (
        <button type="button" onClick={() => openPreferences()}>
          Change that
        </button>
      ) : (
        <button type="button" onClick={() => void allowService('draft', { surface: 'gate' })}>
          Keep it for my next visit
        </button>
      )}
    </p>
  )
}
