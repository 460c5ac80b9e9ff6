'use client'

import NextLink from 'next/link'
import { useSearchParams } from 'next/navigation'
import type { ComponentProps } from 'react'
import { keepVersion } from '@/lib/view/pinned'

type Props = Omit<ComponentProps<typeof NextLink>, 'href'> & {
  readonly href: string
  /** Leads to today's data, whatever version the page on show is held to. */
  readonly newest?: boolean
}

/**
 * The one link inside the site. A view that is held to a version leads to pages held to the same one. It does not fetch ahead: every
 * number of a table is a link, and a page would ask for dozens of others before anyone has read it.
 */
export function PageLink({ href, newest = false, ...props }: Props) {
  const version = useSearchParams().get('v')
  return <NextLink prefetch={false} href={newest ? href : keepVersion(href, version)} {...props} />
}
