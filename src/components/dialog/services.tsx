'use client'

import { useEffect, useId, useState } from 'react'
import type { CategoryId } from '../../core/config/register.js'
import { format } from '../../core/texts/format.js'
import { pluralIn } from '../../core/texts/plural.js'
import { preload } from '../../react/use-loaded.js'
import { usePurposes } from '../../react/use-purposes.js'
import { useTexts } from '../../react/use-texts.js'
import { loadTable } from './preferences-cookies.js'
import { PreferencesService } from './preferences-service.js'
import { usePreferences } from './use-preferences.js'

interface ServicesProps {
  category: CategoryId
  /** The id of the category's heading. It is part of the button's name: two categories may both have one service. */
  nameId: string
}

/** A category's services behind a button. They are rendered when it is pressed: there may be hundreds. */
export function Services({ category, nameId }: ServicesProps) {
  const { config, messages } = usePreferences()
  const { locale } = useTexts()
  const [isExpanded, setExpanded] = useState(false)
  const id = useId()
  // Loads the standard purposes while the visitor reads.
  usePurposes(config)
  useEffect(() => {
    // Fetched while the visitor reads. If it fails, opening the services tries again.
    preload(loadTable).catch(() => {})
  }, [])
  const services = Object.keys(config.services).filter(
    (service) => config.services[service]?.category === category,
  )
  const count = services.length
  if (count === 0) return null
  const counted = messages.dialog.services
  const label = counted[pluralIn(count, locale)] ?? counted.other
  return (
    <div data-rcu="services" data-state={isExpanded ? 'open' : 'closed'}>
      <button
        type="button"
        id={`${id}b`}
        aria-expanded={isExpanded}
        aria-controls={isExpanded ? id : undefined}
        aria-labelledby={`${id}b ${nameId}`}
        onClick={() => setExpanded(!isExpanded)}
      >
        {format(label, { count })}
      </button>
      {isExpanded && (
        <div id={id}>
          {services.map((service) => (
            <PreferencesService key={service} service={service} />
          ))}
        </div>
      )}
    </div>
  )
}
