import { describe, expect, it } from 'vitest'
import { type CodebookReading, type ImportOptions, importCodebook } from '@/lib/codebook/import'

const given: ImportOptions = { format: null, lang: 'en', name: 'sample', guessLanguage: () => null }
const read = (content: string | Buffer, options: Partial<ImportOptions> = {}): CodebookReading =>
  importCodebook(Buffer.from(content), { ...given, ...options })

describe('a file that cannot be read is refused with code and line', () => {
  it.each([
    ['nothing', ' \n', 'codebook_empty', null],
    ['prose', 'Il était une fois\nune codebook.', 'codebook_format', 1],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]), 'codebook_binary', null],
    [
      'bytes without a NUL',
      Buffer.from(Array.from({ length: 600 }, (_, i) => 1 + ((i * 7919) % 255))),
      'codebook_binary',
      null,
    ],
    ['100 MB', Buffer.alloc(100 * 2 ** 20, 'a\t1\n'), 'codebook_too_large', null],
    ['LIWC without its second %', '%\n1\ta\nword\t1\n', 'codebook_syntax', 1],
    ['LIWC of no word', '%\n1\ta\n%\n', 'codebook_empty', null],
    ['YAML with a fault', 'a: [b]\nc: [d\ne: f\n', 'codebook_syntax', 3],
    ['YAML of aliases', 'a: &a [x, x]\nb: [*a, *a]\n', 'codebook_unsafe', 2],
    ['YAML too deep', `a: ${'['.repeat(40)}x${']'.repeat(40)}`, 'codebook_syntax', 1],
    ['a table of 2,000 columns', `pattern${',x'.repeat(2000)}\n`, 'codebook_syntax', 1],
    [
      '60,000 patterns',
      `%\n1\ta\n%\n${Array.from({ length: 60_000 }, (_, i) => `w${i}`).join('\t1\n')}\t1\n`,
      'too_many_patterns',
      null,
    ],
    [
      '700 cues',
      `cue,pattern\n${Array.from({ length: 700 }, (_, i) => `c${i},word`).join('\n')}\n`,
      'too_many_cues',
      null,
    ],
    [
      'too many different letters',
      `%\n1\ta\n%\n${Array.from({ length: 20_000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('\t1\n')}\t1\n`,
      'too_many_patterns',
      null,
    ],
    ['a table of no words', 'cue,concept\na,b\n', 'codebook_format', 1],
    ['a table with an open quotation mark', 'cue,pattern\na,b\n"c,d\n', 'codebook_syntax', 3],
    [
      'a table of ours with a field that is not',
      'section,cue,concept,language,field,text\ncue,a,,,constructor,x\n',
      'codebook_syntax',
      2,
    ],
    [
      'a table of ours with a wrong value',
      'section,cue,concept,language,field,text\ncue,a,b,en,pattern,x\ncue,a,b,,strength,strong\n',
      'invalid_field',
      3,
    ],
    ['XML with entities', '<?xml version="1.0"?>\n<!DOCTYPE d [<!ENTITY a "b">]>\n<d/>', 'codebook_unsafe', 2],
    ['XML that is none', '<dictionary>\n<cnode name="a">\n</dictionary>', 'codebook_syntax', 3],
    ['JSON with a fault', '{\n"cues": [\n}', 'invalid_json', 3],
    ['our own form with a bad field', '{"cues": [\n{"id": "a",\n"concepts": [{"id": "B"}]}]}', 'invalid_field', 3],
    [
      'our own form with a bad pattern',
      '{"cues": [\n{"id": "a", "concepts": [{"id": "b", "en": [\n"ok",\n"b*d"]}]}]}',
      'invalid_pattern',
      4,
    ],
    [
      'an actor of the lean form with a bad name',
      '{"cues": [{"id": "a", "concepts": [{"id": "b", "en": ["x"]}]}],\n"actors": [{"id": "c",\n"alternatives": [{"label": "The Few", "en": ["few"]}, {"label": "Many",\n"en": ["*"]}]}]}',
      'invalid_pattern',
      4,
    ],
    [
      'our own form with an endless pattern',
      `{"cues": [{"id": "a", "concepts": [{"id": "b", "en": [\n"${'x'.repeat(1e6)}"]}]}]}`,
      'invalid_field',
      2,
    ],
    [
      'our own form with a pattern twice',
      '{"cues": [{"id": "a", "concepts": [{"id": "b", "en": ["x",\n"war",\n"war"]}]}]}',
      'duplicate_pattern',
      3,
    ],
  ])('%s', (_what, content, code, line) => {
    const { codebook, problems } = read(content)
    expect(codebook).toBeNull()
    expect(problems.filter(({ level }) => level === 'error')[0]).toMatchObject({ code, line })
  })

  it('so is one whose language nobody can tell, and the words may be asked', () => {
    const content = '%\n1\tone\n%\nsad\t1\n'
    expect(read(content, { lang: null }).problems).toMatchObject([{ code: 'codebook_language', line: null }])
    const asked: string[] = []
    const guessLanguage = (words: readonly string[]) => {
      asked.push(...words)
      return 'fr' as const
    }
    expect(read(content, { lang: null, guessLanguage }).codebook?.cues[0]?.concepts[0]?.fr).toEqual(['sad'])
    expect(asked).toEqual(['sad'])
  })
})
