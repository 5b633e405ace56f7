import { useEffect, useState } from 'react'
import { useShown } from '../language.js'

type Kind = 'cookie' | 'localStorage' | 'sessionStorage'

/** The names of what scripts of this page can see in the browser's storage. */
export function Stored() {
  const { t } = useShown()
  const [items, setItems] = useState('')
  useEffect(() => {
    // No browser tells a page of its own changes to storage, so it looks again and again.
    const look = () => setItems(storedItems().join('\n'))
    look()
    const timer = setInterval(look, 300)
    return () => clearInterval(timer)
  }, [])
  return (
    <section className="card" aria-labelledby="stored">
      <h2 id="stored">{t.stored.title}</h2>
      <p>{t.stored.text}</p>
      {items === '' ? (
        <p className="quiet">{t.stored.none}</p>
      ) : (
        <ul className="stored">
          {items.split('\n').map((item) => {
            const [kind, name] = item.split(' ') as [Kind, string]
            return (
              <li key={item}>
                <code>{name}</code> <span className="quiet">{t.stored.kinds[kind]}</span>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

function storedItems(): `${Kind} ${string}`[] {
  const cookies = document.cookie.split('; ').filter(Boolean)
  return [
    ...cookies.map((pair) => `cookie ${pair.split('=')[0]}` as const),
    ...Object.keys(localStorage).map((name) => `localStorage ${name}` as const),
    ...Object.keys(sessionStorage).map((name) => `sessionStorage ${name}` as const),
  ]
}
