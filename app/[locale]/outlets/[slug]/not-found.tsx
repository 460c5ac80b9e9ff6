import { localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { readCorpus } from '@/lib/store/read'
import { MissingPage } from '../../../missing-page'
import { pageLocale } from '../../../page-locale'

/** An address that names no outlet here: the outlets there are. */
export default async function OutletNotFound() {
  const [locale, corpus] = await Promise.all([pageLocale(), readCorpus()])
  const { outlet, frame } = messagesFor(locale)
  return (
    <MissingPage
      title={outlet.notFoundTitle}
      hint={outlet.notFoundHint}
      ways={[
        ...corpus.outlets.map(({ slug, name }) => ({
          href: localeHref(locale, `/outlets/${slug}`),
          text: name[locale],
        })),
        { href: localeHref(locale, '/'), text: frame.nav.overview },
      ]}
    />
  )
}
