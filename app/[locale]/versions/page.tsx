import type { Metadata } from 'next'
import { PageLink } from '@/components/frame/page-link'
import { ScrollTable } from '@/components/table/scroll-table'
import { formatDate } from '@/lib/messages/format-date'
import { formatNumber } from '@/lib/messages/format-number'
import { localeHref } from '@/lib/messages/locale'
import { versions as versionMessages } from '@/lib/messages/versions'
import { readReleases } from '@/lib/store/read'
import { formatPinned, keepVersion, parsePinned } from '@/lib/view/pinned'
import type { SearchParams } from '@/lib/view/view-state'
import { pageLocale } from '../../page-locale'
import { viewMetadata } from '../../view-metadata'

const PATH = '/versions'
/** An import a day for more than half a year. */
const SHOWN = 200

export async function generateMetadata(): Promise<Metadata> {
  const [locale, releases] = await Promise.all([pageLocale(), readReleases()])
  const t = versionMessages[locale]
  const description = t.description(formatNumber(locale, releases.length))
  return viewMetadata({ locale, path: PATH, title: t.title, description, image: null })
}

/** What a link can be held to. A link that names something else leads here, with what it asked for. */
export default async function VersionsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [locale, releases, { missing }] = await Promise.all([pageLocale(), readReleases(), searchParams])
  const t = versionMessages[locale]
  const shown = releases.slice(0, SHOWN)
  return (
    <>
      <header className="max-w-[46rem]">
        <h1 className="text-3xl tracking-tight">{t.title}</h1>
        <p className="mt-2 text-secondary">{t.intro}</p>
      </header>
      {typeof missing !== 'string' ? null : (
        <p role="status" className="mt-6 max-w-[46rem] break-words border-warning border-s-4 bg-card px-4 py-2.5">
          {parsePinned(missing) === null ? t.malformed : t.missing(missing)}
        </p>
      )}
      <div className="mt-8 max-w-[52rem]">
        <ScrollTable caption={t.caption}>
          <thead>
            <tr>
              <th scope="col">{t.made}</th>
              <th scope="col">{t.corpus}</th>
              <th scope="col">{t.codebook}</th>
              <th scope="col">{t.engine}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ versions, createdAt }, place) => (
              <tr key={formatPinned(versions)}>
                <th scope="row">
                  <PageLink newest href={keepVersion(localeHref(locale, '/'), formatPinned(versions))}>
                    <time dateTime={createdAt}>
                      {formatDate(locale, createdAt.slice(0, 10), 'short')}, {createdAt.slice(11, 16)}
                    </time>
                  </PageLink>
                  {place === 0 ? ` (${t.today})` : ''}
                </th>
                <td className="font-mono text-sm">{versions.corpus}</td>
                <td className="font-mono text-sm">{versions.codebook}</td>
                <td className="font-mono text-sm">{versions.engine}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
        {shown.length < releases.length ? (
          <p className="mt-2 text-secondary text-sm">
            {t.cut(formatNumber(locale, shown.length), formatNumber(locale, releases.length))}
          </p>
        ) : null}
      </div>
    </>
  )
}
