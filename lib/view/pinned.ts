import type { Versions } from '../model/reading'

/** Corpus and codebook are short hashes, the engine a version of three numbers. */
const PINNED = /^([0-9a-f]{6,64})\.([0-9a-f]{6,64})\.(\d{1,4}\.\d{1,4}\.\d{1,4})$/

/**
 * The versions that a link names, or null where the text names none.
 *
 * @example parsePinned('e0f73c5d3f.fd26b388184a.1.1.0') // { corpus: 'e0f73c5d3f', codebook: 'fd26b388184a', engine: '1.1.0' }
 */
export function parsePinned(text: string): Versions | null {
  const [, corpus, codebook, engine] = PINNED.exec(text) ?? []
  return corpus === undefined || codebook === undefined || engine === undefined ? null : { corpus, codebook, engine }
}

export function formatPinned({ corpus, codebook, engine }: Versions): string {
  return `${corpus}.${codebook}.${engine}`
}

export function isSameVersion(a: Versions, b: Versions): boolean {
  return formatPinned(a) === formatPinned(b)
}

/**
 * A link inside the site, held to a version; one that names a version already stays as it is. `v` is the last parameter of the
 * contract, so that it may simply follow the others.
 *
 * @example keepVersion('/compare?cues=russia#table', 'a.b.1.0.0') // '/compare?cues=russia&v=a.b.1.0.0#table'
 */
export function keepVersion(href: string, version: string | null): string {
  if (version === null || parsePinned(version) === null || !href.startsWith('/')) return href
  const [place = '', ...hash] = href.split('#')
  if (/[?&]v=/.test(place)) return href
  const pinned = `${place}${place.includes('?') ? '&' : '?'}v=${version}`
  return hash.length === 0 ? pinned : `${pinned}#${hash.join('#')}`
}
