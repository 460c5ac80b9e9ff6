import type { PageBlock } from './page-blocks'

/** A group with less in the main text is a stray paragraph or two; one with less prose of its own is no article. */
const LEAST_HELD = 60
const LEAST_PROSE = 100
/** Teasers are a linked headline and a sentence: they do not outweigh a short item beside them. Articles link a few words. */
const TEASER_LINKED = 0.15

/**
 * The main text with the paragraphs that were lost from among its own: where a group of the page's blocks is already in it, in
 * part, the prose of the same group is the article's too; so is that of a group with more prose than the main text. Each paragraph is put before the block that follows it on the page.
 */
export function completeText(text: string, blocks: readonly PageBlock[]): string {
  if (text === '') return proseOf(blocks)
  const kept = text.split('\n\n')
  const found = new Set(kept.map(keyOf))
  const runs = runsOf(text)
  const isIn = ({ text: one, prose }: PageBlock) =>
    found.has(keyOf(one)) || (prose && edgesOf(one).some((run) => runs.has(run)))
  const held = new Map<number, number>()
  const prose = new Map<number, number>()
  let keptProse = 0
  for (const block of blocks) {
    if (isIn(block)) {
      add(held, block)
      if (block.prose) keptProse += block.words
    } else if (block.prose && !isTeaser(block)) add(prose, block)
  }
  const inside = blocks.filter(isIn)
  if (wordsIn(inside.filter(isTeaser)) * 2 > wordsIn(inside)) return itemBeside(blocks) ?? text
  const least = Math.max(LEAST_PROSE, keptProse)
  const belongs = ({ group }: PageBlock) => (held.get(group) ?? 0) >= LEAST_HELD || (prose.get(group) ?? 0) > least
  const lost = new Set(blocks.filter((block) => block.prose && belongs(block) && !isIn(block)))
  if (lost.size === 0) return text
  const before = new Map<string, string[]>()
  let waiting: string[] = []
  for (const block of blocks) {
    if (lost.has(block)) waiting.push(block.text)
    else if (waiting.length > 0 && found.has(keyOf(block.text))) {
      before.set(keyOf(block.text), waiting)
      waiting = []
    }
  }
  const whole: string[] = []
  for (const block of kept) {
    const key = keyOf(block)
    whole.push(...(before.get(key) ?? []), block)
    before.delete(key)
  }
  return [...whole, ...waiting].join('\n\n')
}

/** Where a column of teasers was taken for the article: the group with the most prose that leads nowhere; null where none has any. */
function itemBeside(blocks: readonly PageBlock[]): string | null {
  const prose = new Map<number, number>()
  for (const block of blocks) if (block.prose && !isTeaser(block)) add(prose, block)
  const [best] = [...prose].sort(([, a], [, b]) => b - a)
  if (best === undefined) return null
  return blocks
    .filter((block) => block.group === best[0] && !isTeaser(block))
    .map((block) => block.text)
    .join('\n\n')
}

/** Where nothing was found: the running text of the page; where it has none, what is no link. */
function proseOf(blocks: readonly PageBlock[]): string {
  const prose = blocks.filter((block) => block.prose)
  const chosen = prose.length > 0 ? prose : blocks.filter((block) => block.linked === 0)
  return chosen.map((block) => block.text).join('\n\n')
}

/** Paragraphs may have been cut or joined: what opens or ends like words of the main text is in it. */
const RUN_WORDS = 8

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

function runsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text)
  return new Set(words.map((_, i) => words.slice(i, i + RUN_WORDS).join(' ')))
}

function edgesOf(text: string): readonly string[] {
  const words = wordsOf(text)
  return [words.slice(0, RUN_WORDS).join(' '), words.slice(-RUN_WORDS).join(' ')]
}

const isTeaser = (block: PageBlock) => block.linked >= TEASER_LINKED

const wordsIn = (blocks: readonly PageBlock[]) => blocks.reduce((total, block) => total + block.words, 0)

const keyOf = (text: string) => text.replace(/\s+/g, ' ').trim()

const add = (words: Map<number, number>, block: PageBlock) =>
  words.set(block.group, (words.get(block.group) ?? 0) + block.words)
