import { useShown } from '../language.js'
import { pathOf } from '../routes.js'

export function Data() {
  const { locale, t } = useShown()
  return (
    <>
      <h1>{t.data.title}</h1>
      <p className="lead">{t.data.lead}</p>
      <h2>{t.data.providers}</h2>
      <ul>
        <li>{t.data.google}</li>
        <li>{t.data.facebook}</li>
      </ul>
      <p>
        {t.data.more.before}
        <a href={pathOf({ locale, page: 'policy' })}>{t.data.more.link}</a>
        {t.data.more.after}
      </p>
    </>
  )
}
