import type { PurposeTexts } from '../../core/texts/purposes.js'

/** The standard purposes. A chunk of its own: only configs that use one load it. */
export const purposes: PurposeTexts = {
  'tells-visitors-apart': {
    short: 'Onderskei besoekers van mekaar.',
    long: 'Gee u blaaier ’n ewekansige nommer, sodat die besoeke daarvan as dié van een besoeker getel word.',
  },
  'tells-sessions-apart': {
    short: 'Onderskei besoeke van mekaar.',
    long: 'Merk die bladsye wat u in een besoek oopmaak, sodat hulle saam getel word.',
  },
  'measures-visits': {
    short: 'Meet hoe die webwerf gebruik word.',
    long: 'Tel besoeke en bladsye en wys hoe besoekers deur die webwerf beweeg.',
  },
  'measures-video': {
    short: 'Meet hoe video’s gekyk word.',
    long: 'Tel hoe dikwels ’n video gekyk word en teken aan watter dele daarvan gespeel word.',
  },
  'measures-campaigns': {
    short: 'Wys watter veldtog tot ’n besoek gelei het.',
    long: 'Teken die advertensie of skakel aan waarvandaan u gekom het, om te meet watter veldtogte werk.',
  },
  'measures-advertising': {
    short: 'Meet die uitwerking van advertensies.',
    long: 'Teken aan of u koop of registreer nadat u ’n advertensie gesien of daarop geklik het.',
  },
  'limits-requests': {
    short: 'Beperk die aantal versoeke.',
    long: 'Vertraag die versoeke wat na die metingsdiens gestuur word.',
  },
  'remembers-source': {
    short: 'Onthou die bladsy waarvandaan u gekom het.',
    long: 'Stoor die adres of soektog wat u na hierdie webwerf gelei het.',
  },
  'keeps-session': {
    short: 'Hou die besoek bymekaar.',
    long: 'Verbind u versoeke tydens ’n besoek, sodat die webwerf van bladsy tot bladsy werk.',
  },
  'keeps-login': {
    short: 'Hou u aangemeld.',
    long: 'Herken u rekening, sodat u nie op elke bladsy hoef aan te meld nie.',
  },
  'stores-consent': {
    short: 'Stoor u toestemmingskeuses.',
    long: 'Onthou watter koekies u aanvaar of geweier het.',
  },
  'remembers-language': {
    short: 'Onthou u taal.',
    long: 'Wys die webwerf in die taal wat u gekies het.',
  },
  'remembers-region': {
    short: 'Onthou u land of streek.',
    long: 'Wys pryse en aanbiedings vir die land wat u gekies het.',
  },
  'remembers-currency': {
    short: 'Onthou u geldeenheid.',
    long: 'Wys pryse in die geldeenheid wat u gekies het.',
  },
  'remembers-settings': {
    short: 'Onthou u instellings.',
    long: 'Bewaar die instellings wat u op hierdie webwerf gekies het.',
  },
  'remembers-theme': {
    short: 'Onthou die kleurskema.',
    long: 'Wys die webwerf in die ligte of donker kleure wat u gekies het.',
  },
  'remembers-form': {
    short: 'Onthou wat u ingevul het.',
    long: 'Bewaar wat u in ’n vorm ingevul het, sodat u dit nie hoef te herhaal nie.',
  },
  'remembers-cart': {
    short: 'Onthou u inkopiemandjie.',
    long: 'Bewaar die items in u mandjie terwyl u inkopies doen.',
  },
  'remembers-viewed-items': {
    short: 'Onthou items wat u bekyk het.',
    long: 'Wys vir u die produkte of bladsye wat u voorheen oopgemaak het.',
  },
  'remembers-player': {
    short: 'Onthou die instellings van die speler.',
    long: 'Bewaar volume, gehalte en onderskrifte soos u dit gestel het.',
  },
  'remembers-progress': {
    short: 'Onthou waar u gestop het.',
    long: 'Gaan voort met ’n video of klank waar u dit gestop het.',
  },
  'remembers-notice': {
    short: 'Onthou dat u ’n boodskap gesluit het.',
    long: 'Wys nie weer ’n boodskap wat u gesluit het nie.',
  },
  'plays-video': {
    short: 'Speel video’s.',
    long: 'Wys video’s van ’n videoplatform op hierdie webwerf.',
  },
  'plays-audio': {
    short: 'Speel musiek en potgooie.',
    long: 'Speel musiek en potgooie van ’n klankplatform op hierdie webwerf.',
  },
  'shows-map': { short: 'Wys kaarte.', long: 'Wys ’n interaktiewe kaart op hierdie webwerf.' },
  'shows-posts': {
    short: 'Wys plasings van sosiale netwerke.',
    long: 'Wys plasings van ’n sosiale netwerk op hierdie webwerf.',
  },
  'shows-forms': {
    short: 'Wys vorms.',
    long: 'Wys ’n vorm of opname en stuur u antwoorde na die verskaffer daarvan.',
  },
  'shows-calendar': {
    short: 'Bespreek afsprake.',
    long: 'Wys ’n kalender waarin u ’n afspraak kan bespreek.',
  },
  'shows-documents': {
    short: 'Wys dokumente en ontwerpe.',
    long: 'Wys ’n dokument, ontwerp of kode van ’n ander platform op hierdie webwerf.',
  },
  'shares-content': {
    short: 'Deel bladsye.',
    long: 'Bied knoppies wat ’n bladsy op sosiale netwerke deel.',
  },
  'offers-comments': {
    short: 'Bied ’n kommentaarfunksie.',
    long: 'Wys kommentaar en laat u toe om u eie te skryf.',
  },
  'offers-chat': {
    short: 'Bied ’n kletsfunksie.',
    long: 'Maak ’n kletsgesprek met die span van hierdie webwerf oop.',
  },
  'remembers-chat': {
    short: 'Onthou u kletsgesprek.',
    long: 'Herken u blaaier, sodat ’n gesprek van bladsy tot bladsy voortgaan.',
  },
  'records-sessions': {
    short: 'Neem op hoe bladsye gebruik word.',
    long: 'Neem muisbewegings, klikke en rolbewegings op, sodat dit teruggespeel kan word.',
  },
  'runs-surveys': { short: 'Wys opnames.', long: 'Vra u mening en teken u antwoorde aan.' },
  'remembers-survey': {
    short: 'Onthou opnames wat u beantwoord of gesluit het.',
    long: 'Vra u nie weer vir ’n mening wat u gegee of geweier het nie.',
  },
  'tests-variants': {
    short: 'Vergelyk weergawes van ’n bladsy.',
    long: 'Wys vir besoekers verskillende weergawes van ’n bladsy en meet watter een beter werk.',
  },
  'remembers-variant': {
    short: 'Onthou die weergawe van ’n bladsy wat u sien.',
    long: 'Wys vir u dieselfde weergawe van ’n bladsy by elke besoek.',
  },
  'shows-advertising': {
    short: 'Wys advertensies.',
    long: 'Wys advertensies op hierdie webwerf of op ander.',
  },
  'personalizes-advertising': {
    short: 'Wys advertensies op grond van u belangstellings.',
    long: 'Teken die bladsye aan wat u besoek, op hierdie en ander webwerwe, om advertensies te wys wat by u belangstellings pas.',
  },
  'limits-advertising': {
    short: 'Beperk hoe dikwels ’n advertensie gewys word.',
    long: 'Tel hoe dikwels u ’n advertensie gesien het, sodat dit nie te dikwels herhaal word nie.',
  },
  'finds-visitors-again': {
    short: 'Wys advertensies op ander webwerwe ná ’n besoek.',
    long: 'Herken besoekers van hierdie webwerf op ander webwerwe, om daar die advertensies daarvan vir hulle te wys.',
  },
  'matches-identifiers': {
    short: 'Pas identifiseerders by dié van advertensievennote.',
    long: 'Ruil identifiseerders tussen advertensiemaatskappye uit, sodat hulle dieselfde blaaier herken.',
  },
  'links-devices': {
    short: 'Verbind toestelle van een persoon.',
    long: 'Herken dieselfde persoon op verskeie toestelle of blaaiers.',
  },
  'respects-objections': {
    short: 'Onthou ’n beswaar.',
    long: 'Onthou dat u teen ’n meting of advertensies beswaar gemaak het.',
  },
  'credits-partners': {
    short: 'Skryf aankope aan vennote toe.',
    long: 'Teken aan watter vennootwebwerf tot ’n aankoop gelei het, sodat dit betaal word.',
  },
  'recommends-products': {
    short: 'Beveel produkte aan.',
    long: 'Stel produkte voor op grond van dié wat u bekyk of gekoop het.',
  },
  'personalizes-content': {
    short: 'Pas inhoud by u aan.',
    long: 'Kies tekste en aanbiedings op grond van u vroeëre besoeke.',
  },
  'identifies-companies': {
    short: 'Herken maatskappye.',
    long: 'Stel op grond van besoekers se netwerk vas vir watter maatskappy hulle werk.',
  },
  'manages-contacts': {
    short: 'Verbind besoeke met kontakte.',
    long: 'Verbind u besoeke met u besonderhede nadat u ’n vorm gestuur of ’n e-pos oopgemaak het.',
  },
  'sends-messages': {
    short: 'Stuur nuusbriewe en boodskappe.',
    long: 'Teken u in op nuusbriewe of kennisgewings en meet hoe dit gebruik word.',
  },
  'tells-humans-from-bots': {
    short: 'Onderskei mense van programme.',
    long: 'Kontroleer dat ’n versoek van ’n mens kom, om vorms teen strooipos te beskerm.',
  },
  'protects-requests': {
    short: 'Beskerm vorms teen vervalste versoeke.',
    long: 'Maak seker dat ’n versoek van ’n bladsy van hierdie webwerf kom.',
  },
  'protects-site': {
    short: 'Beskerm die webwerf teen aanvalle.',
    long: 'Herken en stop skadelike verkeer.',
  },
  'prevents-fraud': { short: 'Voorkom bedrog.', long: 'Herken verdagte betalings en aanmeldings.' },
  'processes-payments': {
    short: 'Verwerk betalings.',
    long: 'Hanteer u betaling en hou dit veilig.',
  },
  'balances-load': {
    short: 'Versprei versoeke oor bedieners.',
    long: 'Stuur u versoeke tydens ’n besoek na dieselfde bediener.',
  },
  'delivers-files': {
    short: 'Lewer lêers van die webwerf.',
    long: 'Lewer lettertipes, prente en skripte van ’n bediener naby u.',
  },
  'monitors-errors': {
    short: 'Rapporteer foute.',
    long: 'Teken foute van die webwerf aan, sodat dit reggestel kan word.',
  },
  'monitors-speed': {
    short: 'Meet die spoed van die webwerf.',
    long: 'Meet hoe vinnig bladsye laai en reageer.',
  },
  'manages-tags': {
    short: 'Laai ander dienste.',
    long: 'Laai die metings- en advertensiedienste wat die webwerf gebruik.',
  },
  'tests-storage': {
    short: 'Toets of die blaaier koekies aanvaar.',
    long: 'Word een keer geplaas en gelees om vas te stel of koekies gestoor kan word.',
  },
  'edits-site': {
    short: 'Bestuur die inhoud van die webwerf.',
    long: 'Herken die redakteurs van die webwerf en hul instellings.',
  },
  'offers-ratings': {
    short: 'Wys beoordelings.',
    long: 'Wys beoordelings van kliënte en nooi u om een te skryf.',
  },
  'searches-site': {
    short: 'Bied ’n soekfunksie.',
    long: 'Soek in die inhoud van die webwerf en meet watter resultate oopgemaak word.',
  },
}
