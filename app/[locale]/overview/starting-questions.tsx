import { PageLink } from '@/components/frame/page-link'
import { localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { viewHref } from '@/lib/view/view-href'
import { DEFAULT_VIEW } from '@/lib/view/view-state'
import { eventCards, overviewPanel } from '../../figures'
import type { PageData } from '../../page-data'
import { cueName } from '../../view-words'

/**
 * Three questions as links into the other pages. They are put to the whole corpus, whatever the view: the cue that tells its
 * outlets apart most, the one after it, and the newest event.
 */
export async function StartingQuestions({ data }: { data: PageData }) {
  const { locale } = data
  const { questions } = messagesFor(locale).overview
  const { takeaways } = await overviewPanel({ ...data, state: DEFAULT_VIEW })
  const [first, second] = takeaways
  const event = (await eventCards(data))[0]?.event
  const links = [
    ...(first === undefined
      ? []
      : [
          {
            text: questions.who(cueName(data, first.cue)),
            href: viewHref('/phrases', DEFAULT_VIEW, { cues: [first.cue] }, locale),
          },
        ]),
    ...(second === undefined
      ? []
      : [
          {
            text: questions.own(cueName(data, second.cue)),
            href: viewHref('/compare', DEFAULT_VIEW, { cues: [second.cue], voice: 'own' }, locale),
          },
        ]),
    ...(event === undefined
      ? []
      : [{ text: questions.names(event.title[locale]), href: localeHref(locale, `/events/${event.slug}#naming`) }]),
  ]
  if (links.length === 0) return null
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" className="text-xl">
        {questions.heading}
      </h2>
      <ol className="mt-2 divide-y divide-rule">
        {links.map(({ text, href }) => (
          <li key={href} className="py-4 text-lg leading-snug">
            <PageLink href={href}>{text}</PageLink>
          </li>
        ))}
      </ol>
    </section>
  )
}
