import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { LANGUAGES } from '../../model/language'
import { seededRandom } from '../../score/random'
import type { Material } from './material'

/** Shape of a generated corpus: a national archive in small. */
const OUTLETS = 12
const EVENTS = 40
const MONTHS = 60
/** Where no further paragraph is added: an article has 3 KB in the mean, what is around the text included. */
const BYTES = 2400

/**
 * Writes as many articles as asked for, put together at random from the paragraphs of real ones, so that no two are the same and each has
 * the phrases, quotations and furniture that articles have. The same number gives the same file.
 */
export async function generateArticles(file: string, count: number, { texts }: Material): Promise<void> {
  const { below } = seededRandom('articles of a store')
  const pick = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)]
    if (one === undefined) throw new Error('invalid list: empty')
    return one
  }
  const paragraphs = {
    fr: texts.fr.flatMap(({ text }) => text.split(/\n+/).filter((part) => part.length > 60 && part.length < 900)),
    en: texts.en.flatMap(({ text }) => text.split(/\n+/).filter((part) => part.length > 60 && part.length < 900)),
  }
  const out = createWriteStream(file)
  for (let number = 0; number < count; number++) {
    const lang = pick(LANGUAGES)
    const parts: string[] = []
    for (let length = 0; length < BYTES; length += parts.at(-1)?.length ?? BYTES) parts.push(pick(paragraphs[lang]))
    const month = below(MONTHS)
    const date = [2020 + Math.floor(month / 12), (month % 12) + 1, 1 + below(28)]
    const article = {
      id: `generated-${number}`,
      title: `${pick(paragraphs[lang]).slice(0, 60)} ${number}`,
      text: parts.join('\n\n'),
      outlet: `Outlet ${below(OUTLETS)}`,
      event: `Event ${below(EVENTS)}`,
      date: date.map((part) => String(part).padStart(2, '0')).join('-'),
      lang,
    }
    if (!out.write(`${JSON.stringify(article)}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}
