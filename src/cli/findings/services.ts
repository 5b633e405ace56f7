import type { ConsentConfig, ServiceConfig } from '../../core/config/config.js'
import { cookiesOf } from '../../core/config/declared-cookies.js'
import { member } from '../../core/define/checker.js'
import { show } from '../../core/define/show.js'
import type { Finding } from './finding.js'

/** Services without provider, name or purpose, and cookies without expiry. */
export function incompleteServices({ services }: ConsentConfig): Finding[] {
  return Object.entries(services).flatMap(([id, service]) => {
    const path = member('services', id)
    return [...missingFacts(path, id, service), ...missingExpiries(path, service)]
  })
}

function missingFacts(path: string, id: string, service: ServiceConfig): Finding[] {
  const { name, purpose, provider, preset } = service
  const found: Finding[] = []
  if (name === undefined) {
    found.push({
      rule: 'name',
      path: `${path}.name`,
      value: 'missing',
      expected: 'the name of the product',
      fix: `Add name. Until then visitors read the id, "${id}".`,
    })
  }
  if (purpose === undefined) {
    found.push({
      rule: 'purpose',
      path: `${path}.purpose`,
      value: 'missing',
      expected: 'a text, or a standard purpose',
      fix: "Add purpose, such as { standard: 'measures-visits' }.",
    })
  }
  // A preset without a provider is software that the site itself runs.
  if (provider === undefined && preset === undefined) {
    found.push({
      rule: 'provider',
      path: `${path}.provider`,
      value: 'missing',
      expected: 'the id of a provider, or { name, country, privacyUrl }',
      fix: 'Add provider: the company that receives the data, or your own.',
    })
  }
  return found
}

function missingExpiries(path: string, service: ServiceConfig): Finding[] {
  return cookiesOf(service).flatMap(({ name, expires }, index): Finding[] => {
    if (expires !== undefined) return []
    return [
      {
        rule: 'expiry',
        path: `${path}.cookies[${index}]`,
        value: show(name),
        expected: 'an entry with purpose and expires',
        fix: `Replace the bare name by { name: ${show(name)}, purpose: …, expires: … }. Until then the table says "not stated".`,
      },
    ]
  })
}
