import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { LANGUAGES, type Language } from '../../model/language'
import { cleanDocument } from '../../text/clean'
import { detectLanguages } from '../../text/language'

export interface BenchText {
  readonly lang: Language
  readonly text: string
}

export interface Material {
  readonly about: string
  readonly texts: Readonly<Record<Language, readonly BenchText[]>>
}

const articleSchema = z.object({ lang: z.enum(LANGUAGES), text: z.string() })

/** Real articles from the folder that `BENCH_DIR` names; without one, those that the project has. */
export function readMaterial(): Material {
  const given = process.env.BENCH_DIR ?? ''
  const file = join(given, 'sahel', 'articles.jsonl')
  const texts = given !== '' && existsSync(file) ? readLines(file) : readSupplied()
  const of = (lang: Language) => texts.filter((text) => text.lang === lang)
  return {
    about:
      given !== '' && existsSync(file)
        ? 'articles of the measuring material'
        : 'the articles supplied with the project',
    texts: { fr: of('fr'), en: of('en') },
  }
}

function readLines(file: string): BenchText[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => articleSchema.parse(JSON.parse(line)))
}

function readSupplied(): BenchText[] {
  const folder = resolve('data', 'articles')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      const { text: clean } = cleanDocument({ id: name, text, title: null, lang: null })
      const { lang } = detectLanguages(clean, null)
      return { lang: lang === 'en' ? 'en' : 'fr', text }
    })
}

/** Texts one after the other, from the first again, until there are so many characters. */
export function textsOfLength(texts: readonly BenchText[], characters: number): BenchText[] {
  const chosen: BenchText[] = []
  for (let length = 0, index = 0; length < characters && texts.length > 0; index++) {
    const text = texts[index % texts.length]
    if (text === undefined) break
    chosen.push(text)
    length += text.text.length
  }
  return chosen
}
