import type { Rule } from './rule'

/** Forms that need no language. They are tried on the folded line. */
export const SHARED_RULES: readonly Rule[] = [
  { reason: 'share_buttons', where: 'beside', pattern: /^(?:\d{1,6}|\+|x|×|[|/•·])$/ },
  {
    reason: 'navigation',
    where: 'beside',
    pattern:
      /^(?:ok|fermer|close|en savoir plus|learn more|oui|non|yes|no|annuler|cancel|plus|more|voir plus|see more)\W*$/,
  },
  { reason: 'navigation', where: 'edge', pattern: /^(?:#[\p{L}\p{N}_]+[\s,]*){1,20}$/u },
  { reason: 'navigation', where: 'edge', pattern: /^[^.!?|>›»]{1,40}(?:\s*[|>›»]\s*[^.!?|>›»]{1,40}){2,12}$/ },
]
