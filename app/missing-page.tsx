import { PageLink } from '@/components/frame/page-link'

interface Way {
  readonly href: string
  readonly text: string
  /** Language of the text where it is not that of the page. */
  readonly lang?: string
}

/** What there is instead of the thing that an address names and that is not here. */
export function MissingPage({ title, hint, ways }: { title: string; hint: string; ways: readonly Way[] }) {
  return (
    <div className="max-w-[46rem] py-8">
      <title>{title}</title>
      <p className="eyebrow">404</p>
      <h1 className="mt-1 text-3xl tracking-tight">{title}</h1>
      <p className="mt-4 text-lg text-secondary">{hint}</p>
      <ul className="mt-4 list-disc space-y-1.5 ps-5">
        {ways.map(({ href, text, lang }) => (
          <li key={href}>
            <PageLink href={href} lang={lang}>
              {text}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
