import { PreferencesTrigger } from 'react-consent-ui'
import { useShown } from '../language.js'
import { pathOf } from '../routes.js'
import { LanguageSwitch } from './language-switch.js'

export function Footer() {
  const { locale, t } = useShown()
  return (
    <footer className="bottom">
      <p>{t.footer.note}</p>
      <div className="row">
        <PreferencesTrigger />
        <a href={pathOf({ locale, page: 'data' })}>{t.nav.data}</a>
        <LanguageSwitch />
      </div>
    </footer>
  )
}
