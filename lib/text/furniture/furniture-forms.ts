import type { Furniture } from '../../model/document'

/**
 * Where a form shows furniture. anywhere: nothing else looks like this. edge: only before the body or after it.
 * beside: says nothing alone, and goes with a line of furniture next to it.
 */
export const PLACES = ['anywhere', 'edge', 'beside'] as const
export type Place = (typeof PLACES)[number]

/**
 * What lines of furniture look like, by place and reason.
 *
 * A form is tried on the whole folded line (lower case, no accents, no list mark before, no stops behind). It is a regular
 * expression with words in angle brackets for what recurs, `~` for a few words without a full stop, and `…` for a longer rest.
 */
export type FurnitureForms = Readonly<Record<Place, Partial<Readonly<Record<Furniture, readonly string[]>>>>>

/** What recurs in the forms of both languages. */
export const SHARED_PARTS: Readonly<Record<string, string>> = {
  network:
    '(?:telegram|facebook|twitter|x|instagram|whats ?app|youtube|tiktok|linkedin|google (?:news|actualites)|apple news|vk|odysee|rumble|threads|bluesky|mastodon|flipboard|messenger|pinterest|reddit)',
  networks: '<network>(?:(?: ?[,&|/·] ?(?:(?:et|and) )?| (?:et|and|ou|or) (?:sur |on )?| )<network>)*',
  agency:
    "(?:l')?(?:afp|reuters|ap|apa|aps|apanews|associated press|agence france[- ]presse|sputnik|tass|xinhua|anadolu|efe|dpa|ansa|epa|belga|bloomberg|rfi|bbc|agences?|agencies)",
  picture:
    '(?:afp|reuters|ap|ap photo|epa(?:-efe)?|getty(?: images)?|sipa(?: press)?|xinhua|tass|sputnik|anadolu(?: agency)?|shutterstock|istock(?:photo)?|adobe stock|unsplash|flickr|bloomberg|associated press|hans lucas|maxppp|abaca(?:press)?|belga|wikimedia(?: commons)?|dr|usa today)',
  number: '\\d{1,3}(?:[.,]\\d{1,3})?k?',
  isoDate: '(?:\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})',
}

/** Forms that need no language. */
export const SHARED_FORMS: FurnitureForms = {
  anywhere: {
    photo_credit: [
      '[^.!?:;«»“”]{2,50} ?/ ?<picture>(?: ?[/,(] ?.{1,40}| (?:via|pour|for) .{1,40})?',
      '(?:[^.!?:;«»“”]{2,50}[/,] ?)?[^.!?:;«»“”]{2,30} via <picture>',
      '<picture> ?/ ?[^.!?:;«»“”]{2,50}',
      '(?:©|\\(c\\)) ?(?:<picture>|[^\\d.!?]{2,40}[/,-] ?<picture>|[^\\d.!?]{2,60} source ?: ?.{1,40})(?: ?[/,] ?.{1,40})?',
      '© ?[^\\d.!?:;]{2,60}',
    ],
    copyright: ['(?:©|\\(c\\)|copyright (?:©|\\(c\\)|\\d)) ?.{0,150}', 'copyright'],
    share_buttons: [
      '<number> (?:shares?|partages?)(?: <network>| e-?mail)*',
      '(?:(?:<network>|e-?mail|copy|copier|print|imprimer|partager|share|tweet)(?:[ |/·,]+|$)){2,12}',
    ],
    navigation: ['(?:#[\\p{L}\\p{N}_]+[ ,]*){2,20}'],
  },
  edge: {
    byline: ['\\(?(?:(?:avec|with|source|sources) ?:? ?)?<agency>(?:(?: ?[,/&] ?| et | and )<agency>)*\\)?'],
    follow_us: ['<networks>'],
    navigation: [
      '#[\\p{L}\\p{N}_]+',
      '(?:[^.!?|>›»«:,]{1,25} ?[>›»] ?){1,8}[^.!?|>›»«]{0,80}',
      '[^.!?|:]{1,30}(?: ?\\| ?[^.!?|:]{1,40}){2,12}',
    ],
    timestamp: ['<isoDate>(?:[ t,|·-]*\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?: (?:gmt|utc))?)?'],
  },
  beside: {
    share_buttons: ['<number>', '[+x×|/•·]'],
    photo_credit: ['(?:source|via) (?::? ?<picture>|: ?.{1,40})'],
  },
}
