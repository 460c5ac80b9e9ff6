import type { Rule } from './rule'

/** Forms that need no language. They are tried on the folded line. */
export const SHARED_RULES: readonly Rule[] = [
  {
    reason: 'photo_credit',
    where: 'anywhere',
    pattern:
      /^[^.!?:;«»“”]{2,50}\s?\/\s?(?:ap|afp|reuters|epa(?:-efe)?|getty(?: images)?|sipa(?: press)?|xinhua|tass|sputnik|anadolu(?: agency)?|shutterstock|flickr|bloomberg|associated press|ap photo|hans lucas|maxppp)(?:\s?[/,]\s?.{1,40}|\s(?:via|pour|for)\s.{1,40})?$/,
  },
  {
    reason: 'photo_credit',
    where: 'anywhere',
    pattern: /^(?:[^.!?:;«»“”]{2,50}[/,]\s?)?[^.!?:;«»“”]{2,30} via (?:ap|afp|reuters|getty images|usa today|epa)$/,
  },
  {
    reason: 'share_buttons',
    where: 'anywhere',
    pattern: /^[\d.,]{1,6}k?\s(?:shares?|partages?)(?:\s(?:facebook|twitter|x|linkedin|whatsapp|pinterest|e-?mail))*$/,
  },
  {
    reason: 'share_buttons',
    where: 'anywhere',
    pattern:
      /^(?:(?:facebook|twitter|linkedin|whatsapp|telegram|pinterest|reddit|messenger|instagram|youtube|tiktok|e-?mail|copy|copier|print|imprimer|partager|share|tweet|x)(?:[\s|/·,]+|$)){2,12}$/,
  },
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
