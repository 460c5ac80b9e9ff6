'use client'

import { useEffect } from 'react'

const NAME = 'next-route-announcer'

/**
 * Says the title of the page that a link leads to, once the reader is silent.
 *
 * Next speaks it through an element of this name and would make one that interrupts; where there is one already it takes that.
 * Stands first in the body, so that it is there before Next looks for it.
 */
export function PageAnnouncer() {
  useEffect(() => {
    if (document.getElementsByName(NAME).length > 0) return
    const holder = document.createElement(NAME)
    holder.setAttribute('name', NAME)
    holder.style.position = 'absolute'
    const line = document.createElement('div')
    line.setAttribute('aria-live', 'polite')
    line.style.cssText =
      'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap'
    holder.attachShadow({ mode: 'open' }).append(line)
    document.body.append(holder)
  }, [])
  return null
}
