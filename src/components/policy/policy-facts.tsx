import type { ReactNode } from 'react'

/** A list of facts with their names. Facts without a value are left out. */
export function PolicyFacts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  const known = facts.filter(([, value]) => value)
  if (known.length === 0) return null
  return (
    <dl data-rcu="policy-facts">
      {known.map(([name, value]) => (
        <div key={name} data-rcu="policy-fact">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
