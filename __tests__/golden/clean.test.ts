import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cleanDocument } from '@/lib/text/clean'
import { detectLanguages } from '@/lib/text/language'
import { segmentText } from '@/lib/text/segment'

/** What the stage "clean" says about an article. Long removals are given by their first and last words. */
interface Cleaned {
  readonly title: string | null
  readonly removed: readonly string[]
  readonly first: string
  readonly last: string
  readonly words: number
}

const EXPECTED: Readonly<Record<string, Cleaned>> = {
  '000_1c4605daeb765175.txt': {
    title: null,
    removed: ['date_prefix: date 2022-02'],
    first: 'Des discussions sont en cours entre Pari',
    last: 'rance, un allié de premier plan du Mali.',
    words: 403,
  },
  '001_1eeb353eab19d8bf.txt': {
    title: null,
    removed: [
      'date_prefix: date 2022-02',
      'embed_notice: Pour afficher ce contenu Twitter, vous devez accepter les cookies Réseaux Sociaux.',
      "cookie_notice: Ces cookies permettent de partager ou réagir  … citaire. J'autorise Gérer mes choix",
    ],
    first: "C'était un retrait attendu. La France et",
    last: 'mercenaires russes de la société Wagner.',
    words: 430,
  },
  '002_f878d303fac9a017.txt': {
    title: null,
    removed: ['desk_initials: CD/te/lb/as/APA'],
    first: 'France is in talks with its European par',
    last: 'should France withdraw from the country.',
    words: 368,
  },
  '003_be81eee5b156b91f.txt': {
    title: 'La France réduit son personnel au Mali.',
    removed: [
      'byline: - MANAA Norredine 🔶 Journaliste',
      'timestamp: - il y a 18 heures',
      'reading_time: - 2 min de lecture',
      'read_also: A lire aussi :',
    ],
    first: 'La France a récemment annoncé une réduct',
    last: 's difficiles à anticiper pour la région.',
    words: 434,
  },
  '004_9898b08f002cbda8.txt': {
    title: 'France-Mali : suspension de la coopération antiterroriste et expulsion croisée de diplomates',
    removed: [
      'doubled_headline: France-Mali : suspension de la coopération an …  et expulsion croisée de diplomates',
      'photo_credit: © Jerome Delay Source: AP',
      "caption: Des soldats français de la force Barkhane qui … n juin 2021. [Photo d'illustration]",
      'follow_us: Suivez RT en français surTelegram',
      "navigation: Raconter l'actualité",
      'follow_us: Suivez RT en français surTelegram',
      'cookie_notice: En cliquant sur "Tout Accepter" vous consente … terTout refuserParamétrer vos choix',
    ],
    first: 'La France a annoncé, le 19 septembre, la',
    last: 'r la dynamique de refondation du Mali ».',
    words: 346,
  },
}

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 45)} … ${text.slice(-35)}` : text)

function cleanedFile(file: string) {
  const raw = readFileSync(new URL(`../../data/articles/${file}`, import.meta.url), 'utf8')
  return { raw, clean: cleanDocument({ id: file, text: raw, title: null, lang: null }) }
}

describe.each(Object.keys(EXPECTED))('%s', (file) => {
  const { raw, clean } = cleanedFile(file)

  it('loses its furniture and nothing else', () => {
    const { text, titleSpan, removed } = clean
    const body = text.slice(titleSpan?.end ?? 0).trim()
    const { words } = segmentText(text, detectLanguages(text, null))
    expect({
      title: titleSpan && text.slice(titleSpan.start, titleSpan.end),
      removed: removed.map(({ start, end, reason }) => `${reason}: ${short(raw.slice(start, end))}`),
      first: body.slice(0, 40),
      last: body.slice(-40),
      words: words.length,
    }).toEqual(EXPECTED[file])
  })

  it('keeps every other character where it was', () => {
    const { text, removed, rawSpans } = clean
    for (const [start, end, rawStart] of rawSpans)
      expect(raw.slice(rawStart, rawStart + end - start)).toBe(text.slice(start, end))
    const covered = new Set<number>()
    for (const { start, end } of removed) for (let at = start; at < end; at++) covered.add(at)
    for (const [start, end, rawStart] of rawSpans) for (let at = 0; at < end - start; at++) covered.add(rawStart + at)
    expect(raw.split('').filter((character, at) => character.trim() !== '' && !covered.has(at))).toEqual([])
  })

  it('has none left', () => {
    expect(cleanDocument({ id: file, text: clean.text, title: null, lang: null })).toMatchObject({
      text: clean.text,
      removed: [],
    })
  })
})
