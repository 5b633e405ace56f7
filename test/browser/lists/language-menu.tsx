import type { Messages } from 'react-consent-ui'
import { loadMessages } from 'react-consent-ui/locales'

const LANGUAGES = { en: 'English', de: 'Deutsch', ar: 'العربية' }

export function LanguageMenu({ onChange }: { onChange: (messages: Messages) => void }) {
  async function speak(language: string) {
    const messages = await loadMessages(language)
    document.documentElement.lang = language
    document.documentElement.dir = messages.dir ?? 'ltr'
    onChange(messages) // the `messages` of your provider
  }
  return Object.entries(LANGUAGES).map(([language, name]) => (
    <a
      key={language}
      href={`/${language}`}
      lang={language}
      hrefLang={language}
      onClick={(event) => {
        event.preventDefault()
        speak(language)
      }}
    >
      {name}
    </a>
  ))
}
