import type { Codebook } from '../../model/codebook'
import { LANGUAGES, type Language } from '../../model/language'
import { FULL_COLUMNS } from './csv-full'

type Both<T> = Readonly<Record<Language, T>>

/**
 * A whole codebook as one table, a row for each field and form: see `csv-full.ts`. With a byte order mark, for without one
 * spreadsheets take UTF-8 for something else and spoil every accent when they save.
 */
export function writeCsv(codebook: Codebook): string {
  const rows: string[][] = [[...FULL_COLUMNS]]
  const under = (section: string, cue: string, concept: string) => ({
    value: (field: string, text: string) => rows.push([section, cue, concept, '', field, text]),
    text: (field: string, both: Both<string> | undefined) => {
      if (both !== undefined) for (const lang of LANGUAGES) rows.push([section, cue, concept, lang, field, both[lang]])
    },
    list: (field: string, both: Both<readonly string[]>) => {
      for (const lang of LANGUAGES) for (const text of both[lang]) rows.push([section, cue, concept, lang, field, text])
    },
  })
  const whole = under('codebook', '', '')
  whole.value('id', codebook.id)
  whole.text('title', codebook.title)
  for (const [id, forms] of Object.entries(codebook.contexts)) {
    const context = under('context', id, '')
    if (forms.en.length + forms.fr.length === 0) context.value('pattern', '')
    context.list('pattern', forms)
  }
  for (const cue of codebook.cues) {
    const row = under('cue', cue.id, '')
    row.value('code', cue.code)
    row.value('colour', cue.colour === null ? 'none' : String(cue.colour))
    row.value('headline', cue.headline ? 'yes' : 'no')
    for (const field of ['label', 'short', 'definition', 'counted', 'notCounted'] as const) row.text(field, cue[field])
    row.list('exclude', cue.exclude)
    for (const concept of cue.concepts) {
      const part = under('cue', cue.id, concept.id)
      part.value('strength', concept.strength)
      part.text('label', concept.label)
      part.text('note', concept.note)
      part.list('pattern', concept)
      part.list('hit', concept.proof.hit)
      part.list('miss', concept.proof.miss)
    }
  }
  for (const actor of codebook.actors) {
    under('actor', actor.id, '').text('label', actor.label)
    for (const designation of actor.designations) {
      const part = under('actor', actor.id, designation.id)
      part.value('stance', String(designation.stance))
      part.text('label', designation.label)
      part.text('note', designation.note)
      part.list('pattern', designation)
    }
  }
  return `\ufeff${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`
}

const cellOf = (text: string) => (/[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
