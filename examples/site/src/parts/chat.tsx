import { ConsentGate } from 'react-consent-ui'
import { useShown } from '../language.js'
import { ChatBox } from './chat-box.js'

/** The chat box, or the way to allow it. */
export function Chat() {
  const { t } = useShown()
  return (
    <section className="card" aria-labelledby="chat">
      <h2 id="chat">{t.chat.title}</h2>
      <ConsentGate
        service="chat"
        fallback={({ allow, openPreferences }) => (
          <>
            <p>{t.chat.closed}</p>
            <p className="row">
              <button type="button" className="button" onClick={allow}>
                {t.chat.allow}
              </button>
              <button type="button" className="button plain" onClick={openPreferences}>
                {t.chat.settings}
              </button>
            </p>
          </>
        )}
      >
        <ChatBox />
      </ConsentGate>
    </section>
  )
}
