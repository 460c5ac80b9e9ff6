import { localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { readCorpus } from '@/lib/store/read'
import { MissingPage } from '../../../missing-page'
import { pageLocale } from '../../../page-locale'

/** An address that names no event here: the events there are. */
export default async function EventNotFound() {
  const [locale, corpus] = await Promise.all([pageLocale(), readCorpus()])
  const { event, frame } = messagesFor(locale)
  return (
    <MissingPage
      title={event.notFoundTitle}
      hint={event.notFoundHint}
      ways={[
        ...corpus.events.map(({ slug, title }) => ({
          href: localeHref(locale, `/events/${slug}`),
          text: title[locale],
        })),
        { href: localeHref(locale, '/'), text: frame.nav.overview },
      ]}
    />
  )
}
