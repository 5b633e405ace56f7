import type { ConsentConfig } from '../config/config.js'
import { usesStandardPurpose } from '../config/standard-purpose-use.js'
import type { FirstMessages, LoadedMessages, Messages, WholeMessages } from './messages.js'
import { overlay } from './overlay.js'
import { hasPurposes, loadPurposes } from './purposes.js'
import { isWhole } from './whole.js'

/** The messages of a provider: the first layer is whole, and `english` loads what the language lacks. */
export type SpokenMessages = Messages &
  Pick<FirstMessages, 'banner' | 'trigger'> & {
    /** The language of the banner: English if the messages have no banner. */
    readonly bannerLang: string
    /** The surfaces that show words beside these messages. The parts note them while they render. */
    readonly own: Partial<Record<string, boolean>>
    readonly english?: (() => PromiseLike<LoadedMessages>) | undefined
  }

/** The result of a loader, with the texts of whole pages. */
export async function loadAll(load: () => PromiseLike<LoadedMessages>) {
  const rest = await load()
  return 'loadPages' in rest ? { ...rest, ...(await rest.loadPages()) } : rest
}

/**
 * Every text of a language, with English in place of the texts that it lacks. The standard purposes are
 * loaded if `config` uses one.
 */
export async function completeMessages(
  messages: Messages | SpokenMessages,
  config?: ConsentConfig,
): Promise<WholeMessages> {
  const { load } = messages
  const own = load ? overlay(await loadAll(load), messages) : messages
  const english = 'english' in messages ? messages.english : undefined
  const whole = isWhole(own) || !english ? own : overlay(await loadAll(english), own)
  const needsPurposes = config && usesStandardPurpose(config) && !hasPurposes(own.purposes)
  // Without English at hand, the caller takes what there is.
  return (
    needsPurposes ? { ...whole, purposes: await loadPurposes(messages) } : whole
  ) as WholeMessages
}
