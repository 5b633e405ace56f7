'use client'

import { useEffect, useId, useState } from 'react'
import type { CategoryId } from '../../core/config/register.js'
import { format } from '../../core/texts/localize.js'
import { pluralIn } from '../../core/texts/plural.js'
import { preload } from '../../react/use-loaded.js'
import { useTexts } from '../../react/use-texts.js'
import { loadTable } from './preferences-cookies.js'
import { PreferencesService } from './preferences-service.js'
import { usePreferences } from './use-preferences.js'

interface ServicesProps {
  category: CategoryId
  /** The id of the category's name, since "2 services" alone says little out of its place. */
  describedBy: string
}

/** A category's services behind a button: drawn only when asked for, since there may be hundreds. */
export function Services({ category, describedBy }: ServicesProps) {
  const { config, messages } = usePreferences()
  const { locale } = useTexts()
  const [isExpanded, setExpanded] = useState(false)
  const id = useId()
  useEffect(() => {
    // While the visitor reads; whoever opens them before gets them as soon as they are there.
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
        aria-expanded={isExpanded}
        aria-controls={isExpanded ? id : undefined}
        aria-describedby={describedBy}
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
