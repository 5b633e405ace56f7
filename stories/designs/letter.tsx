import { Banner, Preferences, PreferencesTrigger } from 'react-consent-ui'
import styles from './letter.module.css'

/** A letter on the table, and a form to fill in. CSS modules, and no style sheet of ours. */
export function Letter() {
  return (
    <>
      <Banner.Root className={styles.letter}>
        <Banner.Title className={styles.salutation} />
        <Banner.Text className={styles.body} />
        <Banner.Actions className={styles.answers}>
          <Banner.Reject className={styles.answer} />
          <Banner.Accept className={styles.answer} />
          <Banner.Customize className={styles.answer} />
        </Banner.Actions>
      </Banner.Root>
      <PreferencesTrigger className={styles.answer} />
      <Preferences.Root>
        <Preferences.Content className={styles.page}>
          <Preferences.Title className={styles.salutation} />
          <Preferences.Text className={styles.body} />
          <Preferences.Categories>
            {(['necessary', 'preferences', 'statistics', 'marketing'] as const).map((id) => (
              <Preferences.Category key={id} category={id} className={styles.entry} />
            ))}
          </Preferences.Categories>
          <Preferences.Actions className={styles.answers}>
            <Preferences.Reject className={styles.answer} />
            <Preferences.Accept className={styles.answer} />
            <Preferences.Save className={styles.answer} />
          </Preferences.Actions>
        </Preferences.Content>
      </Preferences.Root>
    </>
  )
}
