import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Ënnerscheet d’Visiteuren.',
    long: 'Gëtt Ärem Browser eng zoufälleg Nummer, fir datt seng Visitte wéi déi vun engem eenzege Visiteur gezielt ginn.',
  },
  'tells-sessions-apart': {
    short: 'Ënnerscheet d’Visitten.',
    long: 'Markéiert d’Säiten, déi Dir bei enger Visitt opmaacht, fir datt se zesumme gezielt ginn.',
  },
  'measures-visits': {
    short: 'Moosst, wéi de Site benotzt gëtt.',
    long: 'Zielt Visitten a Säiten a weist, wéi d’Visiteuren duerch de Site navigéieren.',
  },
  'measures-video': {
    short: 'Moosst, wéi Videoe gekuckt ginn.',
    long: 'Zielt, wéi dacks e Video gekuckt gëtt, a registréiert, wéi eng Deeler dovun ofgespillt ginn.',
  },
  'measures-campaigns': {
    short: 'Weist, wéi eng Campagne zu enger Visitt gefouert huet.',
    long: 'Registréiert d’Reklamm oder de Link, iwwer déi Dir komm sidd, fir ze moossen, wéi eng Campagne fonctionnéieren.',
  },
  'measures-advertising': {
    short: 'Moosst den Effet vun der Reklamm.',
    long: 'Registréiert, ob Dir eppes kaaft oder Iech umellt, nodeems Dir eng Reklamm gesinn oder ugeklickt hutt.',
  },
  'limits-requests': {
    short: 'Limitéiert d’Zuel vun den Ufroen.',
    long: 'Bremst d’Ufroen, déi un de Moossservice geschéckt ginn.',
  },
  'remembers-source': {
    short: 'Mierkt sech d’Säit, vun där Dir kommt.',
    long: 'Späichert d’Adress oder d’Sich, déi Iech op dëse Site bruecht huet.',
  },
  'keeps-session': {
    short: 'Hält d’Sessioun aktiv.',
    long: 'Verbënnt Är Ufroe während enger Visitt, fir datt de Site vu Säit zu Säit fonctionnéiert.',
  },
  'keeps-login': {
    short: 'Hält Iech ageloggt.',
    long: 'Erkennt Äre Kont, fir datt Dir Iech net op all Säit alogge musst.',
  },
  'stores-consent': {
    short: 'Späichert, wéi Dir iwwer d’Zoustëmmung decidéiert hutt.',
    long: 'Mierkt sech, wéi eng Cookies Dir akzeptéiert oder refuséiert hutt.',
  },
  'remembers-language': {
    short: 'Mierkt sech Är Sprooch.',
    long: 'Weist de Site an där Sprooch, déi Dir gewielt hutt.',
  },
  'remembers-region': {
    short: 'Mierkt sech Äert Land oder Är Regioun.',
    long: 'Weist Präisser an Offere fir dat Land, dat Dir gewielt hutt.',
  },
  'remembers-currency': {
    short: 'Mierkt sech Är Währung.',
    long: 'Weist d’Präisser an där Währung, déi Dir gewielt hutt.',
  },
  'remembers-settings': {
    short: 'Mierkt sech Är Astellungen.',
    long: 'Behält d’Astellungen, déi Dir op dësem Site gemaach hutt.',
  },
  'remembers-theme': {
    short: 'Mierkt sech d’Faarfschema.',
    long: 'Weist de Site an deenen hellen oder däischtere Faarwen, déi Dir gewielt hutt.',
  },
  'remembers-form': {
    short: 'Mierkt sech, wat Dir aginn hutt.',
    long: 'Behält dat, wat Dir an engem Formulaire aginn hutt, fir datt Dir et net widderhuele musst.',
  },
  'remembers-cart': {
    short: 'Mierkt sech Ären Akafskuerf.',
    long: 'Behält d’Artikelen am Akafskuerf, während Dir akaaft.',
  },
  'remembers-viewed-items': {
    short: 'Mierkt sech d’Artikelen, déi Dir gekuckt hutt.',
    long: 'Weist Iech d’Produiten oder d’Säiten, déi Dir virdru schonn opgemaach hutt.',
  },
  'remembers-player': {
    short: 'Mierkt sech d’Astellunge vum Player.',
    long: 'Behält Lautstäerkt, Qualitéit an Ënnertitelen esou, wéi Dir se agestallt hutt.',
  },
  'remembers-progress': {
    short: 'Mierkt sech, wou Dir opgehalen hutt.',
    long: 'Spillt e Video oder eng Tounopnam do weider, wou Dir gestoppt hutt.',
  },
  'remembers-notice': {
    short: 'Mierkt sech, datt Dir e Message zougemaach hutt.',
    long: 'Weist e Message, deen Dir zougemaach hutt, net nach eng Kéier.',
  },
  'plays-video': {
    short: 'Spillt Videoen of.',
    long: 'Weist op dësem Site Videoe vun enger Videoplattform.',
  },
  'plays-audio': {
    short: 'Spillt Musek a Podcasten of.',
    long: 'Spillt op dësem Site Musek a Podcaste vun enger Audioplattform of.',
  },
  'shows-map': { short: 'Weist Kaarten.', long: 'Weist eng interaktiv Kaart op dësem Site.' },
  'shows-posts': {
    short: 'Weist Posts aus sozialen Netzwierker.',
    long: 'Weist op dësem Site Posts aus engem sozialen Netzwierk.',
  },
  'shows-forms': {
    short: 'Weist Formulairen.',
    long: 'Weist e Formulaire oder eng Ëmfro a schéckt Är Äntwerten un den Ubidder.',
  },
  'shows-calendar': {
    short: 'Erméiglecht et, Rendez-vousen ze reservéieren.',
    long: 'Weist e Kalenner, an deem Dir e Rendez-vous reservéiere kënnt.',
  },
  'shows-documents': {
    short: 'Weist Dokumenter an Designs.',
    long: 'Weist op dësem Site en Dokument, en Design oder Code vun enger anerer Plattform.',
  },
  'shares-content': {
    short: 'Erméiglecht et, Säiten ze deelen.',
    long: 'Bitt Knäppercher un, fir eng Säit a sozialen Netzwierker ze deelen.',
  },
  'offers-comments': {
    short: 'Bitt eng Kommentarfunktioun un.',
    long: 'Weist Kommentaren a léisst Iech selwer Kommentare schreiwen.',
  },
  'offers-chat': {
    short: 'Bitt en Chat un.',
    long: 'Mécht en Chat mat der Ekipp vun dësem Site op.',
  },
  'remembers-chat': {
    short: 'Mierkt sech Ären Chat.',
    long: 'Erkennt Äre Browser, fir datt e Gespréich vu Säit zu Säit weidergeet.',
  },
  'records-sessions': {
    short: 'Hëlt op, wéi d’Säite benotzt ginn.',
    long: 'Hëlt d’Beweegunge vun der Maus, d’Klicken an d’Scrollen op, fir datt se erëm ofgespillt kënne ginn.',
  },
  'runs-surveys': {
    short: 'Weist Ëmfroen.',
    long: 'Freet no Ärer Meenung a registréiert Är Äntwerten.',
  },
  'remembers-survey': {
    short: 'Mierkt sech Ëmfroen, déi Dir beäntwert oder zougemaach hutt.',
    long: 'Freet Iech net nach eng Kéier no enger Meenung, déi Dir ginn oder refuséiert hutt.',
  },
  'tests-variants': {
    short: 'Vergläicht Versioune vun enger Säit.',
    long: 'Weist de Visiteure verschidde Versioune vun enger Säit a moosst, wéi eng besser fonctionnéiert.',
  },
  'remembers-variant': {
    short: 'Mierkt sech, wéi eng Versioun vun enger Säit Dir gesitt.',
    long: 'Weist Iech bei all Visitt déi selwecht Versioun vun enger Säit.',
  },
  'shows-advertising': {
    short: 'Weist Reklamm.',
    long: 'Weist Reklammen op dësem Site oder op aneren.',
  },
  'personalizes-advertising': {
    short: 'Weist Reklamm no Ären Interessen.',
    long: 'Registréiert d’Säiten, déi Dir op dësem Site an op anere besicht, fir Reklamm ze weisen, déi zu Ären Interesse passt.',
  },
  'limits-advertising': {
    short: 'Limitéiert, wéi dacks eng Reklamm gewise gëtt.',
    long: 'Zielt, wéi dacks Dir eng Reklamm gesinn hutt, fir datt se net ze dacks widderholl gëtt.',
  },
  'finds-visitors-again': {
    short: 'Weist no enger Visitt Reklamm op anere Siten.',
    long: 'Erkennt d’Visiteure vun dësem Site op anere Siten, fir hinnen do seng Reklamm ze weisen.',
  },
  'matches-identifiers': {
    short: 'Gläicht Kennunge mat Reklammpartneren of.',
    long: 'Tauscht Kennungen tëscht Reklammfirmen aus, fir datt si dee selwechte Browser erkennen.',
  },
  'links-devices': {
    short: 'Verbënnt d’Apparater vun enger Persoun.',
    long: 'Erkennt déi selwecht Persoun op verschiddenen Apparater oder Browseren.',
  },
  'respects-objections': {
    short: 'Mierkt sech e Widdersproch.',
    long: 'Mierkt sech, datt Dir Widdersproch géint eng Moossung oder géint Reklamm ageluecht hutt.',
  },
  'credits-partners': {
    short: 'Schreift de Partneren d’Akeef gutt.',
    long: 'Registréiert, wéi ee Partnersite zu engem Akaf gefouert huet, fir datt e bezuelt gëtt.',
  },
  'recommends-products': {
    short: 'Recommandéiert Produiten.',
    long: 'Schléit Produite vir, op Basis vun deenen, déi Dir gekuckt oder kaaft hutt.',
  },
  'personalizes-content': {
    short: 'Passt den Inhalt un Iech un.',
    long: 'Wielt Texter an Offeren op Basis vun Äre fréiere Visitten aus.',
  },
  'identifies-companies': {
    short: 'Erkennt Firmen.',
    long: 'Fënnt op Basis vun hirem Netzwierk eraus, fir wéi eng Firma d’Visiteure schaffen.',
  },
  'manages-contacts': {
    short: 'Verbënnt Visitte mat Kontakter.',
    long: 'Verbënnt Är Visitte mat Ären Daten, wann Dir e Formulaire geschéckt oder eng E-Mail opgemaach hutt.',
  },
  'sends-messages': {
    short: 'Schéckt Newsletteren a Messagen.',
    long: 'Abonnéiert Iech op Newsletteren oder Notifikatiounen a moosst, wéi se benotzt ginn.',
  },
  'tells-humans-from-bots': {
    short: 'Ënnerscheet Mënsche vu Programmer.',
    long: 'Préift, datt eng Ufro vun engem Mënsch kënnt, fir d’Formulaire viru Spam ze schützen.',
  },
  'protects-requests': {
    short: 'Schützt d’Formulaire viru gefälschten Ufroen.',
    long: 'Stellt sécher, datt eng Ufro vun enger Säit vun dësem Site kënnt.',
  },
  'protects-site': {
    short: 'Schützt de Site virun Attacken.',
    long: 'Erkennt a stoppt schiedlechen Trafic.',
  },
  'prevents-fraud': {
    short: 'Verhënnert Bedruch.',
    long: 'Erkennt verdächteg Bezuelungen an Umeldungen.',
  },
  'processes-payments': {
    short: 'Wéckelt Bezuelungen of.',
    long: 'Këmmert sech ëm Är Bezuelung an hält se sécher.',
  },
  'balances-load': {
    short: 'Verdeelt d’Ufroen op d’Serveren.',
    long: 'Schéckt Är Ufroe während enger Visitt un dee selwechte Server.',
  },
  'delivers-files': {
    short: 'Liwwert d’Fichiere vum Site.',
    long: 'Liwwert Schrëften, Biller a Skripter vun engem Server an Ärer Géigend.',
  },
  'monitors-errors': {
    short: 'Mellt Feeler.',
    long: 'Registréiert d’Feeler vum Site, fir datt se verbessert kënne ginn.',
  },
  'monitors-speed': {
    short: 'Moosst, wéi séier de Site ass.',
    long: 'Moosst, wéi séier d’Säite lueden a reagéieren.',
  },
  'manages-tags': {
    short: 'Lued aner Servicer.',
    long: 'Lued d’Mooss- a Reklammservicer, déi de Site benotzt.',
  },
  'tests-storage': {
    short: 'Préift, ob de Browser Cookies akzeptéiert.',
    long: 'Gëtt eemol gesat a gelies, fir erauszefannen, ob Cookies gespäichert kënne ginn.',
  },
  'edits-site': {
    short: 'Geréiert den Inhalt vum Site.',
    long: 'Erkennt d’Redaktere vum Site an hir Astellungen.',
  },
  'offers-ratings': {
    short: 'Weist Bewäertungen.',
    long: 'Weist Bewäertunge vu Clienten an invitéiert Iech, eng ze schreiwen.',
  },
  'searches-site': {
    short: 'Bitt eng Sich un.',
    long: 'Sicht am Inhalt vum Site a moosst, wéi eng Resultater opgemaach ginn.',
  },
}
