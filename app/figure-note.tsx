import { PageLink } from '@/components/frame/page-link'
import { localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import type { SampleSummary } from '@/lib/view/select-overview'
import type { PageData } from './page-data'

/** What a figure's numbers rest on: articles, kind of interval, versions, and the way to how they are made. */
export function figureNote({ corpus, locale }: PageData, sample: SampleSummary, intervals: boolean) {
  const { figures, labels } = messagesFor(locale)
  const { corpus: release, codebook, engine } = corpus.versions
  return (
    <>
      {[
        `n = ${labels.articles(sample.counted)}`,
        intervals ? figures.intervals : figures.noIntervals,
        figures.versions(release, codebook, engine),
      ].join(' · ')}
      {' · '}
      <PageLink href={localeHref(locale, '/method')}>{figures.method}</PageLink>
    </>
  )
}
