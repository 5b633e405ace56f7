import { useConsent } from 'react-consent-ui'
import { consent } from '../consent.js'
import { useShown } from '../language.js'

/** Every service and whether it may run, as it is this moment. */
export function Grants() {
  const { locale, t } = useShown()
  const { services } = useConsent()
  return (
    <section className="card" aria-labelledby="grants">
      <h2 id="grants">{t.grants.title}</h2>
      <p>{t.grants.text}</p>
      <ul className="grants">
        {Object.entries(consent.services).map(([id, { name }]) => {
          const granted = services[id as keyof typeof services]
          return (
            <li key={id} data-on={granted || undefined}>
              <span>{typeof name === 'string' ? name : name[locale]}</span>
              <span>{granted ? t.grants.on : t.grants.off}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
