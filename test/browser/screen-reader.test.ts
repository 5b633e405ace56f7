import type { Page } from 'playwright-core'
import { sendGpc } from 'react-consent-ui/testing/playwright'
import { describe, expect, it } from 'vitest'
import { announced, heard, listen, tree } from './heard.js'
import { openGated } from './open-gated.js'
import { openLook } from './open-look.js'
import { openSite } from './open-site.js'
import { bannerOf, dialogOf, triggerOf } from './surfaces.js'
import { words } from './words.js'

/** Everything live regions have said since the page opened; a text settles before it is said. */
const expectAnnounced = (page: Page, said: string[]) =>
  expect.poll(() => announced(page)).toEqual(said)

const ASKED = `en: ${words.en.banner}`
const SAVED = 'en: Your choices are saved.'

describe('a screen reader on the first visit', () => {
  it('announces the banner once, and finds it before the page', async () => {
    const { page } = await openSite('/', { prepare: listen })
    await expectAnnounced(page, [ASKED])
    const all = await heard(page)
    expect(all.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
      'region "Your privacy, your choice"',
      'link "Skip to the content"',
      'banner',
      'main',
      'contentinfo',
      'status',
    ])
    // A region of the page, which says neither that it is a dialog nor that it has the focus.
    expect(await heard(page, 'region')).toBe(tree`
      region "Your privacy, your choice"
        heading 2 "Your privacy, your choice"
        paragraph
          "We use cookies and similar technologies to make this site work. You decide whether we also use them for these purposes: Functional, Statistics, and Marketing. You can change your choice at any time."
        button "Reject all"
        button "Accept all"
        button "Manage preferences"
        button "Continue without accepting"
    `)
    expect(all).not.toMatch(/focused|modal/)
  })

  it.each(['reject', 'accept'] as const)(
    'announces that the answer is stored, and continues at main: %s',
    async (answer) => {
      const { page } = await openSite('/', { prepare: listen })
      await expectAnnounced(page, [ASKED])
      await bannerOf(page)[answer].click()
      await expectAnnounced(page, [ASKED, SAVED])
      const all = await heard(page)
      expect(all).toMatch(/^link "Skip to the content"\nbanner\n/)
      expect(all).toContain('\nmain focused\n')
      expect(await heard(page, 'status')).toBe(tree`
        status
          "Your choices are saved."
      `)
    },
  )
})

describe('a screen reader in the dialog', () => {
  it('reads its text, every purpose with its switch, and nothing of the page behind', async () => {
    const { page } = await openSite('/', { prepare: listen })
    await expectAnnounced(page, [ASKED])
    await bannerOf(page).customize.click()
    await dialogOf(page).save.waitFor()
    const all = await heard(page)
    // The live region stays, for what is said while the dialog is open.
    expect(all.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
      'status',
      expect.stringMatching(/^dialog "Cookie preferences" focused/),
    ])
    // The name of a button of services is what it shows, and the purpose.
    expect(await heard(page, 'dialog')).toBe(tree`
      dialog "Cookie preferences" focused described as "Choose which cookies and similar technologies we may use. Your choices apply to this browser, and you can change them here at any time."
        heading 2 "Cookie preferences"
        paragraph
          "Choose which cookies and similar technologies we may use. Your choices apply to this browser, and you can change them here at any time."
        heading 3 "Necessary"
        "Always active"
        paragraph
          "Required for the site to work and to stay secure. They cannot be switched off and do not need your consent."
        button "1 service Necessary" not expanded
          "1 service"
        heading 3 "Functional"
        switch "Functional" not checked described as "Remember the settings you have made, such as your language."
        paragraph
          "Remember the settings you have made, such as your language."
        button "2 services Functional" not expanded
          "2 services"
        heading 3 "Statistics"
        switch "Statistics" not checked described as "Count visits and show how the pages are used, so that we can improve them."
        paragraph
          "Count visits and show how the pages are used, so that we can improve them."
        button "1 service Statistics" not expanded
          "1 service"
        heading 3 "Marketing"
        switch "Marketing" not checked described as "Used by us and our partners to follow your visits here and on other sites, and to show ads based on them."
        paragraph
          "Used by us and our partners to follow your visits here and on other sites, and to show ads based on them."
        button "3 services Marketing" not expanded
          "3 services"
        button "Reject all"
        button "Accept all"
        button "Save my choices"
        button "Close without saving"
    `)
  })

  it('announces a turned switch, the saved choice, and after reopening what was chosen and withdrawn', async () => {
    const { page } = await openSite('/', { prepare: listen })
    await expectAnnounced(page, [ASKED])
    await bannerOf(page).customize.click()
    const { dialog, switchOf, save, reject } = dialogOf(page)
    await switchOf(words.en.statistics).click()
    expect(await heard(page, 'switch "Statistics"')).toMatch(/^switch "Statistics" checked focused/)
    await save.click()
    await dialog.waitFor({ state: 'detached' })
    await expectAnnounced(page, [ASKED, SAVED])
    expect(await heard(page)).toContain('main focused')

    await triggerOf(page).click()
    await reject.waitFor()
    expect((await heard(page, 'dialog')).match(/switch "\w+" (not )?checked/g)).toEqual([
      'switch "Functional" not checked',
      'switch "Statistics" checked',
      'switch "Marketing" not checked',
    ])
    await reject.click()
    await dialog.waitFor({ state: 'detached' })
    await expectAnnounced(page, [ASKED, SAVED, SAVED])
    expect(await heard(page, 'contentinfo')).toContain('button "Cookie preferences" focused')
  })

  it('announces nothing saved after Escape, and is back at the opener', async () => {
    const { page } = await openSite('/', { prepare: listen })
    await expectAnnounced(page, [ASKED])
    await bannerOf(page).customize.click()
    await dialogOf(page).save.waitFor()
    await page.keyboard.press('Escape')
    await dialogOf(page).dialog.waitFor({ state: 'detached' })
    // The focus comes back once the dialog has gone.
    await expect.poll(() => heard(page, 'region')).toContain('button "Manage preferences" focused')
    expect(await announced(page)).toEqual([ASKED])
  })

  it('reads the provider of a service and the items it stores', async () => {
    const { page } = await openSite()
    await bannerOf(page).customize.click()
    const { dialog } = dialogOf(page)
    await dialog.getByRole('button', { name: '1 service Statistics' }).click()
    await dialog.getByRole('table').waitFor()
    const [, after = ''] = (await heard(page, 'dialog')).split('  heading 3 "Statistics"\n')
    expect(after.slice(0, after.indexOf('\n  heading 3'))).toBe(
      tree`
        switch "Statistics" not checked described as "Count visits and show how the pages are used, so that we can improve them."
        paragraph
          "Count visits and show how the pages are used, so that we can improve them."
        button "1 service Statistics" expanded focused
          "1 service"
        heading 4 "Google Analytics"
        switch "Google Analytics" not checked described as "Counts visits and pages and shows how visitors move through the site."
        paragraph
          "Counts visits and pages and shows how visitors move through the site."
        paragraph
          link "Google Ireland Limited privacy policy"
        table "Google Analytics: cookies and similar technologies"
          caption
            "Google Analytics: cookies and similar technologies"
          rowgroup
            row
              columnheader "Name"
              columnheader "Purpose"
              columnheader "Type"
              columnheader "Expiry"
          rowgroup
            row
              rowheader "_ga"
              cell "Tells visitors apart."
              cell "Cookie set by script"
              cell "2 years"
            row
              rowheader "_ga_*"
              cell "Tells visits apart."
              cell "Cookie set by script"
              cell "2 years"
    `.replaceAll(/^/gm, '  '),
    )
  })
})

/** The announced purposes of the page of `look/main.tsx`; `chosen`: the state of the switch of statistics. */
const purposes = (chosen: string) =>
  tree`
    heading 3 "Necessary"
    "Always active"
    paragraph
      "Required for the site to work and to stay secure. They cannot be switched off and do not need your consent."
    heading 3 "Functional"
    switch "Functional" not checked described as "Remember the settings you have made, such as your language."
    paragraph
      "Remember the settings you have made, such as your language."
    heading 3 "Statistics"
    switch "Statistics" (chosen) described as "Count visits and show how the pages are used, so that we can improve them."
    paragraph
      "Count visits and show how the pages are used, so that we can improve them."
    button "1 service Statistics" not expanded
      "1 service"
    heading 3 "Marketing"
    switch "Marketing" not checked described as "Used by us and our partners to follow your visits here and on other sites, and to show ads based on them."
    paragraph
      "Used by us and our partners to follow your visits here and on other sites, and to show ads based on them."
    button "1 service Marketing" not expanded
      "1 service"
  `.replace('(chosen)', chosen)
const held = (lines: string) => lines.replaceAll(/^/gm, '  ')

describe('a screen reader where the switches are on the first layer', () => {
  it('reads every purpose between question and answers, a turned switch, and the stored choice', async () => {
    const { page, show } = await openLook({ prepare: listen })
    await expectAnnounced(page, [ASKED])
    await show({ asks: 'choices' })
    // This banner is another one than the page came with.
    await expectAnnounced(page, [ASKED, ASKED])
    const asked = (chosen: string) =>
      [
        tree`
          region "Your privacy, your choice"
            heading 2 "Your privacy, your choice"
            paragraph
              "We use cookies and similar technologies to make this site work. You decide whether we also use them for these purposes: Functional, Statistics, and Marketing. You can change your choice at any time."
        `,
        held(purposes(chosen)),
        held(tree`
          button "Reject all"
          button "Accept all"
          button "Save my choices"
          button "Continue without accepting"
        `),
      ].join('\n')
    expect(await heard(page, 'region')).toBe(asked('not checked'))
    const { region } = bannerOf(page)
    await region.getByRole('switch', { name: words.en.statistics }).click()
    expect(await heard(page, 'region')).toBe(asked('checked focused'))
    await region.getByRole('button', { name: words.en.save }).click()
    await expectAnnounced(page, [ASKED, ASKED, SAVED])
    expect(await region.count()).toBe(0)
    expect(await heard(page)).toContain('\nmain focused\n')
  })
})

describe('a screen reader at preferences in a page', () => {
  it('reads them as a part of the page, and keeps its place after saving', async () => {
    const { page, show } = await openLook({ prepare: listen })
    await expectAnnounced(page, [ASKED])
    await show({ form: true, asks: 'none' })
    const form = page.getByRole('region', { name: words.en.settings })
    await form.waitFor()
    const settings = (chosen: string, save: string) =>
      [
        tree`
          region "Cookie preferences"
            paragraph
              "Choose which cookies and similar technologies we may use. Your choices apply to this browser, and you can change them here at any time."
        `,
        held(purposes(chosen)),
        held(tree`
          button "Reject all"
          button "Accept all"
          button "Save my choices"
        `),
      ].join('\n') + save
    expect(await heard(page, 'region "Cookie preferences"')).toBe(settings('not checked', ''))
    await form.getByRole('switch', { name: words.en.statistics }).click()
    await form.getByRole('button', { name: words.en.save }).click()
    await expectAnnounced(page, [ASKED, SAVED])
    expect(await heard(page, 'region "Cookie preferences"')).toBe(settings('checked', ' focused'))
  })
})

describe('a screen reader where the law lets sites begin without asking', () => {
  const visit = async (region: string, sends?: 'the signal') => {
    const { page, open } = await openGated(`region=${region}`, {
      prepare: async (context) => {
        await listen(context)
        if (sends) await sendGpc(context)
      },
    })
    await open()
    await page.getByRole('region', { name: 'Your current choices' }).waitFor()
    return page
  }
  const footer = (page: Page) => page.getByRole('contentinfo').getByRole('button')

  it('reads a notice, and continues at main', async () => {
    const page = await visit('JP')
    await expectAnnounced(page, [ASKED])
    expect(await heard(page, 'region')).toBe(tree`
      region "Your privacy, your choice"
        heading 2 "Your privacy, your choice"
        paragraph
          "We use cookies and similar technologies to make this site work and for these purposes: Functional, Statistics, and Marketing. You can change your choice at any time."
        button "OK"
        button "Close"
    `)
    const { region } = bannerOf(page)
    await region.getByRole('button', { name: 'OK' }).click()
    await region.waitFor({ state: 'detached' })
    await expect.poll(() => heard(page)).toContain('main focused')
  })

  it('reads only the link to the preferences, and there that all is on', async () => {
    const page = await visit('US')
    expect(await heard(page, 'contentinfo')).toBe(tree`
      contentinfo
        button "Your Privacy Choices"
    `)
    await footer(page).click()
    await dialogOf(page).save.waitFor()
    expect((await heard(page, 'dialog')).match(/switch "\w+" (not )?checked/g)).toEqual([
      'switch "Functional" checked',
      'switch "Statistics" checked',
      'switch "Marketing" checked',
    ])
    expect(await announced(page)).toEqual([])
  })

  it("reads that the browser's signal is honored, why the switch is off, and that the exception is stored", async () => {
    const page = await visit('US', 'the signal')
    expect(await heard(page, 'region "Your current')).toContain(
      '"Opt-Out Request Honored: your browser sends the Global Privacy Control signal."',
    )
    await footer(page).click()
    const { dialog, save, switchOf } = dialogOf(page)
    await save.waitFor()
    const why =
      'Your browser sends the Global Privacy Control signal, so this is off unless you switch it on.'
    expect(await heard(page, 'switch "Marketing"')).toBe(
      `switch "Marketing" not checked described as "Used by us and our partners to follow your visits here and on other sites, and to show ads based on them. ${why}"`,
    )
    await switchOf(words.en.marketing).click()
    await save.click()
    await dialog.waitFor({ state: 'detached' })
    await expectAnnounced(page, [SAVED])
    expect(await heard(page, 'contentinfo')).toBe(tree`
      contentinfo
        button "Your Privacy Choices" focused
    `)
    expect(await heard(page, 'region "Your current')).toContain(
      '"Your browser sends the Global Privacy Control signal. You have allowed Marketing anyway."',
    )
  })
})

describe('a screen reader at what is gated', () => {
  it('reads the provider of a video, the effect of loading, and how to load and stop it', async () => {
    const { page } = await openSite('/video', { prepare: listen })
    await expectAnnounced(page, [ASKED])
    await bannerOf(page).reject.click()
    const placeholder = tree`
      figure "YouTube Developers Live: Embedded Web Player Customization"
        paragraph
          "YouTube Developers Live: Embedded Web Player Customization"
        paragraph
          "If you load this content, Google Ireland Limited receives data about your visit and may store information on your device."
        link "Google Ireland Limited privacy policy"
        button "Load once"
        button "Always allow YouTube"
        link "Open on YouTube"
    `
    expect(await heard(page, 'figure')).toBe(placeholder)

    await page.getByRole('button', { name: words.en.loadOnce }).click()
    await page.locator('iframe').waitFor()
    expect(await heard(page, 'figure')).toBe(tree`
      figure "YouTube Developers Live: Embedded Web Player Customization"
        Iframe "YouTube Developers Live: Embedded Web Player Customization" focused
        link "Open on YouTube"
        button "Close this content"
    `)
    await page.getByRole('button', { name: words.en.unload }).click()
    await page.locator('iframe').waitFor({ state: 'detached' })
    const [first, ...rest] = placeholder.split('\n')
    expect(await heard(page, 'figure')).toBe([`${first} focused`, ...rest].join('\n'))
    // Nothing was decided.
    await expectAnnounced(page, [ASKED, SAVED])
  })

  it('reads the fallback of a gate, and finds the content in its place', async () => {
    const { page } = await openSite()
    await bannerOf(page).reject.click()
    expect(await heard(page, 'region "Questions?"')).toBe(tree`
      region "Questions?"
        heading 2 "Questions?"
        paragraph
          "The chat box remembers you in this browser, so it needs your permission."
        button "Allow the chat box"
        button "All settings"
    `)
    await page.getByRole('button', { name: 'Allow the chat box' }).click()
    await page.getByLabel('Your message').waitFor()
    expect(await heard(page, 'region "Questions?"')).toContain('textbox "Your message"')
  })
})

describe('a screen reader on the policy page', () => {
  it('reads its outline', async () => {
    const { page } = await openSite('/policy')
    await bannerOf(page).reject.click()
    const main = await heard(page, 'main')
    expect(main.match(/(?<=^ *)heading .*/gm)?.join('\n')).toBe(tree`
      heading 1 "Cookie policy"
      heading 2 "Who we are"
      heading 2 "What are cookies?"
      heading 2 "What we use them for"
      heading 3 "Necessary"
      heading 3 "Functional"
      heading 3 "Statistics"
      heading 3 "Marketing"
      heading 2 "Cookies we use"
      heading 2 "Service providers"
      heading 3 "Smartsupp.com, s.r.o."
      heading 3 "Google Ireland Limited"
      heading 3 "Meta Platforms Ireland Limited (Facebook)"
      heading 2 "Your choices"
      heading 3 "Your current choices"
      heading 2 "Privacy signals of your browser"
      heading 2 "Browser settings"
      heading 2 "Your rights"
      heading 2 "Questions"
      heading 2 "More information"
      heading 2 "Still unsure?"
    `)
    // Each section is a region named by its heading, and two of them link to the preferences.
    const regions = main.match(/(?<=^ *region ).*/gm)
    expect(regions).toEqual(main.match(/(?<=^ *heading 2 ).*|(?<=^ *heading 3 )"Your current .*/gm))
    expect(await heard(page, 'region "Cookies we use"')).toContain('button "Cookie preferences"')
    expect(await heard(page, 'region "Your choices"')).toContain(
      'button "open the cookie preferences"',
    )
  })

  it('reads each table with its caption, each cell with its column and row', async () => {
    const { page } = await openSite('/policy')
    await bannerOf(page).reject.click()
    expect(await heard(page, 'table "Statistics')).toBe(tree`
      table "Statistics: cookies and similar technologies"
        caption
          "Statistics: cookies and similar technologies"
        rowgroup
          row
            columnheader "Name"
            columnheader "Provider"
            columnheader "Purpose"
            columnheader "Type"
            columnheader "Expiry"
        rowgroup
          row
            rowheader "_ga"
            cell "Google Ireland Limited"
            cell "Tells visitors apart."
            cell "Cookie set by script"
            cell "2 years"
          row
            rowheader "_ga_*"
            cell "Google Ireland Limited"
            cell "Tells visits apart."
            cell "Cookie set by script"
            cell "2 years"
    `)
  })

  it('reads the same table laid out as blocks, at 320 pixels', async () => {
    const { page } = await openSite('/policy', { viewport: { width: 320, height: 640 } })
    await bannerOf(page).reject.click()
    expect(await heard(page, 'table "Statistics')).toBe(tree`
      table "Statistics: cookies and similar technologies"
        caption
          "Statistics: cookies and similar technologies"
        rowgroup
          row
            rowheader "_ga"
            cell "Provider Google Ireland Limited"
              "Provider"
              "Google Ireland Limited"
            cell "Purpose Tells visitors apart."
              "Purpose"
              "Tells visitors apart."
            cell "Type Cookie set by script"
              "Type"
              "Cookie set by script"
            cell "Expiry 2 years"
              "Expiry"
              "2 years"
          row
            rowheader "_ga_*"
            cell "Provider Google Ireland Limited"
              "Provider"
              "Google Ireland Limited"
            cell "Purpose Tells visits apart."
              "Purpose"
              "Tells visits apart."
            cell "Type Cookie set by script"
              "Type"
              "Cookie set by script"
            cell "Expiry 2 years"
              "Expiry"
              "2 years"
    `)
  })

  it('reads the choices, their expiry, and how to withdraw', async () => {
    const { page } = await openSite('/policy', { prepare: listen })
    await expectAnnounced(page, [ASKED])
    await bannerOf(page).accept.click()
    await expectAnnounced(page, [ASKED, SAVED])
    const day = /"\w+ \d+, \d{4}"/g
    const id = /"[\da-f]{8}-[\da-f-]{27}"/
    const status = await heard(page, 'region "Your current choices"')
    expect(status.replace(day, '"(a day)"').replace(id, '"(an id)"')).toBe(tree`
      region "Your current choices"
        heading 3 "Your current choices"
        DescriptionList
          term "Necessary"
          definition
            "Always active"
          term "Functional"
          definition
            "Allowed"
          term "Statistics"
          definition
            "Allowed"
          term "Marketing"
          definition
            "Allowed"
        paragraph
          "Chosen on "
          time
            "(a day)"
          "."
        paragraph
          "Valid until "
          time
            "(a day)"
          "."
        paragraph
          "Consent ID: "
          code
            "(an id)"
        button "Change my choices"
        button "Withdraw my consent"
    `)
    await page.getByRole('button', { name: 'Withdraw my consent' }).click()
    await expectAnnounced(page, [ASKED, SAVED, SAVED])
    expect(await heard(page, 'button "Withdraw')).toBe(
      'button "Withdraw my consent" focused disabled',
    )
  })
})

describe('a screen reader in French', () => {
  it('goes all the way from the first question to the withdrawal', async () => {
    const { page } = await openSite('/fr', { prepare: listen, locale: 'fr' })
    const asked = `fr: ${words.fr.banner}`
    const saved = 'fr: Vos choix sont enregistrés.'
    await expectAnnounced(page, [asked])
    expect(await heard(page, 'region')).toBe(tree`
      region "Votre vie privée, votre choix"
        heading 2 "Votre vie privée, votre choix"
        paragraph
          "Nous utilisons des cookies et d’autres traceurs pour faire fonctionner ce site. Vous décidez si nous les utilisons aussi pour les finalités suivantes\u00a0: Fonctionnels, Statistiques et Marketing. Vous pouvez modifier votre choix à tout moment."
        button "Tout refuser"
        button "Tout accepter"
        button "Personnaliser mes choix"
        button "Continuer sans accepter"
    `)

    await bannerOf(page, 'fr').customize.click()
    const { dialog, switchOf, save, reject } = dialogOf(page, 'fr')
    await switchOf(words.fr.statistics).click()
    expect(await heard(page, 'dialog')).toBe(tree`
      dialog "Gestion des cookies" described as "Choisissez les cookies et autres traceurs que vous acceptez. Vos choix s’appliquent à ce navigateur, et vous pouvez les modifier ici à tout moment."
        heading 2 "Gestion des cookies"
        paragraph
          "Choisissez les cookies et autres traceurs que vous acceptez. Vos choix s’appliquent à ce navigateur, et vous pouvez les modifier ici à tout moment."
        heading 3 "Nécessaires"
        "Toujours actifs"
        paragraph
          "Ces cookies font fonctionner le site et assurent sa sécurité. Ils ne peuvent pas être désactivés et ne nécessitent pas votre consentement."
        button "1 service Nécessaires" not expanded
          "1 service"
        heading 3 "Fonctionnels"
        switch "Fonctionnels" not checked described as "Ces cookies mémorisent vos réglages, comme la langue du site."
        paragraph
          "Ces cookies mémorisent vos réglages, comme la langue du site."
        button "2 services Fonctionnels" not expanded
          "2 services"
        heading 3 "Statistiques"
        switch "Statistiques" checked focused described as "Ces cookies mesurent la fréquentation et montrent comment les pages sont utilisées, pour que nous puissions les améliorer."
        paragraph
          "Ces cookies mesurent la fréquentation et montrent comment les pages sont utilisées, pour que nous puissions les améliorer."
        button "1 service Statistiques" not expanded
          "1 service"
        heading 3 "Marketing"
        switch "Marketing" not checked described as "Ces cookies nous permettent, ainsi qu’à nos partenaires, de suivre votre navigation ici et sur d’autres sites et d’afficher des publicités en fonction de celle-ci."
        paragraph
          "Ces cookies nous permettent, ainsi qu’à nos partenaires, de suivre votre navigation ici et sur d’autres sites et d’afficher des publicités en fonction de celle-ci."
        button "3 services Marketing" not expanded
          "3 services"
        button "Tout refuser"
        button "Tout accepter"
        button "Enregistrer mes choix"
        button "Fermer sans enregistrer"
    `)
    await save.click()
    await dialog.waitFor({ state: 'detached' })
    await expectAnnounced(page, [asked, saved])

    await triggerOf(page, 'fr').click()
    await reject.waitFor()
    expect(await heard(page, 'switch "Statistiques"')).toContain('switch "Statistiques" checked')
    await reject.click()
    await dialog.waitFor({ state: 'detached' })
    await expectAnnounced(page, [asked, saved, saved])
    expect(await heard(page, 'contentinfo')).toContain('button "Gestion des cookies" focused')
  })
})
