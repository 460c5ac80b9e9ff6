import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * The one link inside the site. It does not fetch ahead: every number of a table is a link, and a page would ask for
 * dozens of others before anyone has read it.
 */
export function PageLink(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />
}
