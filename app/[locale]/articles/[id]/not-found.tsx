import { localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { readCorpus } from '@/lib/store/read'
import { MissingPage } from '../../../missing-page'
import { pageLocale } from '../../../page-locale'

const SHOWN = 20

/** An address that names no article here: the newest articles there are, and the way to all phrases. */
export default async function ArticleNotFound() {
  const [locale, corpus] = await Promise.all([pageLocale(), readCorpus()])
  const { reading, frame } = messagesFor(locale)
  // In the order of a corpus the newest come first.
  const newest = corpus.articles.slice(0, SHOWN)
  return (
    <MissingPage
      title={reading.notFoundTitle}
      hint={reading.notFoundHint}
      ways={[
        ...newest.map(({ id, title, lang }) => ({ href: localeHref(locale, `/articles/${id}`), text: title, lang })),
        { href: localeHref(locale, '/phrases'), text: frame.nav.phrases },
      ]}
    />
  )
}
