import { type FormEvent, useEffect, useState } from 'react'
import { useShown } from '../language.js'

/**
 * A stand-in for a chat box: stores the same items in this browser, and makes no request.
 * It is only mounted while its service is granted, so it may store from its first moment.
 */
export function ChatBox() {
  const { t } = useShown()
  const [sent, setSent] = useState<readonly string[]>([])
  useEffect(() => {
    if (localStorage.getItem('chat-visitor') === null) {
      localStorage.setItem('chat-visitor', String(Math.random()).slice(2))
    }
  }, [])

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const message = String(new FormData(form).get('message') ?? '')
    if (message) setSent((earlier) => [...earlier, message])
    sessionStorage.removeItem('chat-draft')
    form.reset()
  }

  return (
    <form className="chat" onSubmit={send}>
      <p>{t.chat.hello}</p>
      <div aria-live="polite">
        {sent.map((message, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever appended.
          <p key={index} className="mine">
            {message}
          </p>
        ))}
        {sent.length > 0 && <p className="quiet">{t.chat.sent}</p>}
      </div>
      <label>
        {t.chat.label}
        <input
          name="message"
          autoComplete="off"
          onChange={(event) => sessionStorage.setItem('chat-draft', event.currentTarget.value)}
        />
      </label>
      <button type="submit" className="button">
        {t.chat.send}
      </button>
    </form>
  )
}
