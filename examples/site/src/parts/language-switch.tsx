import { useShown, useSpeak } from '../language.js'
import { LANGUAGES, LOCALES, pathOf } from '../routes.js'

/** Links, so that it works before and without JavaScript; with it, nothing reloads. */
export function LanguageSwitch() {
  const { locale, page, t } = useShown()
  const speak = useSpeak()
  return (
    <nav aria-label={t.footer.language}>
      <ul>
        {LOCALES.map((each) => (
          <li key={each}>
            <a
              href={pathOf({ locale: each, page })}
              hrefLang={each}
              lang={each}
              aria-current={each === locale ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault()
                speak(each)
              }}
            >
              {LANGUAGES[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
