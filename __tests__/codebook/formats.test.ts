import { describe, expect, it } from 'vitest'
import { type CodebookReading, type ImportOptions, importCodebook } from '@/lib/codebook/import'
import type { Language } from '@/lib/model/language'

const asked: ImportOptions = { format: null, lang: 'en', name: 'sample', guessLanguage: () => null }
const read = (content: string | Buffer, options: Partial<ImportOptions> = {}): CodebookReading =>
  importCodebook(Buffer.from(content), { ...asked, ...options })

/** Patterns by cue and concept; a concept of its cue's own name stands for the cue. */
function patternsOf({ codebook }: CodebookReading, lang: Language = 'en'): Record<string, readonly string[]> {
  const concepts = codebook?.cues.flatMap((cue) => cue.concepts.map((concept) => ({ cue: cue.id, concept }))) ?? []
  return Object.fromEntries(
    concepts.map(({ cue, concept }) => [concept.id === cue ? cue : `${cue}.${concept.id}`, concept[lang]]),
  )
}

/** "code line", without what is only a guess. */
const toldOf = ({ problems }: CodebookReading) =>
  problems.filter(({ level }) => level !== 'info').map(({ code, line }) => `${code} ${line}`)

const LIWC = ['%', '1\tposemo', '02\tnegemo', '%', 'happy*\t1', 'sad\t2\t1', 'kind of\t1', ''].join('\n')

describe('LIWC', () => {
  const expected = { posemo: ['happy*', 'sad', 'kind of'], negemo: ['sad'] }

  it.each([
    ['line feeds', LIWC],
    ['carriage returns alone', LIWC.replaceAll('\n', '\r')],
    ['both', LIWC.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${LIWC}`],
    ['UTF-16', Buffer.from(`\ufeff${LIWC}`, 'utf16le')],
    ['spaces for tabs, and numbers with noughts', LIWC.replaceAll('\t', '  ').replace('  2  1', ' 002 01')],
    ['names for numbers', LIWC.replace('\t2\t1', '\tnegemo\tPosemo')],
    ['blank lines', LIWC.replaceAll('\n', '\n\n')],
  ])('is read with %s', (_what, content) => {
    const reading = read(content)
    expect(patternsOf(reading)).toEqual(expected)
    expect(toldOf(reading)).toEqual([])
  })

  it.each([
    ['Windows-1252', Buffer.from('%\n1\tâme\n%\nfâché*\t1\n', 'latin1')],
    ['Mac Roman with old line ends', Buffer.from([...'%\r1\t', '\x89me\r%\rf\x89ch\x8e*\t1\r'].join(''), 'latin1')],
  ])('is read in %s, and says so', (_what, bytes) => {
    const reading = read(bytes, { lang: 'fr' })
    expect(patternsOf(reading, 'fr')).toEqual({ ame: ['fâché*'] })
    expect(reading.codebook?.cues[0]?.label.fr).toBe('âme')
    expect(reading.problems.map(({ code }) => code)).toContain('encoding_guessed')
  })

  it('writes out a word that follows, and tells of conditions that cannot be', () => {
    const head = '%\n125\taffect\n131\tposfeel\n464\tfiller\n%\n'
    const reading = read(`${head}kind\t<of>131/125\nlike\t(125 131)125/464\nlike to\t(125)131\n`)
    expect(patternsOf(reading)).toEqual({ posfeel: ['kind of'], affect: ['kind'], filler: ['like'] })
    expect(toldOf(reading)).toEqual(['condition_lost 7', 'condition_lost 8'])
  })

  it('says line and reason of what is left out', () => {
    const head = '%\n1\tone\n2\ttwo\n3\tnone\n%\n'
    const reading = read(`${head}war\t1\n:)\t1\n*ism\t2\nWar\t1\nsad\t9\nlost\npeace\t2\nwar*\t1\n`)
    expect(patternsOf(reading)).toEqual({ one: ['war', 'war*'], two: ['peace'] })
    expect(toldOf(reading)).toEqual([
      'category_empty 4',
      'unreachable_pattern 6',
      'invalid_pattern 7',
      'wildcard_lost 8',
      'duplicate_pattern 9',
      'category_unknown 10',
      'pattern_left_out 11',
    ])
  })

  it('takes the hierarchy of a head as cues of their own, and dotted names as concepts of a category', () => {
    expect(patternsOf(read('%\n1\tfunct (Function)\n\t2\tpronoun\n%\nI\t1 2\n'))).toEqual({
      funct_function: ['I'],
      pronoun: ['I'],
    })
    const dotted = read('%\n1\tcare\n2\tcare.virtue\n3\tcare.vice\n4\thate.speech\n%\nhelp\t1 2\nharm\t3 4\n')
    expect(patternsOf(dotted)).toEqual({ 'care.virtue': ['help'], 'care.vice': ['harm'], hate_speech: ['harm'] })
    expect(dotted.codebook?.cues[0]?.concepts.map(({ strength }) => strength)).toEqual(['core', 'weak'])
  })

  it('of 2022 is a table of marks, whose weights are told', () => {
    const reading = read('DicTerm,Virtue,Vice\nhonor*,X,\nkill*,,X\nbetray,0.3,1\nnothing,,\n')
    expect(patternsOf(reading)).toEqual({ virtue: ['honor*', 'betray'], vice: ['kill*', 'betray'] })
    expect(toldOf(reading)).toEqual(['value_lost 1', 'pattern_left_out 5'])
  })
})

describe('quanteda', () => {
  it('is read to any depth, lists and single words, with every word a word', () => {
    const reading = read(
      'tolower: false\nPOPULISM:\n  elite: [elit*, "corrupt*"]\n  "no": [no, 1984]\n  __: [people]\nflat: single # one\nmix:\n- cat\n- Sub:\n  - deep:\n    - crow*\n',
    )
    expect(patternsOf(reading)).toEqual({
      'populism.elite': ['elit*', 'corrupt*'],
      'populism.no': ['no', '1984'],
      populism: ['people'],
      flat: ['single'],
      mix: ['cat'],
      'mix.sub_deep': ['crow*'],
    })
    expect(toldOf(reading)).toEqual(['value_lost 1'])
  })

  it('may be JSON of names and words', () => {
    expect(patternsOf(read('{"war": ["gun*", "no"],\n "peace": {"talk": ["treaty"]}}'))).toEqual({
      war: ['gun*', 'no'],
      'peace.talk': ['treaty'],
    })
  })

  it('takes _ and a * between words, and leaves out other wildcards and regular expressions', () => {
    const reading = read(
      'a:\n- new_york\n- will of * people\n- suicide*-bomb*\n- w?rd\n- w*d\n- \\bwar\\b\n- (a|b)c\n- "[ab]c"\n',
    )
    expect(patternsOf(reading)).toEqual({ a: ['new york', 'will of <1> people', 'suicide*-bomb*'] })
    expect(toldOf(reading)).toEqual([
      'wildcard_lost 5',
      'wildcard_lost 6',
      'regular_expression 7',
      'regular_expression 8',
      'regular_expression 9',
    ])
  })

  it('knows a level of languages, but not the codes of countries', () => {
    const reading = read('war:\n  fr: [guerre]\n  en: [war]\nplaces:\n  BE: [belgium]\n  FR: [france]\n')
    expect(patternsOf(reading, 'fr')).toEqual({ war: ['guerre'], 'places.be': [], 'places.fr': [] })
    expect(patternsOf(reading)).toEqual({ war: ['war'], 'places.be': ['belgium'], 'places.fr': ['france'] })
  })
})

describe('a table', () => {
  it.each([
    [
      'commas',
      'cue,concept,language,pattern,strength\nwar,arms,en,gun*,core\nwar,arms,fr,fusil*,\nwar,talk,en,"fire, heavy",weak\n',
    ],
    [
      'semicolons',
      'cue;concept;language;pattern;strength\nwar;arms;English;gun*;\nwar;arms;français;fusil*;\nwar;talk;en-GB;fire, heavy;weak\n',
    ],
    [
      'tabs',
      'cue\tconcept\tlanguage\tpattern\tstrength\r\nwar\tarms\ten\tgun*\tcore\r\nwar\tarms\tfr\tfusil*\tcore\r\nwar\ttalk\ten\tfire, heavy\tweak\r\n',
    ],
  ])('of %s is read by the names of its columns', (_what, content) => {
    const reading = read(content, { lang: null })
    expect(patternsOf(reading)).toEqual({ 'war.arms': ['gun*'], 'war.talk': ['fire, heavy'] })
    expect(patternsOf(reading, 'fr')).toEqual({ 'war.arms': ['fusil*'], 'war.talk': [] })
    expect(reading.codebook?.cues[0]?.concepts.map(({ strength }) => strength)).toEqual(['core', 'weak'])
    expect(toldOf(reading)).toEqual([])
  })

  it('may have French names, a column for each language, several forms in a cell, and our own patterns', () => {
    const reading = read(
      'sep=;\nThème;Sous-thème;Anglais;Français\nGuerre;Armes;gun*|cs:UN;"fusil*\nenvoy* <3> armes"\n',
    )
    expect(patternsOf(reading)).toEqual({ 'guerre.armes': ['gun*', 'cs:UN'] })
    expect(patternsOf(reading, 'fr')).toEqual({ 'guerre.armes': ['fusil*', 'envoy* <3> armes'] })
  })

  it('may have a column of marks for each category', () => {
    const reading = read('word,anger,joy\nwar,1,0\nfeast,,x\nplain,0,0\n')
    expect(patternsOf(reading)).toEqual({ anger: ['war'], joy: ['feast'] })
    expect(toldOf(reading)).toEqual(['pattern_left_out 4'])
  })

  it('tells columns, languages and forms that have no place, by line', () => {
    const reading = read(
      'Mot;Catégorie;Langue;Valence;Vu\nguerre;a;fr;-2;x\nKrieg;a;de;-2;\n"sale\nguerre";a;fr;1;\n(a|b);a;fr;;\n',
    )
    expect(patternsOf(reading, 'fr')).toEqual({ a: ['guerre', 'sale'] })
    expect(toldOf(reading)).toEqual([
      'value_lost 1',
      'value_lost 1',
      'pattern_left_out 3',
      'duplicate_pattern 4',
      'regular_expression 6',
    ])
  })
})

it.each([
  [
    'Lexicoder',
    '+NEGATIVE#FF0000\n a lie\n abandon**\n+POSITIVE\nlove\n',
    { negative: ['a lie', 'abandon*'], positive: ['love'] },
  ],
  [
    'WordStat',
    'SOUTH\n   \tBW\n   \t\tBotswana (1)\n\tZA\n\t\tSouth_Africa (1)\n',
    { 'south.bw': ['Botswana'], 'south.za': ['South Africa'] },
  ],
  [
    'Yoshikoder',
    '<?xml version="1.0"?>\n<!-- <x> -->\n<dictionary>\n<cnode name="D"><cnode name="A &amp; B"><pnode name="l&#233;ger"/></cnode>\n<cnode name="C"><cnode name="E"><pnode name=\'x\'></pnode></cnode></cnode></cnode></dictionary>',
    { a_b: ['léger'], 'c.e': ['x'] },
  ],
])('%s is read', (_what, content, patterns) => {
  const reading = read(content)
  expect(patternsOf(reading)).toEqual(patterns)
  expect(toldOf(reading)).toEqual([])
})
