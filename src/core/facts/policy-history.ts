import type { ConsentConfig } from '../config/config.js'
import { format } from '../texts/format.js'
import { dayInWords } from '../texts/in-words.js'
import { listInWords } from '../texts/list-in-words.js'
import { localize } from '../texts/localize.js'
import { type Block, paragraph } from './policy-block.js'
import type { PolicyInput } from './policy-input.js'

/** A group for each version of the policy: its date, its text, and the services that came and went. */
export function versionGroups({ config, messages, locale }: PolicyInput): Block[] {
  const { history: texts, version: named } = messages.policy
  const names = (ids: readonly string[]) =>
    listInWords(
      ids.map((id) => serviceName(id, config, locale)),
      locale,
    )
  return (config.policy?.history ?? []).map(
    ({ version, date, text, added = [], removed = [] }) => ({
      kind: 'group',
      of: 'version',
      key: version,
      title: [format(named, { version }), ' · ', { text: dayInWords(date, locale, 'UTC'), date }],
      blocks: [
        ...(text ? [paragraph(localize(text, locale))] : []),
        ...(added.length > 0 ? [paragraph(format(texts.added, { names: names(added) }))] : []),
        ...(removed.length > 0
          ? [paragraph(format(texts.removed, { names: names(removed) }))]
          : []),
      ],
    }),
  )
}

/** The name of a service of the config; any other text is a name itself. */
function serviceName(service: string, { services }: ConsentConfig, locale: string): string {
  const declared = Object.hasOwn(services, service) ? services[service] : undefined
  return localize(declared?.name, locale) || service
}
