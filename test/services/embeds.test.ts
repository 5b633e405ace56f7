import { readdirSync } from 'node:fs'
import type { EmbedVendor } from 'react-consent-ui/embeds'
import type { ServicePreset } from 'react-consent-ui/services'
import { describe, expect, it } from 'vitest'
import * as all from '../../src/services/all.js'

const presets: readonly ServicePreset[] = Object.values(all)

const vendors: EmbedVendor[] = []
for (const file of readdirSync('src/embeds/vendors')) {
  const exported: Record<string, unknown> = await import(`../../src/embeds/vendors/${file}`)
  for (const one of Object.values(exported)) {
    if (typeof one === 'object' && one !== null && 'vendor' in one) vendors.push(one as EmbedVendor)
  }
}

describe('an embed and the preset of the same product', () => {
  it('have the same id', () => {
    const ids = presets.map(({ preset }) => preset)
    const without = vendors.map(({ vendor }) => vendor).filter((id) => !ids.includes(id))
    expect(vendors.length).toBeGreaterThan(20)
    expect(without).toEqual([])
  })

  it('name the same provider', () => {
    for (const { vendor, provider } of vendors) {
      const preset = presets.find((one) => one.preset === vendor)
      if (preset) expect(preset.provider, vendor).toMatchObject(provider)
    }
  })
})
