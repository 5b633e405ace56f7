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
const SAVED = 'en: Your choice is saved.'

describe('a screen reader on the first visit', () => {
  it('hears that the banner is there, once, and finds it before the page', async () => {
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
          "We use cookies and similar techniques. Some make this site work; others only run if you agree. You can change this at any time."
        button "Reject all"
        button "Accept all"
        button "Customise"
        button "Continue without accepting"
    `)
    expect(all).not.toMatch(/focused|modal/)
  })

  it.each(['reject', 'accept'] as const)(
    'hears that the answer is kept, and goes on at main: %s',
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
          "Your choice is saved."
      `)
    },
  )
})

describe('a screen reader in the dialog', () => {
  it('hears what it is for, every purpose with its switch, and nothing of the page behind', async () => {
    const { page } = await openSite('/', { prepare: listen })
    await expectAnnounced(page, [ASKED])
    await bannerOf(page).customize.click()
    await dialogOf(page).save.waitFor()
    const all = await heard(page)
    // The live region stays, for what is said while the dialog is open.
    expect(all.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
      'status',
      expect.stringMatching(/^dialog "Privacy settings" focused/),
    ])
    expect(await heard(page, 'dialog')).toBe(tree`
      dialog "Privacy settings" focused described as "Choose what may run on this site. Your choice holds for this browser, and you can change it here at any time."
        heading 2 "Privacy settings"
        paragraph
          "Choose what may run on this site. Your choice holds for this browser, and you can change it here at any time."
        heading 3 "Necessary"
        "Always active"
        paragraph
          "These make the site work and keep it secure. They cannot be switched off and need no consent."
        button "1 service Necessary" not expanded
        heading 3 "Preferences"
        switch "Preferences" not checked described as "These remember settings you have made."
        paragraph
          "These remember settings you have made."
        button "2 services Preferences" not expanded
        heading 3 "Statistics"
        switch "Statistics" not checked described as "These count visits and show how the pages are used, so that we can improve them."
        paragraph
          "These count visits and show how the pages are used, so that we can improve them."
        button "1 service Statistics" not expanded
        heading 3 "Marketing"
        switch "Marketing" not checked described as "These show advertising and content that suits you, here and on other sites."
        paragraph
          "These show advertising and content that suits you, here and on other sites."
        button "3 services Marketing" not expanded
        button "Reject all"
        button "Accept all"
        button "Save my choice"
        button "Close without saving"
    `)
  })

  it('hears a switch turn, the choice saved, and on the way back what was chosen and withdrawn', async () => {
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
      'switch "Preferences" not checked',
      'switch "Statistics" checked',
      'switch "Marketing" not checked',
    ])
    await reject.click()
    await dialog.waitFor({ state: 'detached' })
    await expectAnnounced(page, [ASKED, SAVED, SAVED])
    expect(await heard(page, 'contentinfo')).toContain('button "Privacy settings" focused')
  })

  it('hears of nothing saved when it leaves by Escape, and is back where it came from', async () => {
    const { page } = await openSite('/', { prepare: listen })
    await expectAnnounced(page, [ASKED])
    await bannerOf(page).customize.click()
    await dialogOf(page).save.waitFor()
    await page.keyboard.press('Escape')
    await dialogOf(page).dialog.waitFor({ state: 'detached' })
    // The focus comes back once the dialog has gone.
    await expect.poll(() => heard(page, 'region')).toContain('button "Customise" focused')
    expect(await announced(page)).toEqual([ASKED])
  })

  it('hears of a service who is behind it and what it stores', async () => {
    const { page } = await openSite()
    await bannerOf(page).customize.click()
    const { dialog } = dialogOf(page)
    await dialog.getByRole('button', { name: '1 service Statistics' }).click()
    await dialog.getByRole('table').waitFor()
    const [, after = ''] = (await heard(page, 'dialog')).split('  heading 3 "Statistics"\n')
    expect(after.slice(0, after.indexOf('\n  heading 3'))).toBe(
      tree`
        switch "Statistics" not checked described as "These count visits and show how the pages are used, so that we can improve them."
        paragraph
          "These count visits and show how the pages are used, so that we can improve them."
        button "1 service Statistics" expanded focused
        heading 4 "Google Analytics"
        switch "Google Analytics" not checked described as "Counts visits and shows how pages are used."
        paragraph
          "Counts visits and shows how pages are used."
        paragraph
          link "Privacy policy of Google Ireland Limited"
        table "Google Analytics: cookies and similar storage"
          caption
            "Google Analytics: cookies and similar storage"
          rowgroup
            row
              columnheader "Name"
              columnheader "Purpose"
              columnheader "Type"
              columnheader "Expiry"
          rowgroup
            row
              rowheader "_ga"
              cell "Tells one visitor from another."
              cell "Script cookie"
              cell "2 years"
            row
              rowheader "_ga_*"
              cell "Counts the pages of one visit."
              cell "Script cookie"
              cell "2 years"
    `.replaceAll(/^/gm, '  '),
    )
  })
})

/** What a visitor hears of every purpose on the page of `look/main.tsx`; `chosen`: of the switch of statistics. */
const purposes = (chosen: string) =>
  tree`
    heading 3 "Necessary"
    "Always active"
    paragraph
      "These make the site work and keep it secure. They cannot be switched off and need no consent."
    heading 3 "Preferences"
    switch "Preferences" not checked described as "These remember settings you have made."
    paragraph
      "These remember settings you have made."
    heading 3 "Statistics"
    switch "Statistics" (chosen) described as "These count visits and show how the pages are used, so that we can improve them."
    paragraph
      "These count visits and show how the pages are used, so that we can improve them."
    button "1 service Statistics" not expanded
    heading 3 "Marketing"
    switch "Marketing" not checked described as "These show advertising and content that suits you, here and on other sites."
    paragraph
      "These show advertising and content that suits you, here and on other sites."
    button "1 service Marketing" not expanded
  `.replace('(chosen)', chosen)
const held = (lines: string) => lines.replaceAll(/^/gm, '  ')

describe('a screen reader where the switches are on the first layer', () => {
  it('hears every purpose between question and answers, a switch turn, and the choice kept', async () => {
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
              "We use cookies and similar techniques. Some make this site work; others only run if you agree. You can change this at any time."
        `,
        held(purposes(chosen)),
        held(tree`
          button "Reject all"
          button "Accept all"
          button "Save my choice"
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

describe('a screen reader at settings that stand on a page', () => {
  it('hears them as a part of it, and after saving is where it was', async () => {
    const { page, show } = await openLook({ prepare: listen })
    await expectAnnounced(page, [ASKED])
    await show({ form: true, asks: 'none' })
    const form = page.getByRole('region', { name: words.en.settings })
    await form.waitFor()
    const settings = (chosen: string, save: string) =>
      [
        tree`
          region "Privacy settings"
            paragraph
              "Choose what may run on this site. Your choice holds for this browser, and you can change it here at any time."
        `,
        held(purposes(chosen)),
        held(tree`
          button "Reject all"
          button "Accept all"
          button "Save my choice"
        `),
      ].join('\n') + save
    expect(await heard(page, 'region "Privacy')).toBe(settings('not checked', ''))
    await form.getByRole('switch', { name: words.en.statistics }).click()
    await form.getByRole('button', { name: words.en.save }).click()
    await expectAnnounced(page, [ASKED, SAVED])
    expect(await heard(page, 'region "Privacy')).toBe(settings('checked', ' focused'))
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
    await page.getByRole('region', { name: 'Your current choice' }).waitFor()
    return page
  }
  const footer = (page: Page) => page.getByRole('contentinfo').getByRole('button')

  it('hears a notice, which only wants to be read, and goes on at main', async () => {
    const page = await visit('JP')
    await expectAnnounced(page, [ASKED])
    expect(await heard(page, 'region')).toBe(tree`
      region "Your privacy, your choice"
        heading 2 "Your privacy, your choice"
        paragraph
          "We use cookies and similar techniques to run and improve this site. You can change this at any time."
        button "OK"
        button "Close"
    `)
    const { region } = bannerOf(page)
    await region.getByRole('button', { name: 'OK' }).click()
    await region.waitFor({ state: 'detached' })
    await expect.poll(() => heard(page)).toContain('main focused')
  })

  it('hears nothing but the way to its choices, and there that all is on', async () => {
    const page = await visit('US')
    expect(await heard(page, 'contentinfo')).toBe(tree`
      contentinfo
        button "Your Privacy Choices"
    `)
    await footer(page).click()
    await dialogOf(page).save.waitFor()
    expect((await heard(page, 'dialog')).match(/switch "\w+" (not )?checked/g)).toEqual([
      'switch "Preferences" checked',
      'switch "Statistics" checked',
      'switch "Marketing" checked',
    ])
    expect(await announced(page)).toEqual([])
  })

  it("hears that its browser's signal is honored, at the switch why it is off, and that its exception is kept", async () => {
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
      `switch "Marketing" not checked described as "These show advertising and content that suits you, here and on other sites. ${why}"`,
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
      '"Your browser sends the Global Privacy Control signal; you have allowed Marketing all the same."',
    )
  })
})

describe('a screen reader at what is gated', () => {
  it('hears whose video it is, what loading means, and how to load and stop it', async () => {
    const { page } = await openSite('/video', { prepare: listen })
    await expectAnnounced(page, [ASKED])
    await bannerOf(page).reject.click()
    const placeholder = tree`
      figure "YouTube Developers Live: Embedded Web Player Customization"
        paragraph
          "YouTube Developers Live: Embedded Web Player Customization"
        paragraph
          "If you load this content, Google Ireland Limited receives data about your visit and may store information on your device."
        link "Privacy policy of Google Ireland Limited"
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

  it('hears at a gate why nothing is there, and finds the content in its place', async () => {
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
  it('hears its outline', async () => {
    const { page } = await openSite('/policy')
    await bannerOf(page).reject.click()
    const main = await heard(page, 'main')
    expect(main.match(/(?<=^ *)heading .*/gm)?.join('\n')).toBe(tree`
      heading 1 "Cookie policy"
      heading 2 "Who we are"
      heading 2 "What cookies are"
      heading 2 "What we use them for"
      heading 3 "Necessary"
      heading 3 "Preferences"
      heading 3 "Statistics"
      heading 3 "Marketing"
      heading 2 "The cookies we use"
      heading 2 "Who provides them"
      heading 3 "Smartsupp.com, s.r.o."
      heading 3 "Google Ireland Limited"
      heading 3 "Meta Platforms Ireland Limited (Facebook)"
      heading 2 "Your choice"
      heading 3 "Your current choice"
      heading 2 "Settings of your browser"
      heading 2 "Your rights"
      heading 2 "Questions"
      heading 2 "More information"
      heading 2 "Still unsure?"
    `)
    // Each section is a region that its heading names, and the way to the settings stands in two.
    const regions = main.match(/(?<=^ *region ).*/gm)
    expect(regions).toEqual(main.match(/(?<=^ *heading 2 ).*|(?<=^ *heading 3 )"Your current .*/gm))
    expect(await heard(page, 'region "The cookies we use"')).toContain('button "Privacy settings"')
    expect(await heard(page, 'region "Your choice"')).toContain(
      'button "open the privacy settings"',
    )
  })

  it('hears each table by its caption, each cell under its column and beside its row', async () => {
    const { page } = await openSite('/policy')
    await bannerOf(page).reject.click()
    expect(await heard(page, 'table "Statistics')).toBe(tree`
      table "Statistics: cookies and similar storage"
        caption
          "Statistics: cookies and similar storage"
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
            cell "Tells one visitor from another."
            cell "Script cookie"
            cell "2 years"
          row
            rowheader "_ga_*"
            cell "Google Ireland Limited"
            cell "Counts the pages of one visit."
            cell "Script cookie"
            cell "2 years"
    `)
  })

  it('hears the same table where it is laid out as blocks, at 320 pixels', async () => {
    const { page } = await openSite('/policy', { viewport: { width: 320, height: 640 } })
    await bannerOf(page).reject.click()
    expect(await heard(page, 'table "Statistics')).toBe(tree`
      table "Statistics: cookies and similar storage"
        caption
          "Statistics: cookies and similar storage"
        rowgroup
          row
            rowheader "Name _ga"
              "Name"
              "_ga"
            cell "Provider Google Ireland Limited"
              "Provider"
              "Google Ireland Limited"
            cell "Purpose Tells one visitor from another."
              "Purpose"
              "Tells one visitor from another."
            cell "Type Script cookie"
              "Type"
              "Script cookie"
            cell "Expiry 2 years"
              "Expiry"
              "2 years"
          row
            rowheader "Name _ga_*"
              "Name"
              "_ga_*"
            cell "Provider Google Ireland Limited"
              "Provider"
              "Google Ireland Limited"
            cell "Purpose Counts the pages of one visit."
              "Purpose"
              "Counts the pages of one visit."
            cell "Type Script cookie"
              "Type"
              "Script cookie"
            cell "Expiry 2 years"
              "Expiry"
              "2 years"
    `)
  })

  it('hears what it has chosen, until when, and how to withdraw it', async () => {
    const { page } = await openSite('/policy', { prepare: listen })
    await expectAnnounced(page, [ASKED])
    await bannerOf(page).accept.click()
    await expectAnnounced(page, [ASKED, SAVED])
    const day = /"\w+ \d+, \d{4}"/g
    const id = /"[\da-f]{8}-[\da-f-]{27}"/
    const status = await heard(page, 'region "Your current choice"')
    expect(status.replace(day, '"(a day)"').replace(id, '"(an id)"')).toBe(tree`
      region "Your current choice"
        heading 3 "Your current choice"
        DescriptionList
          term "Necessary"
          definition
            "Always active"
          term "Preferences"
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
          "Consent id: "
          code
            "(an id)"
        button "Change my choice"
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
    const saved = 'fr: Votre choix est enregistré.'
    await expectAnnounced(page, [asked])
    expect(await heard(page, 'region')).toBe(tree`
      region "Votre vie privée, votre choix"
        heading 2 "Votre vie privée, votre choix"
        paragraph
          "Nous utilisons des cookies et des techniques similaires. Certains sont nécessaires au fonctionnement de ce site\u202f; les autres ne servent que si vous êtes d’accord. Vous pouvez changer d’avis à tout moment."
        button "Tout refuser"
        button "Tout accepter"
        button "Personnaliser"
        button "Continuer sans accepter"
    `)

    await bannerOf(page, 'fr').customize.click()
    const { dialog, switchOf, save, reject } = dialogOf(page, 'fr')
    await switchOf(words.fr.statistics).click()
    expect(await heard(page, 'dialog')).toBe(tree`
      dialog "Paramètres de confidentialité" described as "Choisissez ce qui peut fonctionner sur ce site. Votre choix vaut pour ce navigateur, et vous pouvez le modifier ici à tout moment."
        heading 2 "Paramètres de confidentialité"
        paragraph
          "Choisissez ce qui peut fonctionner sur ce site. Votre choix vaut pour ce navigateur, et vous pouvez le modifier ici à tout moment."
        heading 3 "Nécessaires"
        "Toujours actif"
        paragraph
          "Ils font fonctionner le site et assurent sa sécurité. On ne peut pas les désactiver et ils ne demandent pas de consentement."
        button "1 service Nécessaires" not expanded
        heading 3 "Préférences"
        switch "Préférences" not checked described as "Ils gardent en mémoire les réglages que vous avez choisis."
        paragraph
          "Ils gardent en mémoire les réglages que vous avez choisis."
        button "2 services Préférences" not expanded
        heading 3 "Statistiques"
        switch "Statistiques" checked focused described as "Ils comptent les visites et montrent comment les pages sont utilisées, pour que nous puissions les améliorer."
        paragraph
          "Ils comptent les visites et montrent comment les pages sont utilisées, pour que nous puissions les améliorer."
        button "1 service Statistiques" not expanded
        heading 3 "Marketing"
        switch "Marketing" not checked described as "Ils affichent des publicités et des contenus choisis pour vous, ici et sur d’autres sites."
        paragraph
          "Ils affichent des publicités et des contenus choisis pour vous, ici et sur d’autres sites."
        button "3 services Marketing" not expanded
        button "Tout refuser"
        button "Tout accepter"
        button "Enregistrer mon choix"
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
    expect(await heard(page, 'contentinfo')).toContain(
      'button "Paramètres de confidentialité" focused',
    )
  })
})
