import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Tells visitors apart.',
    long: 'Gives your browser a random number, so that its visits are counted as those of one visitor.',
  },
  'tells-sessions-apart': {
    short: 'Tells visits apart.',
    long: 'Marks the pages you open in one visit, so that they are counted together.',
  },
  'measures-visits': {
    short: 'Measures how the site is used.',
    long: 'Counts visits and pages and shows how visitors move through the site.',
  },
  'measures-video': {
    short: 'Measures how videos are watched.',
    long: 'Counts views and records which parts of a video are played.',
  },
  'measures-campaigns': {
    short: 'Shows which campaign led to a visit.',
    long: 'Records the advertisement or link you came from, to measure which campaigns work.',
  },
  'measures-advertising': {
    short: 'Measures the effect of advertising.',
    long: 'Records whether you buy or sign up after you have seen or clicked an advertisement.',
  },
  'limits-requests': {
    short: 'Limits the number of requests.',
    long: 'Slows down the requests that are sent to the measuring service.',
  },
  'remembers-source': {
    short: 'Remembers the page you came from.',
    long: 'Stores the address or search that led you to this site.',
  },
  'keeps-session': {
    short: 'Keeps the visit together.',
    long: 'Links your requests during a visit, so that the site works from page to page.',
  },
  'keeps-login': {
    short: 'Keeps you signed in.',
    long: 'Recognizes your account, so that you do not have to sign in on each page.',
  },
  'stores-consent': {
    short: 'Stores your consent choices.',
    long: 'Remembers which cookies you have accepted or rejected.',
  },
  'remembers-language': {
    short: 'Remembers your language.',
    long: 'Shows the site in the language that you have chosen.',
  },
  'remembers-region': {
    short: 'Remembers your country or region.',
    long: 'Shows prices and offers for the country that you have chosen.',
  },
  'remembers-currency': {
    short: 'Remembers your currency.',
    long: 'Shows prices in the currency that you have chosen.',
  },
  'remembers-settings': {
    short: 'Remembers your settings.',
    long: 'Keeps the settings that you have made on this site.',
  },
  'remembers-theme': {
    short: 'Remembers the color scheme.',
    long: 'Shows the site in the light or dark colors that you have chosen.',
  },
  'remembers-form': {
    short: 'Remembers what you have entered.',
    long: 'Keeps your entries in a form, so that you do not have to repeat them.',
  },
  'remembers-cart': {
    short: 'Remembers your shopping cart.',
    long: 'Keeps the items in your cart while you shop.',
  },
  'remembers-viewed-items': {
    short: 'Remembers items that you have viewed.',
    long: 'Shows you the products or pages that you have opened before.',
  },
  'remembers-player': {
    short: 'Remembers the settings of the player.',
    long: 'Keeps volume, quality and subtitles as you have set them.',
  },
  'remembers-progress': {
    short: 'Remembers where you have stopped.',
    long: 'Continues a video or audio where you have stopped it.',
  },
  'remembers-notice': {
    short: 'Remembers that you have closed a message.',
    long: 'Does not show a message again that you have closed.',
  },
  'plays-video': {
    short: 'Plays videos.',
    long: 'Shows videos of a video platform on this site.',
  },
  'plays-audio': {
    short: 'Plays music and podcasts.',
    long: 'Plays music and podcasts of an audio platform on this site.',
  },
  'shows-map': {
    short: 'Shows maps.',
    long: 'Shows an interactive map on this site.',
  },
  'shows-posts': {
    short: 'Shows posts of social networks.',
    long: 'Shows posts of a social network on this site.',
  },
  'shows-forms': {
    short: 'Shows forms.',
    long: 'Shows a form or survey and sends your answers to its provider.',
  },
  'shows-calendar': {
    short: 'Lets you book appointments.',
    long: 'Shows a calendar in which you can book an appointment.',
  },
  'shows-documents': {
    short: 'Shows documents and designs.',
    long: 'Shows a document, design or code of another platform on this site.',
  },
  'shares-content': {
    short: 'Lets you share pages.',
    long: 'Offers buttons that share a page on social networks.',
  },
  'offers-comments': {
    short: 'Offers comments.',
    long: 'Shows comments and lets you write your own.',
  },
  'offers-chat': {
    short: 'Offers a chat.',
    long: 'Opens a chat with the team of this site.',
  },
  'remembers-chat': {
    short: 'Remembers your chat.',
    long: 'Recognizes your browser, so that a conversation goes on from page to page.',
  },
  'records-sessions': {
    short: 'Records how pages are used.',
    long: 'Records mouse movements, clicks and scrolling, so that they can be replayed.',
  },
  'runs-surveys': {
    short: 'Shows surveys.',
    long: 'Asks for your opinion and records your answers.',
  },
  'remembers-survey': {
    short: 'Remembers surveys that you have answered or closed.',
    long: 'Does not ask you again for an opinion that you have given or declined.',
  },
  'tests-variants': {
    short: 'Compares versions of a page.',
    long: 'Shows visitors different versions of a page and measures which one works better.',
  },
  'remembers-variant': {
    short: 'Remembers the version of a page that you see.',
    long: 'Shows you the same version of a page on each visit.',
  },
  'shows-advertising': {
    short: 'Shows advertising.',
    long: 'Shows advertisements on this site or on others.',
  },
  'personalizes-advertising': {
    short: 'Shows advertising based on your interests.',
    long: 'Records the pages you visit, on this and other sites, to show advertising that fits your interests.',
  },
  'limits-advertising': {
    short: 'Limits how often an advertisement is shown.',
    long: 'Counts how often you have seen an advertisement, so that it is not repeated too often.',
  },
  'finds-visitors-again': {
    short: 'Shows advertising on other sites after a visit.',
    long: 'Recognizes visitors of this site on other sites, to show them its advertising there.',
  },
  'matches-identifiers': {
    short: 'Matches identifiers with advertising partners.',
    long: 'Exchanges identifiers between advertising companies, so that they recognize the same browser.',
  },
  'links-devices': {
    short: 'Links devices of one person.',
    long: 'Recognizes the same person on several devices or browsers.',
  },
  'respects-objections': {
    short: 'Remembers an objection.',
    long: 'Remembers that you have objected to a measurement or to advertising.',
  },
  'credits-partners': {
    short: 'Credits partners for purchases.',
    long: 'Records which partner site led to a purchase, so that it is paid.',
  },
  'recommends-products': {
    short: 'Recommends products.',
    long: 'Suggests products based on those that you have viewed or bought.',
  },
  'personalizes-content': {
    short: 'Adapts content to you.',
    long: 'Chooses texts and offers based on your earlier visits.',
  },
  'identifies-companies': {
    short: 'Recognizes companies.',
    long: 'Finds out for which company visitors work, based on their network.',
  },
  'manages-contacts': {
    short: 'Links visits with contacts.',
    long: 'Links your visits with your details once you have sent a form or opened an e-mail.',
  },
  'sends-messages': {
    short: 'Sends newsletters and messages.',
    long: 'Subscribes you to newsletters or notifications and measures how they are used.',
  },
  'tells-humans-from-bots': {
    short: 'Tells people from programs.',
    long: 'Checks that a request comes from a person, to protect forms from spam.',
  },
  'protects-requests': {
    short: 'Protects forms against forged requests.',
    long: 'Makes sure that a request comes from a page of this site.',
  },
  'protects-site': {
    short: 'Protects the site against attacks.',
    long: 'Recognizes and stops harmful traffic.',
  },
  'prevents-fraud': {
    short: 'Prevents fraud.',
    long: 'Recognizes suspicious payments and sign-ins.',
  },
  'processes-payments': {
    short: 'Processes payments.',
    long: 'Handles your payment and keeps it secure.',
  },
  'balances-load': {
    short: 'Spreads requests over servers.',
    long: 'Sends your requests to the same server during a visit.',
  },
  'delivers-files': {
    short: 'Delivers files of the site.',
    long: 'Delivers fonts, pictures and scripts from a server near you.',
  },
  'monitors-errors': {
    short: 'Reports errors.',
    long: 'Records errors of the site, so that they can be fixed.',
  },
  'monitors-speed': {
    short: 'Measures the speed of the site.',
    long: 'Measures how fast pages load and respond.',
  },
  'manages-tags': {
    short: 'Loads other services.',
    long: 'Loads the measuring and advertising services that the site uses.',
  },
  'tests-storage': {
    short: 'Tests whether the browser accepts cookies.',
    long: 'Is set and read once to find out whether cookies can be stored.',
  },
  'edits-site': {
    short: 'Manages the content of the site.',
    long: 'Recognizes the editors of the site and their settings.',
  },
  'offers-ratings': {
    short: 'Shows ratings.',
    long: 'Shows ratings of customers and invites you to write one.',
  },
  'searches-site': {
    short: 'Offers a search.',
    long: 'Searches the content of the site and measures which results are opened.',
  },
}
