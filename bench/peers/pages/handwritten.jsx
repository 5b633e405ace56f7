import { createContext, useContext, useRef, useState } from 'react'
import './handwritten.css'

/*
 * The least that a site can write itself: three buttons, two choices and a cookie. It deletes nothing, proves
 * nothing, tells no other tab, and has one language and no look for a phone.
 */

const Granted = createContext([])
const OPTIONAL = ['statistics', 'marketing']

function readCookie() {
  if (typeof document === 'undefined') return
  const [, value] = /(?:^|; )choice=([^;]*)/.exec(document.cookie) ?? []
  return value?.split('.')
}

export function Peer({ children }) {
  const [granted, setGranted] = useState(readCookie)
  const dialog = useRef(null)
  function decide(next) {
    // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser.
    document.cookie = `choice=${next.join('.')}; path=/; max-age=15552000; samesite=lax`
    setGranted(next)
  }
  return (
    <Granted value={granted ?? []}>
      {!granted && (
        <section className="banner" aria-label="Your privacy">
          <p>We use cookies to count visits and for advertising. You choose which.</p>
          <button type="button" onClick={() => decide([])}>
            Reject all
          </button>
          <button type="button" onClick={() => decide(OPTIONAL)}>
            Accept all
          </button>
          <button type="button" onClick={() => dialog.current.showModal()}>
            Manage preferences
          </button>
        </section>
      )}
      {children}
      <dialog ref={dialog} aria-label="Your privacy">
        <form method="dialog" onSubmit={(event) => decide([...new FormData(event.target).keys()])}>
          {OPTIONAL.map((name) => (
            <label key={name}>
              <input type="checkbox" name={name} /> {name}
            </label>
          ))}
          <button type="submit">Save my choices</button>
        </form>
      </dialog>
    </Granted>
  )
}

export function Gate({ children }) {
  return useContext(Granted).includes('statistics') ? children : null
}
