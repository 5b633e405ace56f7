import type { EmbedOption, EmbedVendor } from './define-embed.js'
import { optionProblem } from './embed-options.js'
import { refusedAddress } from './refused.js'

/** Development only: throws for props that name nothing, or two things, and for values an option does not take. */
export function checkVendorProps(
  part: string,
  vendor: EmbedVendor,
  props: Readonly<Record<string, unknown>>,
  isRead: boolean,
): void {
  const { id, url } = props
  const [one, both] = vendor.idPrefix
    ? ['neither id nor url', 'both id and url']
    : ['no url', 'an id']
  if (id === undefined && url === undefined) {
    throw new Error(
      `react-consent-ui: ${part} has ${one}. It cannot tell what to show. Pass ${vendor.idPrefix ? 'one of them' : 'the address of the content'}.`,
    )
  }
  if (id !== undefined && (url !== undefined || !vendor.idPrefix)) {
    throw new Error(
      `react-consent-ui: ${part} has ${both}. It cannot tell what to show. Pass ${vendor.idPrefix ? 'one of them' : 'the address of the content as url'}.`,
    )
  }
  if (!isRead) throw refusedAddress(part, vendor, { ...props, id, url })
  for (const [name, kind] of Object.entries<EmbedOption>(vendor.options ?? {})) {
    const { [name]: value } = props
    const problem = value === undefined ? undefined : optionProblem(kind, value)
    if (!problem) continue
    throw new Error(`react-consent-ui: ${part}: ${name} ${JSON.stringify(value)} ${problem}`)
  }
}

/** Development only: the name of a vendor's component, such as `GoogleMapsEmbed`. */
export function componentName({ name }: EmbedVendor): string {
  return `${name.replace(/\W+(\w?)/g, (_, letter: string) => letter.toUpperCase())}Embed`
}
