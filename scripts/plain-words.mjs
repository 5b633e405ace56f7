/**
 * @typedef {object} Rule
 * @property {string} find A regular expression. A space in it also matches a line break.
 * @property {string} use What to write instead.
 * @property {'sentence'} [at] Matches only where a sentence begins.
 */

/** Words and phrases that the docs, comments, errors and UI texts avoid. @type {Rule[]} */
export const RULES = [
  // Archaic and literary words.
  { find: 'whence', use: 'from which' },
  { find: 'who(?:ever|so)', use: 'visitors who …, code that …' },
  { find: 'whatever', use: 'any …, every …' },
  { find: 'nobody', use: 'no visitor, no service, no code' },
  { find: 'somebody', use: 'a visitor, a caller' },
  { find: 'mend(?:s|ed|ing)?', use: 'fix' },
  { find: 'anew', use: 'again' },
  { find: 'afresh', use: 'again' },
  { find: 'besides', use: 'also, in addition' },
  { find: 'shall', use: 'must, should, or the present tense' },
  { find: 'were (?:it|they|that|there)(?= (?:your|to|not|only|a|the|for))', use: 'if it is' },
  { find: 'all the same', use: 'anyway, still' },
  {
    find: 'nought|naught|lest|thence|hither|thereof|thereby|whereby|wherein|therein',
    use: 'a common word',
  },
  { find: 'of old', use: 'earlier, old' },
  { find: 'ere(?! \\()', use: 'before' },
  { find: 'but for(?= (?:the|a|an|its|one|what|proofs))', use: 'except' },
  { find: 'nothing but', use: 'only' },
  { find: 'none but', use: 'only' },
  { find: 'no (?:more|other) than what', use: 'only …' },
  { find: 'is no place to', use: 'do not …' },
  { find: 'goes? on to', use: 'continues to, or the verb alone' },
  { find: 'as it is(?= (?:told|meant|said))', use: 'say what happens' },
  // Figures of speech.
  { find: 'at the door', use: 'say which event or call' },
  { find: 'keeps? (?:its|their|his) word', use: 'say what holds' },
  { find: 'hangs? in the air', use: 'is pending' },
  { find: 'last word', use: 'last request, last call' },
  { find: 'in good time', use: 'before …' },
  { find: 'out of sight', use: 'not visible' },
  { find: 'by heart', use: 'stored' },
  { find: 'take(?:s|n)? note', use: 'acknowledge' },
  { find: 'the X(?! pixel)', use: 'the close button' },
  { find: 'an X', use: 'a close button' },
  { find: 'lets? (?:go|loose)', use: 'release, stop' },
  { find: 'way back', use: 'PreferencesTrigger, a link to the preferences' },
  // `stand` for `is`.
  { find: 'stands?|stood|standing', use: 'is, is rendered, is placed, is valid' },
  // Code as a person.
  {
    find: 'hears?(?= (?:of|from|about|it|that|what|each|every|nothing|them|the|a|no)\\b)',
    use: 'is called with, is notified of',
  },
  { find: 'hears', use: 'is called, is notified' },
  { find: 'heard (?:of|from)', use: 'called, notified' },
  {
    find: '(?:is|are|was|were|be|been|being|gets?) told',
    use: 'is called, is notified, is passed',
  },
  { find: 'told (?:of|off|apart|so|to)', use: 'notified of, distinguished' },
  {
    find: '(?:code|library|store|component|hook|function|script|page|server|record|cookie|banner|dialog|browser|test|type|file|build|bundler|core|provider|gate|embed|React|it|which|that|this|nothing|who) (?:knows?|knew)',
    use: 'has, stores, receives',
  },
  {
    find: '(?:code|library|store|component|hook|function|script|server|banner|dialog|gate|embed|tab) (?:thinks|believes|wants|wishes|remembers|forgets|trusts|likes|sees|listens)',
    use: 'the mechanism: stores, reads, expects, is subscribed',
  },
  { find: 'asks? on(?=[.,;:])', use: 'stays open' },
  { find: 'say(?:s|ing)? of(?= )', use: 'reports about, describes' },
  { find: 'has (?:its|their) say', use: 'is called' },
  // Words of the API (DESIGN, "Words").
  {
    find: '(?:first|second|other|each|either|both|two|one|late|lazy|this|that|its|which|whose|a|the) hal(?:f|ves)(?! (?:a|an|of a) )',
    use: 'details, first part, second part',
  },
  { find: 'halves', use: 'parts' },
  { find: "(?:typed|one|whole|same|site’s|site's) description", use: 'config' },
  {
    find: 'the description(?! (?:of (?:a|an|the|each|every|its|your) (?:category|service|purpose|embed|field|story|stories)|field|list))',
    use: 'the config (or "the `description`" of a category)',
  },
  { find: '(?:a|one) visitor’s answers?', use: 'decision' },
  { find: 'choices?[- ](?:sink|handler|store|endpoint)', use: 'proof …' },
  { find: 'erasure of cookies', use: 'deletion of cookies, cookie deletion' },
  // American spelling.
  { find: 'colour(?:s|ed|ful|less|ing)?', use: 'color' },
  { find: 'behaviou?rs?(?<!behaviors?)', use: 'behavior' },
  { find: 'favour(?:s|ed|ite|able|ites)?', use: 'favor' },
  { find: 'honour(?:s|ed|ing|able)?', use: 'honor' },
  { find: 'labell(?:ed|ing)', use: 'labeled' },
  { find: 'cancell(?:ed|ing)', use: 'canceled' },
  { find: 'travell(?:ed|ing|er)', use: 'traveled' },
  { find: 'centre(?:s|d)?', use: 'center' },
  { find: 'grey(?:s|ed)?', use: 'gray' },
  { find: 'licence', use: 'license' },
  { find: 'catalogues?', use: 'catalog' },
  { find: 'judgement', use: 'judgment' },
  { find: 'misspelt|spelt|learnt|burnt|dreamt', use: 'misspelled, spelled, learned' },
  { find: 'whilst|amongst', use: 'while, among' },
  { find: 'towards', use: 'toward' },
  {
    find: '(?:custom|recogn|organ|normal|serial|personal|initial|local|minim|maxim|optim|summar|synchron|sanit|capital|emphas|real|special|util|visual|apolog|author|categor|final|general|material|prior|standard|symbol|token|stabil|final|memor|hydrat)is(?:e|es|ed|er|ers|ing|ation|ations|able)',
    use: '-ize, -ization',
  },
  // Clauses instead of subjects.
  {
    find: 'What(?! (?:is|are|does|do|happens|to|it|not)\\b)(?=[^.!?\\0]*[.;:,])',
    at: 'sentence',
    use: 'subject first: "The …" or "If …"',
  },
  {
    find: 'Where(?! (?:is|are|does|do|to)\\b)(?=[^.!?\\0]*[.;:,])',
    at: 'sentence',
    use: '"If …" or "In …"',
  },
]
