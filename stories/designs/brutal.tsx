import { Banner, Preferences, PreferencesTrigger } from 'react-consent-ui'
import './brutal.css'

/** Loud, and as honest: three rows that say yes or no. Plain CSS, and no style sheet of ours. */
export function Brutal() {
  return (
    <>
      <Banner.Root className="brutal brutal-banner">
        <Banner.Title />
        <Banner.Text />
        <Banner.Actions className="brutal-actions">
          <Banner.Reject />
          <Banner.Accept />
          <Banner.Customize />
        </Banner.Actions>
      </Banner.Root>
      <footer className="brutal">
        <PreferencesTrigger />
      </footer>
      <Preferences.Root>
        <Preferences.Content className="brutal brutal-dialog">
          <Preferences.Title />
          <Preferences.Text />
          <Preferences.CategorySwitch category="preferences">
            Preferences
          </Preferences.CategorySwitch>
          <Preferences.CategorySwitch category="statistics">Statistics</Preferences.CategorySwitch>
          <Preferences.CategorySwitch category="marketing">Marketing</Preferences.CategorySwitch>
          <Preferences.Actions className="brutal-actions">
            <Preferences.Reject />
            <Preferences.Accept />
            <Preferences.Save />
          </Preferences.Actions>
          <Preferences.Close>Back</Preferences.Close>
        </Preferences.Content>
      </Preferences.Root>
    </>
  )
}
