import { startOf, type TextColumn } from './article-columns'

/** An id ends with a prefix of the article's hash, of so many digits: by these articles are told apart. */
export const TAIL = 12

const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** FNV-1a of the tail (Fowler, Noll & Vo), 32 bits. */
export function hashOfTail(id: string): number {
  let hash = BASIS
  for (let at = Math.max(0, id.length - TAIL); at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), PRIME)
  return hash >>> 0
}

/** The same of an id in a column, which need not become a text for it: the digits are the same in bytes. */
export function hashOfTailAt({ bytes, ends }: TextColumn, place: number): number {
  const end = ends[place] ?? 0
  let hash = BASIS
  for (let at = Math.max(startOf(ends, place), end - TAIL); at < end; at++)
    hash = Math.imul(hash ^ (bytes[at] ?? 0), PRIME)
  return hash >>> 0
}
