import { resolve } from 'node:path'
import { loadCodebook } from '../codebook/load'
import { type CompiledCodebook, compileCodebook } from '../cues/compile'
import { partialDate } from '../model/corpus'
import { type Issue, issueOf } from '../model/issues'
import type { DetectedLanguage } from '../model/language'
import { VOICES } from '../model/voice'
import { readDocument } from '../pipeline'
import { type CountedArticle, compareGroups } from '../score/compare-groups'
import { tellingCodebook } from './open-codebook'
import { printLines } from './print-lines'
import { type Facts, type Input, readDocuments } from './read-documents'
import { readOptions } from './read-options'
import { USAGE } from './usage'
import { wrongUsage } from './wrong-usage'

const OPTIONS = {
  by: { type: 'string' },
  voice: { type: 'string' },
  cue: { type: 'string', multiple: true },
  codebook: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** What articles are grouped by. */
const GROUPINGS = ['outlet', 'lang', 'event'] as const
type Grouping = (typeof GROUPINGS)[number]

const ANY_VOICE = ['all', ...VOICES] as const
type AnyVoice = (typeof ANY_VOICE)[number]

interface Question {
  readonly by: Grouping
  readonly voice: AnyVoice
  readonly codebook: CompiledCodebook
}

/**
 * `contrechamp compare`: every cue in every group, then in every pair of groups, one JSON line each.
 *
 * A document that cannot be counted is told on standard error, and the others are compared. Gives the exit code.
 */
export async function compareCommand(args: readonly string[], cwd: string): Promise<number> {
  const parsed = readOptions(args, OPTIONS)
  if (typeof parsed === 'string') return wrongUsage(parsed)
  const { values, positionals: files } = parsed
  if (values.help === true) {
    process.stdout.write(USAGE)
    return 0
  }
  const by = GROUPINGS.find((one) => one === (values.by ?? 'outlet'))
  if (by === undefined) return wrongUsage(`--by is one of ${GROUPINGS.join(', ')}`)
  const voice = ANY_VOICE.find((one) => one === (values.voice ?? 'all'))
  if (voice === undefined) return wrongUsage(`--voice is one of ${ANY_VOICE.join(', ')}`)
  if (files.length === 0) return wrongUsage('compare needs a FILE of JSON lines, or - for standard input')
  const source = values.codebook === undefined ? loadCodebook() : tellingCodebook(resolve(cwd, values.codebook))
  if (source === null) return 2
  const codebook = compileCodebook(source)
  const strange = values.cue?.find((cue) => !codebook.cueIds.includes(cue))
  if (strange !== undefined) return wrongUsage(`no cue “${strange}”; there are ${codebook.cueIds.join(', ')}`)
  const cues = codebook.cueIds.filter((cue) => values.cue === undefined || values.cue.includes(cue))

  const { articles, failed } = await countArticles(readDocuments(files, cwd, { lines: true }), { by, voice, codebook })
  const { groups, pairs } = compareGroups(articles, cues, JSON.stringify([source.version, by, voice]))
  const print = printLines()
  for (const line of [...groups, ...pairs]) await print(JSON.stringify(line))
  return failed ? 1 : 0
}

/** Texts are let go of as soon as they are counted. */
async function countArticles(
  inputs: AsyncIterable<Input>,
  question: Question,
): Promise<{ readonly articles: readonly CountedArticle[]; readonly failed: boolean }> {
  const articles = new Map<string, CountedArticle>()
  let failed = false
  for await (const input of inputs) {
    const known = articles.has(input.id) && !('issue' in input)
    const counted = known ? issueOf('repeated_id') : countArticle(input, question)
    if ('code' in counted) {
      failed = true
      process.stderr.write(`contrechamp (${counted.code}): ${input.id}: ${counted.message}\n`)
    } else articles.set(counted.id, counted)
  }
  return { articles: [...articles.values()], failed }
}

/** The counts of one document, or why it is not counted. No cue is looked for in an unknown language: that is not zero hits. */
function countArticle(input: Input, { by, voice, codebook }: Question): CountedArticle | Issue {
  if ('issue' in input) return input.issue
  const { id, document, facts } = input
  const { lang, score } = readDocument(document, codebook)
  if (lang === 'unknown') return issueOf('unknown_language')
  const group = groupOf(by, lang, facts)
  if (group === null) return issueOf('no_group', by)
  const hits = new Map(
    Object.entries(score.cues).map(([cue, counts]) => [cue, counts[voice === 'all' ? 'hits' : voice]]),
  )
  const date = partialDate.safeParse(facts.date?.trim().split('T')[0])
  return { id, group, sameAs: facts.sameAs || null, date: date.data ?? null, words: score.words[voice], hits }
}

function groupOf(by: Grouping, lang: DetectedLanguage, { outlet, event }: Facts): string | null {
  switch (by) {
    case 'outlet':
      return outlet?.trim() || null
    case 'event':
      return event?.trim() || null
    case 'lang':
      return lang
    default:
      return by satisfies never
  }
}
