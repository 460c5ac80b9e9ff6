import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { bareHost, OutletNames } from '@/lib/import/name-outlet'
import { readDate } from '@/lib/import/read-date'
import { guessColumns, RowReader } from '@/lib/import/sources/columns'
import { readRows } from '@/lib/import/sources/read-rows'
import type { DateOrder, InputEncoding } from '@/lib/model/import-job'
import type { ReadRow } from '@/lib/model/import-row'

const folder = mkdtempSync(join(tmpdir(), 'contrechamp-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function rowsOf(
  name: string,
  content: string | Uint8Array,
  encoding: InputEncoding | null = null,
): Promise<ReadRow[]> {
  writeFileSync(join(folder, name), content)
  const rows: ReadRow[] = []
  for await (const row of readRows(join(folder, name), encoding)) rows.push(row)
  return rows
}

const columns = new RowReader({})
/** What each row says of an article; null: it has no text. */
const fieldsOf = (rows: readonly ReadRow[]) =>
  rows.map((row) => ('record' in row ? columns.fieldsOf(row.record) : row.issue.code))

describe('a date', () => {
  it.each([
    ['2025-09-19', null, '2025-09-19'],
    ['2025-09-19T10:15:00+02:00', null, '2025-09-19'],
    ['2025/9/1', null, '2025-09-01'],
    ['2025-09', null, '2025-09'],
    ['2025', null, '2025'],
    ['20250919', null, '2025-09-19'],
    ['20250919T101500Z', null, '2025-09-19'],
    ['19/09/2025', null, '2025-09-19'],
    ['09/19/2025', null, '2025-09-19'],
    ['19.09.2025 10:15', null, '2025-09-19'],
    ['05/05/2025', null, '2025-05-05'],
    ['03/04/2025', 'dmy', '2025-04-03'],
    ['Fri, 19 Sep 2025 10:15:00 GMT', null, '2025-09-19'],
    ['le 1er août 2022', null, '2022-08-01'],
    ['03/04/2025', 'mdy', '2025-03-04'],
    ['19/09/2025', 'mdy', '2025-09-19'],
  ] as const)('%s (%s) is %s', (given, order: DateOrder | null, expected) => {
    expect(readDate(given, order)).toBe(expected)
  })

  it.each([
    ['03/04/2025', 'ambiguous_date'],
    ['31/31/2025', 'bad_date'],
    ['2025-02-30', 'bad_date'],
    ['2025-13', 'bad_date'],
    ['hier', 'bad_date'],
    ['19/09/25', 'bad_date'],
  ])('%s is %s', (given, code) => {
    expect(readDate(given, null)).toEqual({ code })
  })
})

describe('columns', () => {
  it.each([
    [
      ['stories_id', 'publish_date', 'title', 'url', 'language', 'media_name', 'text'],
      {
        id: 'stories_id',
        date: 'publish_date',
        title: 'title',
        url: 'url',
        lang: 'language',
        outlet: 'media_name',
        text: 'text',
      },
    ],
    [
      ['Média', 'Titre', 'Date de publication', 'Texte', 'Événement'],
      { outlet: 'Média', title: 'Titre', date: 'Date de publication', text: 'Texte', event: 'Événement' },
    ],
    [
      ['source', 'title', 'publishedAt', 'content', 'author'],
      { outlet: 'source', title: 'title', date: 'publishedAt', text: 'content' },
    ],
  ])('%j', (header, expected) => {
    expect(guessColumns(header)).toEqual(expected)
  })

  it('that somebody has chosen stand before those that are guessed, and none where none was chosen', () => {
    const record = { Titel: 'Un', Fließtext: 'Deux', text: 'Trois', url: 'https://a.example' }
    expect(new RowReader({ title: 'Titel', text: 'Fließtext', url: '' }).fieldsOf(record)).toEqual({
      title: 'Un',
      text: 'Deux',
    })
    expect(new RowReader({ text: 'gone', url: '' }).fieldsOf(record)).toBeNull()
  })

  it('of one name, or of none, are told apart by their number', async () => {
    const [row] = await rowsOf('twice.csv', 'text,text,\na,b,c\n')
    expect(row).toMatchObject({ record: { text: 'a', 'text#2': 'b', '#3': 'c' } })
  })
})

describe('an outlet', () => {
  const known = {
    slug: 'rt',
    short: { en: 'RT', fr: 'RT' },
    name: { en: 'RT in French', fr: 'RT en français' },
    country: 'RU',
    kind: 'state_broadcaster' as const,
  }

  it('is found by any of its names, and made once where nobody has the name', () => {
    const names = new OutletNames([known])
    expect(['RT', 'rt', 'RT en français', 'RT EN FRANCAIS'].map((name) => names.slugFor(name))).toEqual([
      'rt',
      'rt',
      'rt',
      'rt',
    ])
    expect(
      ['Le Soir du Mali', 'le soir du MALI', 'https://www.lesoir.example/a', 'lesoir.example'].map((name) =>
        names.slugFor(name),
      ),
    ).toEqual(['le-soir-du-mali', 'le-soir-du-mali', 'lesoir-example', 'lesoir-example'])
    expect(names.fresh.map(({ name }) => name.fr)).toEqual(['Le Soir du Mali', 'lesoir.example'])
    expect(names.slugFor('…')).toBeNull()
  })

  it.each([
    ['https://www.bbc.com/afrique/x', 'bbc.com'],
    ['fr.sputnik.example', 'sputnik.example'],
    ['m.example', 'm.example'],
    ['Le Monde', null],
    ['St. Louis', null],
  ])('has the host of %s: %s', (text, host) => expect(bareHost(text)).toBe(host))
})

describe('a file', () => {
  const text = 'Le Mali « réagit »; c’est dit.'

  it.each([
    ['comma.csv', `title,text\n"A, b","${text}"\n`],
    ['semicolon.csv', `\ufefftitle;text\r\nA, b;"${text}"\r\n`],
    ['tab.tsv', `title\ttext\nA, b\t${text}\n`],
    ['lines.jsonl', `${JSON.stringify({ title: 'A, b', text })}\n\n`],
    ['list.json', JSON.stringify([{ title: 'A, b', text }])],
    ['news.json', JSON.stringify({ status: 'ok', articles: [{ title: 'A, b', content: text }] })],
  ])('%s has one article', async (name, content) => {
    expect(fieldsOf(await rowsOf(name, content))).toEqual([{ title: 'A, b', text }])
  })

  it('is read as UTF-16 by its mark, and as Windows-1252 where it is not UTF-8', async () => {
    const table = 'titre;texte\nÀ Gao;L’armée est partie\n'
    const expected = [{ title: 'À Gao', text: 'L’armée est partie' }]
    expect(fieldsOf(await rowsOf('utf16.csv', Buffer.from(`\ufeff${table}`, 'utf16le')))).toEqual(expected)
    const latin = Buffer.from(table.replace('’', '\u0092'), 'latin1')
    expect(fieldsOf(await rowsOf('latin.csv', latin))).toEqual(expected)
  })

  it('goes on after a row that holds nothing, and says where that stands', async () => {
    const rows = await rowsOf('holes.csv', 'title,text\nA,one\nB,\nC,"two\nlines"\n')
    expect(fieldsOf(rows)).toEqual([{ title: 'A', text: 'one' }, null, { title: 'C', text: 'two\nlines' }])
    expect(rows[1]?.place).toBe('holes.csv:3')
  })

  it.each([
    ['none.csv', 'a,b\n1,2\n', [null]],
    ['empty.csv', '', ['empty_document']],
    ['broken.jsonl', '{"text": "x"}\n{"text": \n{"title": "y"}\n', [{ text: 'x' }, 'broken_line', null]],
    ['empty.txt', ' \n', ['empty_document']],
    ['binary.txt', 'a\0b', ['binary_document']],
  ])('%s is told', async (name, content, expected) => {
    expect(fieldsOf(await rowsOf(name, content))).toEqual(expected)
  })

  it('that is a page gives its main text and what it says of itself', async () => {
    const prose = 'L’armée française a quitté la ville de Gao lundi matin, a annoncé le ministère des Armées. '
    const page = `<html><head><title>Départ de Gao | Le Site</title><meta property="og:site_name" content="Le Site">
      <meta property="article:published_time" content="2022-08-15T10:00:00Z"></head>
      <body><nav>Accueil</nav><article><h1>Départ de Gao</h1><p>${prose.repeat(4)}</p><p>${prose.repeat(3)}</p></article></body></html>`
    const [row] = await rowsOf('page.html', page)
    if (row === undefined || !('record' in row)) throw new Error('no article')
    expect(row.record).toMatchObject({ title: 'Départ de Gao', outlet: 'Le Site', date: '2022-08-15' })
    expect(row.record.text).toContain('a quitté la ville de Gao')
    expect(row.record.text).not.toContain('Accueil')
  })

  it('that is not there is told', async () => {
    const rows: ReadRow[] = []
    for await (const row of readRows(join(folder, 'nobody.csv'))) rows.push(row)
    expect(fieldsOf(rows)).toEqual(['unreadable_file'])
  })
})

describe('a chosen encoding', () => {
  // "é" of each: two characters of Windows-1252 read as UTF-8, one byte of Mac Roman, two of UTF-16 without a mark.
  const table = (text: string) => `text\n${text}\n`
  it.each([
    [
      'macintosh',
      Buffer.concat([Buffer.from('text\nL’arm'.replace('’', "'")), Buffer.from([0x8e]), Buffer.from('e\n')]),
    ],
    ['iso-8859-15', Buffer.from(table("L'armée"), 'latin1')],
    ['utf-16le', Buffer.from(table("L'armée"), 'utf16le')],
    ['windows-1252', Buffer.from(table("L'armée"), 'latin1')],
  ] as const)('%s', async (encoding, bytes) => {
    for (const name of ['chosen.csv', 'chosen.tsv']) {
      expect(fieldsOf(await rowsOf(name, bytes, encoding))).toEqual([{ text: "L'armée" }])
    }
  })

  it('holds for texts and pages too, before what a page says of itself', async () => {
    expect(fieldsOf(await rowsOf('mac.txt', Buffer.from([0x8e, 0x74, 0x8e]), 'macintosh'))).toEqual([{ text: 'été' }])
    const page =
      '<html><head><meta charset="utf-8"></head><body><article><p>L’armée est partie.</p></article></body></html>'
    const bytes = Buffer.from(page.replace('’', "'"), 'latin1')
    const [row] = await rowsOf('page.html', bytes, 'windows-1252')
    expect(row).toMatchObject({ record: { text: "L'armée est partie." } })
  })

  it('is not heard where the file begins with a mark', async () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(table('été'))])
    expect(fieldsOf(await rowsOf('marked.csv', marked, 'windows-1252'))).toEqual([{ text: 'été' }])
  })
})
