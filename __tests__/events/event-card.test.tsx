import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EventCard } from '@/components/event/event-card'
import { articlesOn, coverageOf } from '@/lib/view/articles-on'
import { corpusOf } from '../view/random-corpus'
import { articleOf } from '../view/small-corpus'

/** A corpus of so many outlets with six articles each on the one event, and one on the other. */
function corpusWith(outlets: number) {
  const slugs = Array.from({ length: outlets }, (_, index) => `outlet-${index}`)
  return corpusOf(
    slugs,
    slugs.flatMap((slug) =>
      [1, 2, 3, 4, 5, 6, 7].map((number) =>
        articleOf(`${slug}-${number}`, slug, 300, {}, { event: number === 7 ? 'rupture-2025' : 'withdrawal-2022' }),
      ),
    ),
  )
}

describe('articlesOn', () => {
  it('has the articles of the event in the order of the corpus, and the same list again', () => {
    const corpus = corpusWith(2)
    const found = articlesOn(corpus, 'withdrawal-2022')
    expect(found).toEqual(corpus.articles.filter(({ event }) => event === 'withdrawal-2022'))
    expect(articlesOn(corpus, 'withdrawal-2022')).toBe(found)
    expect(articlesOn(corpus, 'no-such-event')).toEqual([])
  })
})

describe('the card of an event', () => {
  it.each([
    [1, 5],
    [4, 3],
    [12, 1],
    [20, 1],
  ])('with %i outlets names %i of six articles of each, and says that there are more', (outlets, named) => {
    const corpus = corpusWith(outlets)
    const [event] = corpus.events
    if (event === undefined) throw new Error('invalid corpus: no event')
    const articles = articlesOn(corpus, event.slug)
    render(<EventCard locale="en" event={event} coverage={coverageOf(corpus, event.slug)} outlets={corpus.outlets} />)
    expect(articles).toHaveLength(6 * outlets)
    expect(screen.getAllByRole('link', { name: /^Title of outlet-\d+-\d$/ })).toHaveLength(outlets * named)
    expect(screen.getAllByText(new RegExp(`\\b${6 - named}\\b.*more`))).toHaveLength(outlets)
  })
})
