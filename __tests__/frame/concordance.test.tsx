import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ActiveFilters } from '@/components/controls/active-filters'
import { IgnoredValues } from '@/components/controls/ignored-values'
import { ConcordanceTable } from '@/components/phrases/concordance-table'
import { PageLinks } from '@/components/phrases/page-links'
import { loadCodebook } from '@/lib/codebook/load'
import type { Locale } from '@/lib/messages/locale'
import type { PhraseQuery, PhraseRow } from '@/lib/model/reading'

const cues = new Map(loadCodebook().cues.map((cue) => [cue.id, cue]))
const outlets = new Map([
  [
    'apa',
    {
      slug: 'apa',
      short: { en: 'APA', fr: 'APA' },
      name: { en: 'Agence de Presse Africaine', fr: 'Agence de Presse Africaine' },
      country: 'SN',
      kind: 'agency' as const,
    },
  ],
])
const row: PhraseRow = {
  id: 'k3f9',
  article: 'des-discussions-1c4605da',
  articleTitle: 'Des discussions sont en cours',
  outlet: 'apa',
  date: '2022-02',
  lang: 'fr',
  cue: 'russia',
  concept: 'country',
  strength: 'core',
  voice: 'reported',
  polarity: 'asserted',
  speaker: { start: 0, end: 9, text: 'la ministre', name: 'Florence Parly' },
  left: 'le profil très proche de la ',
  phrase: 'Russie',
  right: ' qui deviendra, avec le départ',
}

function show(rows: readonly PhraseRow[], locale: Locale = 'en', order: PhraseQuery['order'] = 'mix') {
  render(
    <ConcordanceTable
      rows={rows}
      caption={`${rows.length} phrases`}
      order={order}
      cues={cues}
      outlets={outlets}
      locale={locale}
    />,
  )
  return screen.getAllByRole('row').slice(1)
}

describe('the concordance', () => {
  it('has a row per phrase, headed by the phrase, and a caption', () => {
    const rows = show([row, { ...row, id: 'b', phrase: 'russes' }])
    expect(rows).toHaveLength(2)
    expect(screen.getByRole('table', { name: '2 phrases' })).toBeInTheDocument()
    expect(within(rows[1] ?? document.body).getByRole('rowheader')).toHaveTextContent('russes')
  })

  it.each([
    ['en', '/articles/des-discussions-1c4605da#h-k3f9', 'Russie (in “Des discussions sont en cours”)'],
    ['fr', '/fr/articles/des-discussions-1c4605da#h-k3f9', 'Russie (dans «\u00a0Des discussions sont en cours\u00a0»)'],
  ] as const)(
    '%s: the phrase leads to its place in the article, by a name that begins with it',
    (locale, href, name) => {
      show([row], locale)
      expect(screen.getByRole('link', { name })).toHaveAttribute('href', href)
    },
  )

  it('keeps the language of the article on its words', () => {
    const [first] = show([row])
    for (const text of ['le profil très proche de la', 'Russie', 'qui deviendra'])
      expect(
        within(first ?? document.body)
          .getByText(text, { exact: false })
          .closest('[lang]'),
      ).toHaveAttribute('lang', 'fr')
  })

  it.each([
    ['named', row.speaker, 'reported', /reported.*Florence Parly/],
    ['without a fuller name', { start: 0, end: 9, text: 'un diplomate', name: null }, 'quoted', /quoted.*un diplomate/],
    ['not named', null, 'quoted', /quoted.*speaker not named/],
    ['nobody', null, 'own', /own voice$/],
  ] as const)('says who speaks: %s', (_, speaker, voice, text) => {
    const [first] = show([{ ...row, speaker, voice }])
    expect(
      within(first ?? document.body)
        .getAllByRole('cell')
        .at(-1),
    ).toHaveTextContent(text)
  })

  it('marks what is denied, and what is weak and in no number', () => {
    const rows = show([row, { ...row, id: 'b', polarity: 'denied', strength: 'weak' }])
    expect(rows[0]).not.toHaveTextContent(/denied|weak/)
    expect(rows[1]).toHaveTextContent('denied')
    expect(rows[1]).toHaveTextContent('weak, not counted')
  })

  it.each([
    ['left', 'la'],
    ['right', 'qui'],
  ] as const)('order by %s: the word that decides it is bold', (order, word) => {
    show([row], 'en', order)
    const bold = document.querySelectorAll('td b')
    expect([...bold].map((one) => one.textContent?.trim())).toEqual([word])
  })

  it('writes a date to the precision that is known', () => {
    expect(show([row], 'fr')[0]).toHaveTextContent('févr. 2022')
  })
})

describe('around the list', () => {
  it('pages are links, with none before the first and after the last', () => {
    const hrefOf = (page: number) => `/phrases?page=${page}`
    const { rerender } = render(<PageLinks page={1} pages={3} hrefOf={hrefOf} locale="en" />)
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/phrases?page=2'])
    rerender(<PageLinks page={3} pages={3} hrefOf={hrefOf} locale="en" />)
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/phrases?page=2'])
    rerender(<PageLinks page={1} pages={1} hrefOf={hrefOf} locale="en" />)
    expect(screen.queryByRole('navigation')).toBeNull()
  })

  it('a choice is named with its way back', () => {
    render(
      <ActiveFilters active={[{ name: 'Voice', value: 'quoted', without: '/phrases' }]} reset="/phrases" locale="en" />,
    )
    expect(screen.getByRole('link', { name: 'Voice: quoted, remove' })).toHaveAttribute('href', '/phrases')
    expect(screen.queryByRole('link', { name: 'Back to everything' })).toBeNull()
  })

  it.each([
    ['nothing', [], ''],
    ['one value', [{ param: 'cues', value: 'zzz', reason: 'unknown' }], '“zzz” (cues), which is not known here'],
    [
      'several',
      [
        { param: 'cues', value: 'zzz', reason: 'unknown' },
        { param: 'ctx', value: '99', reason: 'malformed' },
      ],
      '“zzz” (cues), “99” (ctx)',
    ],
    [
      'a period the wrong way round',
      [{ param: 'time', value: '2025..2022', reason: 'swapped' }],
      '2025..2022 ends before',
    ],
  ] as const)('names what a link asked for in vain: %s', (_, ignored, text) => {
    render(<IgnoredValues ignored={ignored} locale="en" />)
    expect(screen.getByRole('status')).toHaveTextContent(text)
  })
})
