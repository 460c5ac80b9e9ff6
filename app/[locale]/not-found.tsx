import type { Metadata } from 'next'
import { locale as rootLocale } from 'next/root-params'
import { PageLink } from '@/components/frame/page-link'
import { frame } from '@/lib/messages/frame'
import { isLocale, localeHref } from '@/lib/messages/locale'
import { problems } from '@/lib/messages/problems'

export const metadata: Metadata = { robots: { index: false } }

export default async function NotFound() {
  const value: unknown = await rootLocale()
  const locale = typeof value === 'string' && isLocale(value) ? value : 'en'
  const { notFound } = problems[locale]
  const ways = [
    ['/', notFound.overview],
    ['/compare', notFound.compare],
    ['/phrases', notFound.phrases],
    ['/events', notFound.events],
  ] as const
  return (
    <div className="max-w-[40rem] py-8">
      <title>{`${notFound.title} · ${frame[locale].siteName}`}</title>
      <p className="eyebrow">404</p>
      <h1 className="mt-1 text-3xl tracking-tight">{notFound.heading}</h1>
      <p className="mt-4 text-lg text-secondary">{notFound.explain}</p>
      <p className="mt-8 font-semibold">{notFound.next}</p>
      <ul className="mt-2 list-disc space-y-1.5 ps-5">
        {ways.map(([path, text]) => (
          <li key={path}>
            <PageLink href={localeHref(locale, path)}>{text}</PageLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
