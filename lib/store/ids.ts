import { createHash } from 'node:crypto'

/** Hex digits of a hash that go into an id: 48 bits, so a million articles collide with a chance of 1 in 560. */
const PREFIX = 12
/** A slug longer than this is cut at a word: it is read, but the hash behind it is what tells articles apart. */
const SLUG_LENGTH = 60

const sha256 = (parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/**
 * Hash of what makes an article this article: its outlet, the headline given beside the text, and the raw text.
 *
 * The outlet is part of it because two outlets may carry one agency text, word for word, and are still two articles.
 */
export function hashArticle(article: { outlet: string; title: string | null; text: string }): string {
  return sha256([article.outlet, article.title, article.text])
}

/**
 * Id of an article: slug of its headline or first words, and a prefix of its hash. The same on every installation.
 *
 * @example articleIdOf('L’État malien réagit', 'a1b2c3d4e5f6…') // 'l-etat-malien-reagit-a1b2c3d4e5f6'
 */
export function articleIdOf(title: string, hash: string): string {
  const slug = slugOf(title)
  return slug === '' ? hash.slice(0, PREFIX) : `${slug}-${hash.slice(0, PREFIX)}`
}

/** The hash prefix that ends an article id, or null where there is none: a link holds when the slug before it has changed. */
export function hashPrefixOf(articleId: string): string | null {
  return new RegExp(`(?:^|-)([0-9a-f]{${PREFIX}})$`).exec(articleId)?.[1] ?? null
}

/** Lower-case letters, digits and hyphens, at most 60; empty where a text has no Latin letter or digit. */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= SLUG_LENGTH) return plain
  const cut = plain.lastIndexOf('-', SLUG_LENGTH)
  return plain.slice(0, cut > 0 ? cut : SLUG_LENGTH)
}

/** Id of a hit: hash of article, span and cue (or actor). Unique within and across articles, `#h-<id>` in a link. */
export function hitIdOf(hit: {
  article: string
  kind: 'cue' | 'name'
  start: number
  end: number
  cue: string
}): string {
  const { article, kind, start, end, cue } = hit
  return sha256([article, kind, start, end, cue]).slice(0, PREFIX)
}
