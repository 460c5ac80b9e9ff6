import type { Metadata } from 'next'
import { FIELD } from '@/components/imports/form-field'
import { PageLinks } from '@/components/phrases/page-links'
import { localeHref } from '@/lib/messages/locale'
import { messagesFor } from '@/lib/messages/messages-for'
import { LANGUAGES } from '@/lib/model/language'
import { readTexts } from '@/lib/store/read'
import { searchTexts } from '@/lib/store/search-texts'
import { pageOf } from '@/lib/view/page-of'
import { formatPinned } from '@/lib/view/pinned'
import { articlesIn } from '@/lib/view/select-sample'
import { viewHref } from '@/lib/view/view-href'
import type { SearchParams } from '@/lib/view/view-state'
import { dataFor, pageData, redirectForm } from '../../page-data'
import { pageLocale } from '../../page-locale'
import { viewMetadata } from '../../view-metadata'
import { FoundArticle } from './found-article'

const PATH = '/search'
const PER_PAGE = 20

interface Props {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { locale, state } = await dataFor(await pageLocale(), await searchParams, () => [])
  const { search: t } = messagesFor(locale)
  const title = state.q === '' ? t.title : `${state.q}: ${t.title}`
  return viewMetadata({ locale, path: viewHref(PATH, state, {}, 'en'), title, description: t.description, image: null })
}

/** Full-text search: which articles hold some words, the latest first, each with the place. */
export default async function SearchPage({ searchParams }: Props) {
  const data = await pageData(searchParams, () => [])
  await redirectForm(PATH, searchParams, data)
  const { locale, corpus, state } = data
  const { search: t, labels } = messagesFor(locale)
  const found = state.q === '' ? null : await searchTexts(state.q, corpus.versions)
  const inView = articlesIn(corpus, state)
  const { total, pages, page, shown } = pageOf(
    found === null ? [] : inView,
    ({ articleKey }) => found?.keys.has(articleKey) ?? false,
    { page: state.page, perPage: PER_PAGE },
  )
  const texts = new Map(
    (
      await readTexts(
        shown.map(({ id }) => id),
        corpus.versions,
      )
    ).map(({ id, text }) => [id, text] as const),
  )
  // “the of” are two rare words of French, and none at all of English.
  const isTooCommon = found !== null && total === 0 && (found.stems.fr.length === 0 || found.stems.en.length === 0)
  return (
    <>
      <header className="max-w-[46rem]">
        <h1 className="text-3xl tracking-tight">{t.title}</h1>
        <p className="mt-2 text-secondary">{t.intro}</p>
      </header>
      <search>
        <form
          action={localeHref(locale, PATH)}
          className="no-print mt-6 grid max-w-[46rem] gap-4 sm:grid-cols-[1fr_9rem_auto]"
        >
          {state.v === null ? null : <input type="hidden" name="v" value={formatPinned(state.v)} />}
          <div>
            <label htmlFor="search-words" className="block font-semibold text-sm">
              {t.label}
            </label>
            <input
              id="search-words"
              type="search"
              name="q"
              defaultValue={state.q}
              maxLength={200}
              aria-describedby="search-hint"
              className={FIELD}
            />
          </div>
          <div>
            <label htmlFor="search-language" className="block font-semibold text-sm">
              {t.language}
            </label>
            <select id="search-language" name="lang" defaultValue={state.lang ?? ''} className={FIELD}>
              <option value="">{t.anyLanguage}</option>
              {LANGUAGES.map((lang) => (
                <option key={lang} value={lang}>
                  {labels.language[lang]}
                </option>
              ))}
            </select>
          </div>
          <div className="self-end">
            <button type="submit" className="button button-strong">
              {t.submit}
            </button>
          </div>
          <p id="search-hint" className="text-muted text-sm sm:col-span-3">
            {t.hint}
          </p>
        </form>
      </search>
      {found === null ? null : (
        <section aria-label={t.results} className="mt-8 max-w-[46rem]">
          <p role="status" className="text-secondary">
            {isTooCommon ? t.onlyStops : total === 0 ? t.none(state.q) : t.found(total, inView.length)}
          </p>
          {shown.length === 0 ? null : (
            <ol start={(page - 1) * PER_PAGE + 1} className="mt-4 grid gap-6">
              {shown.map((article) => (
                <FoundArticle
                  key={article.id}
                  locale={locale}
                  article={article}
                  outlets={corpus.outlets}
                  text={texts.get(article.id) ?? ''}
                  stems={found.stems[article.lang]}
                />
              ))}
            </ol>
          )}
          <PageLinks
            page={page}
            pages={pages}
            hrefOf={(to) => viewHref(PATH, state, { page: to }, locale)}
            locale={locale}
          />
        </section>
      )}
    </>
  )
}
