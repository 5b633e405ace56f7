import type { ConsentConfig } from '../config/config.js'
import { type DetailsSource, withDetails } from '../config/details.js'
import type { ConsentRecord } from '../record/record.js'
import { loadMessages } from '../texts/loaded-messages.js'
import type { Messages } from '../texts/messages.js'
import { sha256, shownTexts } from './shown-texts.js'
import { LIBRARY_VERSION } from './version.js'

/** The record as it is reported, for whoever has to show what was decided (GDPR 7(1)). */
export interface ConsentProof extends ConsentRecord {
  /**
   * SHA-256 of the texts that were on screen, in hexadecimal: `npx react-consent-ui texts` writes them
   * into files of that name. Null where nobody can tell: outside a secure context, for a decision of
   * your own code (`api`), and for one that an earlier page had no time to report.
   */
  readonly textsHash: string | null
  readonly libraryVersion: string
  /** The id that this decision dropped, told this once; null when it dropped none. */
  readonly previousId: string | null
}

/** What was on screen follows from these. */
interface ProofSource {
  readonly config: ConsentConfig
  readonly live: {
    readonly locale?: string | undefined
    readonly messages?: Messages | undefined
    readonly details?: DetailsSource | undefined
  }
}

/** Texts that do not come keep no report waiting longer. */
const TEXTS_MS = 3000

/** The proof of a decision. */
export async function proofOf(
  record: ConsentRecord,
  previousId: string | null,
  of: ProofSource,
): Promise<ConsentProof> {
  let limit: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    limit = setTimeout(resolve, TEXTS_MS, null)
  })
  const textsHash = await Promise.race([hashOf(record, of).catch(() => null), late])
  clearTimeout(limit)
  return { ...record, textsHash, libraryVersion: LIBRARY_VERSION, previousId }
}

async function hashOf(
  { surface, model, locale, updatedAt }: ConsentRecord,
  { config, live }: ProofSource,
): Promise<string | null> {
  // What an earlier page showed may read otherwise today.
  const isOfThisPage = Date.parse(updatedAt) >= performance.timeOrigin
  if (surface === 'api' || !live.messages || live.locale !== locale || !isOfThisPage) return null
  const completeConfig = await withDetails(config, live.details)
  return sha256(
    shownTexts(surface, model, completeConfig, await loadMessages(live.messages), locale),
  )
}
