import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Atšķir apmeklētājus.',
    long: 'Piešķir jūsu pārlūkprogrammai nejaušu numuru, lai tās apmeklējumus skaitītu kā viena apmeklētāja apmeklējumus.',
  },
  'tells-sessions-apart': {
    short: 'Atšķir apmeklējumus.',
    long: 'Atzīmē lapas, ko atverat viena apmeklējuma laikā, lai tās skaitītu kopā.',
  },
  'measures-visits': {
    short: 'Mēra, kā vietne tiek izmantota.',
    long: 'Skaita apmeklējumus un lapas un rāda, kā apmeklētāji pārvietojas pa vietni.',
  },
  'measures-video': {
    short: 'Mēra, kā tiek skatīti video.',
    long: 'Skaita skatījumus un reģistrē, kuras video daļas tiek atskaņotas.',
  },
  'measures-campaigns': {
    short: 'Rāda, kura kampaņa izraisīja apmeklējumu.',
    long: 'Reģistrē reklāmu vai saiti, no kuras ieradāties, lai izmērītu, kuras kampaņas darbojas.',
  },
  'measures-advertising': {
    short: 'Mēra reklāmas ietekmi.',
    long: 'Reģistrē, vai pēc reklāmas apskatīšanas vai klikšķa uz tās jūs pērkat vai reģistrējaties.',
  },
  'limits-requests': {
    short: 'Ierobežo pieprasījumu skaitu.',
    long: 'Palēnina mērīšanas pakalpojumam nosūtītos pieprasījumus.',
  },
  'remembers-source': {
    short: 'Atceras lapu, no kuras ieradāties.',
    long: 'Glabā adresi vai meklējumu, kas jūs atveda uz šo vietni.',
  },
  'keeps-session': {
    short: 'Uztur sesiju.',
    long: 'Saista jūsu pieprasījumus apmeklējuma laikā, lai vietne darbotos, pārejot no lapas uz lapu.',
  },
  'keeps-login': {
    short: 'Saglabā jūsu pieteikšanos.',
    long: 'Atpazīst jūsu kontu, lai jums nebūtu jāpiesakās katrā lapā.',
  },
  'stores-consent': {
    short: 'Glabā jūsu piekrišanas izvēles.',
    long: 'Atceras, kuras sīkdatnes pieņēmāt vai noraidījāt.',
  },
  'remembers-language': {
    short: 'Atceras jūsu valodu.',
    long: 'Rāda vietni jūsu izvēlētajā valodā.',
  },
  'remembers-region': {
    short: 'Atceras jūsu valsti vai reģionu.',
    long: 'Rāda cenas un piedāvājumus jūsu izvēlētajai valstij.',
  },
  'remembers-currency': {
    short: 'Atceras jūsu valūtu.',
    long: 'Rāda cenas jūsu izvēlētajā valūtā.',
  },
  'remembers-settings': {
    short: 'Atceras jūsu iestatījumus.',
    long: 'Saglabā iestatījumus, ko izvēlējāties šajā vietnē.',
  },
  'remembers-theme': {
    short: 'Atceras krāsu shēmu.',
    long: 'Rāda vietni jūsu izvēlētajās gaišajās vai tumšajās krāsās.',
  },
  'remembers-form': {
    short: 'Atceras jūsu ievadīto.',
    long: 'Saglabā veidlapā ievadīto, lai jums tas nebūtu jāatkārto.',
  },
  'remembers-cart': {
    short: 'Atceras jūsu iepirkumu grozu.',
    long: 'Saglabā preces grozā, kamēr iepērkaties.',
  },
  'remembers-viewed-items': {
    short: 'Atceras jūsu skatītās preces.',
    long: 'Rāda jums preces vai lapas, ko atvērāt iepriekš.',
  },
  'remembers-player': {
    short: 'Atceras atskaņotāja iestatījumus.',
    long: 'Saglabā jūsu iestatīto skaļumu, kvalitāti un subtitrus.',
  },
  'remembers-progress': {
    short: 'Atceras, kur apstājāties.',
    long: 'Turpina video vai audio no vietas, kur to apturējāt.',
  },
  'remembers-notice': {
    short: 'Atceras, ka aizvērāt paziņojumu.',
    long: 'Vairs nerāda paziņojumu, ko aizvērāt.',
  },
  'plays-video': { short: 'Atskaņo video.', long: 'Rāda šajā vietnē video platformas video.' },
  'plays-audio': {
    short: 'Atskaņo mūziku un podkāstus.',
    long: 'Atskaņo šajā vietnē audio platformas mūziku un podkāstus.',
  },
  'shows-map': { short: 'Rāda kartes.', long: 'Rāda šajā vietnē interaktīvu karti.' },
  'shows-posts': {
    short: 'Rāda sociālo tīklu ierakstus.',
    long: 'Rāda šajā vietnē sociālā tīkla ierakstus.',
  },
  'shows-forms': {
    short: 'Rāda veidlapas.',
    long: 'Rāda veidlapu vai aptauju un nosūta jūsu atbildes tās nodrošinātājam.',
  },
  'shows-calendar': {
    short: 'Ļauj rezervēt tikšanās laiku.',
    long: 'Rāda kalendāru, kurā varat rezervēt tikšanās laiku.',
  },
  'shows-documents': {
    short: 'Rāda dokumentus un dizainus.',
    long: 'Rāda šajā vietnē citas platformas dokumentu, dizainu vai kodu.',
  },
  'shares-content': {
    short: 'Ļauj kopīgot lapas.',
    long: 'Piedāvā pogas, ar kurām kopīgot lapu sociālajos tīklos.',
  },
  'offers-comments': {
    short: 'Ļauj komentēt.',
    long: 'Rāda komentārus un ļauj jums rakstīt savējos.',
  },
  'offers-chat': { short: 'Piedāvā tērzēšanu.', long: 'Atver tērzēšanu ar šīs vietnes komandu.' },
  'remembers-chat': {
    short: 'Atceras jūsu tērzēšanu.',
    long: 'Atpazīst jūsu pārlūkprogrammu, lai saruna turpinātos no lapas uz lapu.',
  },
  'records-sessions': {
    short: 'Ieraksta, kā lapas tiek izmantotas.',
    long: 'Ieraksta peles kustības, klikšķus un ritināšanu, lai tos varētu atskaņot.',
  },
  'runs-surveys': {
    short: 'Rāda aptaujas.',
    long: 'Jautā jūsu viedokli un reģistrē jūsu atbildes.',
  },
  'remembers-survey': {
    short: 'Atceras aptaujas, ko aizpildījāt vai aizvērāt.',
    long: 'Vēlreiz nejautā viedokli, ko jau paudāt vai atteicāties paust.',
  },
  'tests-variants': {
    short: 'Salīdzina lapas versijas.',
    long: 'Rāda apmeklētājiem dažādas lapas versijas un mēra, kura darbojas labāk.',
  },
  'remembers-variant': {
    short: 'Atceras, kuru lapas versiju redzat.',
    long: 'Rāda jums vienu un to pašu lapas versiju katrā apmeklējumā.',
  },
  'shows-advertising': { short: 'Rāda reklāmu.', long: 'Rāda reklāmas šajā vai citās vietnēs.' },
  'personalizes-advertising': {
    short: 'Rāda reklāmu atbilstoši jūsu interesēm.',
    long: 'Reģistrē lapas, ko apmeklējat šajā un citās vietnēs, lai rādītu jūsu interesēm atbilstošu reklāmu.',
  },
  'limits-advertising': {
    short: 'Ierobežo, cik bieži reklāma tiek rādīta.',
    long: 'Skaita, cik reižu redzējāt reklāmu, lai tā neatkārtotos pārāk bieži.',
  },
  'finds-visitors-again': {
    short: 'Pēc apmeklējuma rāda reklāmu citās vietnēs.',
    long: 'Atpazīst šīs vietnes apmeklētājus citās vietnēs, lai tur rādītu viņiem tās reklāmu.',
  },
  'matches-identifiers': {
    short: 'Saskaņo identifikatorus ar reklāmas partneriem.',
    long: 'Nodrošina identifikatoru apmaiņu starp reklāmas uzņēmumiem, lai tie atpazītu vienu un to pašu pārlūkprogrammu.',
  },
  'links-devices': {
    short: 'Saista vienas personas ierīces.',
    long: 'Atpazīst vienu un to pašu personu vairākās ierīcēs vai pārlūkprogrammās.',
  },
  'respects-objections': {
    short: 'Atceras iebildumu.',
    long: 'Atceras, ka iebildāt pret mērīšanu vai reklāmu.',
  },
  'credits-partners': {
    short: 'Ieskaita pirkumus partneriem.',
    long: 'Reģistrē, kura partnera vietne noveda pie pirkuma, lai tai par to samaksātu.',
  },
  'recommends-products': {
    short: 'Iesaka preces.',
    long: 'Piedāvā preces, balstoties uz tām, ko skatījāt vai pirkāt.',
  },
  'personalizes-content': {
    short: 'Pielāgo saturu jums.',
    long: 'Izvēlas tekstus un piedāvājumus, balstoties uz jūsu iepriekšējiem apmeklējumiem.',
  },
  'identifies-companies': {
    short: 'Atpazīst uzņēmumus.',
    long: 'Pēc tīkla nosaka, kurā uzņēmumā apmeklētāji strādā.',
  },
  'manages-contacts': {
    short: 'Saista apmeklējumus ar kontaktiem.',
    long: 'Saista jūsu apmeklējumus ar jūsu datiem pēc tam, kad nosūtījāt veidlapu vai atvērāt e-pasta vēstuli.',
  },
  'sends-messages': {
    short: 'Sūta jaunumu vēstules un ziņojumus.',
    long: 'Piesaka jūs jaunumu vēstulēm vai paziņojumiem un mēra, kā tie tiek izmantoti.',
  },
  'tells-humans-from-bots': {
    short: 'Atšķir cilvēkus no programmām.',
    long: 'Pārbauda, vai pieprasījums nāk no cilvēka, lai aizsargātu veidlapas pret surogātpastu.',
  },
  'protects-requests': {
    short: 'Aizsargā veidlapas pret viltotiem pieprasījumiem.',
    long: 'Pārliecinās, ka pieprasījums nāk no šīs vietnes lapas.',
  },
  'protects-site': {
    short: 'Aizsargā vietni pret uzbrukumiem.',
    long: 'Atpazīst un aptur kaitīgu datplūsmu.',
  },
  'prevents-fraud': {
    short: 'Novērš krāpšanu.',
    long: 'Atpazīst aizdomīgus maksājumus un pieteikšanās.',
  },
  'processes-payments': {
    short: 'Apstrādā maksājumus.',
    long: 'Apstrādā jūsu maksājumu un gādā par tā drošību.',
  },
  'balances-load': {
    short: 'Sadala pieprasījumus starp serveriem.',
    long: 'Apmeklējuma laikā sūta jūsu pieprasījumus vienam un tam pašam serverim.',
  },
  'delivers-files': {
    short: 'Piegādā vietnes datnes.',
    long: 'Piegādā fontus, attēlus un skriptus no jums tuva servera.',
  },
  'monitors-errors': {
    short: 'Ziņo par kļūdām.',
    long: 'Reģistrē vietnes kļūdas, lai tās varētu izlabot.',
  },
  'monitors-speed': {
    short: 'Mēra vietnes ātrumu.',
    long: 'Mēra, cik ātri lapas ielādējas un reaģē.',
  },
  'manages-tags': {
    short: 'Ielādē citus pakalpojumus.',
    long: 'Ielādē mērīšanas un reklāmas pakalpojumus, ko vietne izmanto.',
  },
  'tests-storage': {
    short: 'Pārbauda, vai pārlūkprogramma pieņem sīkdatnes.',
    long: 'Tiek iestatīta un nolasīta vienreiz, lai noskaidrotu, vai sīkdatnes var glabāt.',
  },
  'edits-site': {
    short: 'Pārvalda vietnes saturu.',
    long: 'Atpazīst vietnes redaktorus un viņu iestatījumus.',
  },
  'offers-ratings': {
    short: 'Rāda vērtējumus.',
    long: 'Rāda klientu vērtējumus un aicina jūs uzrakstīt savu.',
  },
  'searches-site': {
    short: 'Piedāvā meklēšanu.',
    long: 'Meklē vietnes saturā un mēra, kuri rezultāti tiek atvērti.',
  },
}
