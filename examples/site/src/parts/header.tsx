import { useShown } from '../language.js'
import { PAGES, pathOf } from '../routes.js'

export function Header() {
  const { locale, page, t } = useShown()
  return (
    <header className="top">
      <a className="brand" href={pathOf({ locale, page: 'home' })}>
        {t.brand}
      </a>
      <nav aria-label={t.nav.label}>
        <ul>
          {PAGES.filter((each) => each !== 'data').map((each) => (
            <li key={each}>
              <a
                href={pathOf({ locale, page: each })}
                aria-current={each === page ? 'page' : undefined}
              >
                {t.nav[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
