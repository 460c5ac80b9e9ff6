import { loadCodebook } from '../codebook/load'
import { askFeed, fetchFeed } from '../import/ask-feed'
import { type Fetcher, mayAskLoopback, politeFetcher } from '../import/fetch/fetcher'
import { runJob } from '../import/run-job'
import { stageInput } from '../import/stage-input'
import { importSupplied } from '../import/supplied'
import type { Feed } from '../model/feed'
import { importSettingsSchema } from '../model/import-job'
import { type Issue, issueOf } from '../model/issues'
import { keepFeed, listFeeds, noteFeed, removeFeed } from '../store/feeds'
import { importReport, listeners } from './import-report'
import { readInThreads } from './read-in-threads'
import { readOptions } from './read-options'
import { runWithStore } from './run-with-store'
import { wrongUsage } from './wrong-usage'

const OPTIONS = {
  outlet: { type: 'string' },
  event: { type: 'string' },
  lang: { type: 'string' },
  stage: { type: 'boolean' },
  progress: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

interface Call {
  /** What is new is left staged, for somebody to look at. */
  readonly stage: boolean
  readonly json: boolean
  readonly progress: boolean
}

/** `contrechamp feeds`: the feeds that are kept; add, refresh, remove. Gives the exit code. */
export async function feedsCommand(args: readonly string[]): Promise<number> {
  const parsed = readOptions(args, OPTIONS)
  if (typeof parsed === 'string') return wrongUsage(parsed)
  const { values, positionals } = parsed
  const [action, given, ...more] = positionals
  if (more.length > 0) return wrongUsage('feeds takes one feed at a time')
  const { outlet = null, event = null, lang = null } = values
  const settings = importSettingsSchema.safeParse({ outlet, event, lang, dates: null, columns: {} })
  if (!settings.success) return wrongUsage('--lang is one of fr, en')
  const call = { stage: values.stage === true, json: values.json === true, progress: values.progress === true }
  const fetcher = politeFetcher({ mayAskLoopback: mayAskLoopback() })
  return runWithStore(async () => {
    switch (action) {
      case undefined:
        return await printFeeds(call.json)
      case 'add': {
        if (given === undefined) return wrongUsage('feeds add needs an address')
        const found = await fetchFeed(given, fetcher)
        if ('issue' in found) return told(given, found.issue, call.json)
        return await refresh([await keepFeed(given, found.title || given, settings.data)], fetcher, call)
      }
      case 'refresh': {
        const feeds = (await listFeeds()).filter(({ key }) => given === undefined || String(key) === given)
        if (feeds.length === 0) return told(given ?? 'feeds', issueOf('no_feed'), call.json)
        return await refresh(feeds, fetcher, call)
      }
      case 'remove':
        return (await removeFeed(Number(given))) ? 0 : told(given ?? '', issueOf('no_feed'), call.json)
      default:
        return wrongUsage('feeds takes add, refresh or remove')
    }
  }).finally(() => fetcher.close())
}

async function printFeeds(json: boolean): Promise<number> {
  for (const feed of await listFeeds()) {
    const { key, url, title, checkedAt, failure } = feed
    const line = `${key}\t${checkedAt?.slice(0, 16) ?? 'not asked yet'}\t${title}\t${url}${failure === null ? '' : `\t${failure.code}`}`
    process.stdout.write(`${json ? JSON.stringify(feed) : line}\n`)
  }
  return 0
}

/** Each feed's news as an import of its own; one that does not answer keeps no other back. */
async function refresh(feeds: readonly Feed[], fetcher: Fetcher, call: Call): Promise<number> {
  const codebook = loadCodebook()
  const reader = readInThreads(codebook)
  let code = 0
  try {
    await importSupplied(codebook, reader)
    for (const feed of feeds) {
      const news = await askFeed(feed, fetcher)
      if ('issue' in news) {
        await noteFeed(feed.key, { failure: news.issue.level === 'error' ? news.issue : null })
        code = Math.max(code, told(feed.url, news.issue, call.json))
        continue
      }
      if (news.rows.length === 0) {
        await noteFeed(feed.key, news.answer)
        told(feed.url, issueOf('not_modified'), call.json)
        continue
      }
      const say = importReport(call)
      const job = await stageInput({
        source: news.answer.title,
        input: news.input,
        settings: feed.settings,
        rows: asLines(news.rows),
        onStart: say.start,
        onProblem: say.problem,
        onProgress: say.staged,
        onAway: say.away,
      })
      await noteFeed(feed.key, news.answer)
      if (call.stage) continue
      const result = await runJob({
        ...listeners(say),
        job,
        codebook,
        reader,
        fetcher,
      })
      say.result(result)
      if (result.rows.failed > 0) code = 1
    }
    return code
  } finally {
    await reader.close()
  }
}

async function* asLines<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows
}

/** Says what is wrong, and gives the exit code for it. */
function told(what: string, issue: Issue, json: boolean): number {
  const line = json
    ? JSON.stringify({ place: what, ...issue })
    : `contrechamp (${issue.code}): ${what}: ${issue.message}`
  process[issue.level === 'error' && !json ? 'stderr' : 'stdout'].write(`${line}\n`)
  return issue.level === 'error' ? 1 : 0
}
