import type { ProviderConfig, TransferConfig } from '../config/config.js'
import type { LocalizedText } from '../config/localized-text.js'
import { format } from './format.js'
import { countryInWords } from './in-words.js'
import { localize } from './localize.js'

/** A transfer outside the EEA in words: the text of the site, or the country with its safeguard. */
export function sayTransfer(
  transfer: ProviderConfig['transfer'],
  texts: Readonly<Record<TransferConfig['safeguard'], string>>,
  locale: string,
): string {
  if (typeof transfer === 'object' && 'safeguard' in transfer) {
    const { country, safeguard } = transfer as TransferConfig
    return format(texts[safeguard] ?? '{country}', { country: countryInWords(country, locale) })
  }
  return localize(transfer as LocalizedText | undefined, locale)
}
