import { describe, expect, it } from 'vitest'
import { formatPinned, keepVersion, parsePinned } from '@/lib/view/pinned'
import { viewHref } from '@/lib/view/view-href'
import { DEFAULT_VIEW } from '@/lib/view/view-state'

const NAMED = 'e0f73c5d3f.fd26b388184a.1.1.0'
const VERSIONS = { corpus: 'e0f73c5d3f', codebook: 'fd26b388184a', engine: '1.1.0' }

describe('the version in a link', () => {
  it('names corpus, codebook and engine', () => {
    expect(parsePinned(NAMED)).toEqual(VERSIONS)
    expect(formatPinned(VERSIONS)).toBe(NAMED)
  })

  it.each([
    '',
    'newest',
    'e0f73c5d3f',
    'e0f73c5d3f.fd26b388184a',
    'E0F73C5D3F.fd26b388184a.1.1.0',
    `${NAMED}.2`,
    ` ${NAMED}`,
  ])('is none in “%s”', (text) => expect(parsePinned(text)).toBeNull())

  it.each([
    ['/', `/?v=${NAMED}`],
    ['/fr', `/fr?v=${NAMED}`],
    ['/compare?cues=russia', `/compare?cues=russia&v=${NAMED}`],
    ['/articles/x?hl=none#h-1', `/articles/x?hl=none&v=${NAMED}#h-1`],
    [`/compare?v=${NAMED}`, `/compare?v=${NAMED}`],
    ['/compare?v=a1b2c3d4e5.fd26b388184a.1.0.0', '/compare?v=a1b2c3d4e5.fd26b388184a.1.0.0'],
    ['#results', '#results'],
    ['https://example.org/a', 'https://example.org/a'],
  ])('is kept by %s', (href, kept) => expect(keepVersion(href, NAMED)).toBe(kept))

  it('is not taken over where it is none', () => {
    expect(keepVersion('/compare', null)).toBe('/compare')
    expect(keepVersion('/compare', '"><script>')).toBe('/compare')
  })

  it('stays on every page that a view leads to', () => {
    const state = { ...DEFAULT_VIEW, v: VERSIONS }
    for (const path of ['/', '/compare', '/phrases', '/articles/x', '/outlets/rt', '/method'])
      expect(viewHref(path, state, {}, 'en')).toContain(`?v=${NAMED}`)
  })
})
