import { join } from 'node:path'
import { ENGINE_VERSION } from '../../model/version'
import type { Measurement } from '../write-measurement'
import { measureQuotes, type Share } from './quotes'

/** Every third article stayed unread while the rules were written; its totals were watched. */
const isHeldBack = (index: number) => index % 3 === 2

/** How well quotations, speakers and reported speech are found in English articles that people have annotated. */
export function measureQuotations(folder: string): Measurement {
  const quotes = join(folder, 'quotes')
  const all = measureQuotes(quotes)
  const held = measureQuotes(quotes, isHeldBack)
  const row = (what: string, one: Share, heldBack: Share) => [
    what,
    shown(one),
    `${one.right}/${one.of}`,
    shown(heldBack),
    `${heldBack.right}/${heldBack.of}`,
  ]
  return {
    name: 'quotations',
    title: 'Quotations, speakers and reported speech',
    about: [
      `English, ${all.articles} articles annotated by people, of which ${held.articles} are “held back”: not read while the rules were written.`,
      'Their totals were watched seven times meanwhile, so the held-back figures are somewhat optimistic.',
      `Engine ${ENGINE_VERSION}. \`npm run evaluate\` writes this table. French has no annotated material: its quotations and speakers`,
      'are listed, one by one, in `__tests__/golden/voice.test.ts`.',
    ].join('\n'),
    columns: ['what', 'share', 'n', 'share, held back', 'n, held back'],
    rows: [
      row('annotated quotations that are found', all.quotationRecall, held.quotationRecall),
      row(
        'quotations found, of four words or more, that are annotated',
        all.quotationPrecision,
        held.quotationPrecision,
      ),
      row('quotations whose speaker is right', all.speaker, held.speaker),
      row('annotated reported speech that is found', all.reportedRecall, held.reportedRecall),
      row('… with quotation marks alone', all.marksAloneRecall, held.marksAloneRecall),
      row('reported speech found that is annotated', all.reportedPrecision, held.reportedPrecision),
    ],
  }
}

const shown = ({ right, of }: Share) => (of === 0 ? 'none' : (right / of).toFixed(3))
