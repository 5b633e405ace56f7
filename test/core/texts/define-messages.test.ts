import { defineMessages } from 'react-consent-ui/core'
import { fr as small } from 'react-consent-ui/locales/fr'
import { fr } from 'react-consent-ui/locales/fr/all'
import { describe, expect, it } from 'vitest'
// Internal: what a component with a loader shows.
import { completeMessages } from '../../../src/core/texts/loaded-messages.js'

const own = {
  banner: { title: 'Des cookies ?' },
  dialog: { save: 'Valider', services: { other: '{count} produits' } },
  policy: { intro: { title: 'Nous' } },
}

describe('defineMessages', () => {
  it('replaces single texts in every depth, and keeps all others', () => {
    const mine = defineMessages(fr, own)
    expect(mine.banner).toEqual({ ...fr.banner, title: 'Des cookies ?' })
    expect(mine.dialog.save).toBe('Valider')
    expect(mine.dialog.reject).toBe(fr.dialog.reject)
    expect(mine.policy.intro).toEqual({ ...fr.policy.intro, title: 'Nous' })
    expect(fr.dialog.save).toBe('Enregistrer mes choix')
  })

  it('replaces all forms of a plural together', () => {
    expect(defineMessages(fr, own).dialog.services).toEqual({ other: '{count} produits' })
  })

  it('does the same for a language that loads a part of its texts', async () => {
    const { purposes, reviewed, ...whole } = defineMessages(fr, own)
    expect(await completeMessages(defineMessages(small, own))).toMatchObject(whole)
  })
})
