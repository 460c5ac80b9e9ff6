import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { FIELD, FormField } from '@/components/imports/form-field'
import { messagesFor } from '@/lib/messages/messages-for'
import { ISSUES, issueSchema } from '@/lib/model/issues'
import type { SearchParams } from '@/lib/view/view-state'
import { pageLocale } from '../../page-locale'
import { isSignedIn, passwordHash } from '../../session'

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  return { title: messagesFor(locale).signIn.title, robots: { index: false } }
}

/** Where those who may change the data of an installation sign in and out. Reading needs neither. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [locale, { problem }, asked] = await Promise.all([pageLocale(), searchParams, headers()])
  const { signIn: t } = messagesFor(locale)
  const hash = passwordHash()
  const told = issueSchema.shape.code.safeParse(problem)
  const isIn = hash !== null && (await isSignedIn(asked.get('cookie'), hash))
  return (
    <div className="max-w-[32rem]">
      <h1 className="text-3xl tracking-tight">{t.title}</h1>
      <p className="mt-2 text-secondary">{t.intro}</p>
      {told.success ? (
        <p role="alert" className="mt-6 border-warning border-s-4 bg-card px-4 py-2.5">
          {ISSUES[told.data][locale]}
        </p>
      ) : null}
      {hash === null ? (
        <p className="mt-6 bg-card px-4 py-3">{ISSUES.no_password[locale]}</p>
      ) : (
        <form action="/api/v1/session" method="post" className="mt-6 grid gap-4">
          <input type="hidden" name="locale" value={locale} />
          {isIn ? (
            <div>
              <p className="mb-4">{t.signedIn}</p>
              <button type="submit" name="action" value="out" className="button">
                {t.signOut}
              </button>
            </div>
          ) : (
            <>
              <FormField label={t.password}>
                <input type="password" name="password" required autoComplete="current-password" className={FIELD} />
              </FormField>
              <div>
                <button type="submit" className="button button-strong">
                  {t.submit}
                </button>
              </div>
            </>
          )}
        </form>
      )}
    </div>
  )
}
