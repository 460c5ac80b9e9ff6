import { notFound } from 'next/navigation'
import { locale } from 'next/root-params'
import { isLocale, type Locale } from '@/lib/messages/locale'

/** The interface language of the page being rendered; a first path segment that is none is a page we do not have. */
export async function pageLocale(): Promise<Locale> {
  const value: unknown = await locale()
  return typeof value === 'string' && isLocale(value) ? value : notFound()
}
