import type { Rule } from './rule'

const NETWORK =
  '(?:telegram|facebook|twitter|x|instagram|whats ?app|youtube|tiktok|linkedin|google news|vk|odysee|rumble|threads|bluesky|mastodon|flipboard|rss|apple news)'
const NETWORKS = `${NETWORK}(?:(?:\\s*[,&|/·]\\s*(?:and\\s+)?|\\s+and\\s+(?:on\\s+)?|\\s+or\\s+|\\s+)${NETWORK})*`
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?'
const DAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?'
const DATE = `${DAY}(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?(?:\\s+\\d{4})?|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`
const HOUR = '\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\.?'
const ZONE = '(?:gmt|utc|bst|e[sd]?t|p[sd]?t|cest|cet|eat|wat|cat|ist)'

/** How English pages dress an article. */
export const ENGLISH_RULES: readonly Rule[] = [
  {
    reason: 'follow_us',
    where: 'anywhere',
    pattern: new RegExp(`^(?:follow|join|find|like|connect with)\\b[^.!?;]{0,70}?\\bon\\s*${NETWORKS}\\W*$`),
  },
  {
    reason: 'follow_us',
    where: 'anywhere',
    pattern: new RegExp(
      `^(?:follow|join|subscribe to)\\b[^.!?;]{0,40}\\b${NETWORKS}\\s+(?:channel|page|account|feed|group)s?\\b.{0,60}$`,
    ),
  },
  { reason: 'follow_us', where: 'anywhere', pattern: /^follow (?:us|me|the author|the conversation)\W*$/ },
  {
    reason: 'embed_notice',
    where: 'anywhere',
    pattern:
      /^(?:to (?:view|display|see|watch|load|play)\b.{0,60}\b(?:content|video|tweet|post|media|map)\b.{0,80}\b(?:accept|enable|allow|consent|cookies|javascript)|view this (?:post|photo|video) on|a post shared by|(?:this|your) browser does not support|please enable javascript|this content (?:is (?:hosted|provided) by|is not available|could not be loaded|has been blocked)|allow [a-z]{1,20} content\?|this video (?:can not|cannot|can't) be played|loading(?:\W*$|\.\.\.))/,
  },
  {
    reason: 'photo_credit',
    where: 'anywhere',
    pattern:
      /^(?:©|\(c\)|(?:photo|image|picture|video|photograph)s? ?(?:credits?|courtesy(?: of)?|by|source)\s*[:©]|photos?\s*[:©]|credits?\s*[:©]|(?:photo|image|picture|photograph) by|getty images|afp via getty|reuters\/|ap photo).{0,110}$/,
  },
  {
    reason: 'photo_credit',
    where: 'beside',
    pattern: /^(?:source|via)\s*:?\s*(?:ap|afp|reuters|getty(?: images)?|epa|sputnik|tass|xinhua|anadolu)\W*$/,
  },
  {
    reason: 'caption',
    where: 'anywhere',
    pattern: /^(?:file|handout|undated)(?: photo| image| picture)?\s*(?:-|–|—|:|\.)\s*\S.{10,420}$/,
  },
  {
    reason: 'caption',
    where: 'anywhere',
    pattern:
      /^.{0,420}[([]\s*(?:ap photo|photo(?:graph)? (?:by|courtesy)|image credit|(?:file|stock|handout) (?:photo|image|picture)|illustration|afp photo|reuters\/|[^()[\]]{2,50}\/(?:ap|afp|reuters|getty images|epa)\b)[^)\]]{0,80}[\])]\W*$/,
  },
  {
    reason: 'read_also',
    where: 'anywhere',
    pattern:
      /^(?:read|see|watch|listen|view) (?:more|also|next|this)\s*(?:[:|>»].{0,220})?$|^also (?:read|see|watch)\s*[:|>»]?.{0,220}$|^(?:read|see) more (?:about|on|from|stories)\b.{0,120}$/,
  },
  {
    reason: 'read_also',
    where: 'anywhere',
    pattern:
      /^(?:related(?: (?:articles?|stories|content|topics?|coverage|posts?|news|links?|reading|video))?|(?:you )?(?:might|may) (?:also|be) (?:like|interested in)|you (?:might|may) also like|recommended(?: (?:stories|for you|reading|articles?))?|more (?:on this(?: story)?|from .{2,40}|stories|news|like this|in .{2,20})|most (?:read|popular|viewed|shared|commented)|trending(?: now)?|editors'? picks?|top stories|latest (?:news|stories|posts)|don't miss|up next|next (?:article|story|post)|previous (?:article|story|post)|around the web|sponsored(?: content)?|promoted(?: stories| content)?)\s*:?$/,
  },
  {
    reason: 'read_also',
    where: 'anywhere',
    pattern: /^related\s*(?:articles?|stor(?:y|ies)|content)?\s*:\s*.{3,200}$/,
  },
  {
    reason: 'byline',
    where: 'edge',
    pattern:
      /^(?:by|written by|story by|reporting by|reported by|edited by|editing by|author|posted by|published by|words by|text by)\s*:?\s+(?:the )?(?:associated press|reuters|afp|staff|editorial (?:board|team)|news(?:room| desk)|.{0,30} staff|.{0,30}correspondents?)\b.{0,60}$/,
  },
  {
    reason: 'byline',
    where: 'anywhere',
    pattern:
      /^\(?(?:additional )?(?:reporting|writing|editing|translat(?:ion|ed)|compiled) (?:and (?:writing|editing) )?by\b.{3,200}$/,
  },
  {
    reason: 'byline',
    where: 'edge',
    pattern:
      /^[^.!?:;]{3,60}\b(?:staff writers?|(?:senior |chief |foreign |special |political |diplomatic |africa |security )*(?:correspondent|reporter|editor|columnist)|contributor|journalist)(?:\s*(?:in|at|for|,|\||-|–)\s*[^.!?]{0,50})?$/,
  },
  {
    reason: 'timestamp',
    where: 'anywhere',
    pattern:
      /^(?:published |updated |posted |last updated |modified )?(?:about |over )?(?:\d{1,3}|an?|one|two|three)\s*(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|months?|years?) ago\W*$/,
  },
  {
    reason: 'timestamp',
    where: 'anywhere',
    pattern: new RegExp(
      `^(?:first )?(?:published|updated|last (?:updated|modified)|posted|modified|created|issued)\\s*(?:on|at|:|-)?\\s*:?\\s*(?:${DATE}|${HOUR}|today|yesterday).{0,90}$`,
    ),
  },
  {
    reason: 'timestamp',
    where: 'edge',
    pattern: new RegExp(
      `^(?:${DATE}\\s*(?:at|,|-|–|\\||·|/)?\\s*(?:(?:${HOUR})\\s*${ZONE}?)?|(?:${HOUR})\\s*${ZONE}?(?:\\s*(?:on|,|-|–|\\||·)?\\s*${DATE})?)\\W*$`,
    ),
  },
  {
    reason: 'reading_time',
    where: 'anywhere',
    pattern:
      /^(?:reading time|time to read|read time)\b.{0,40}$|^(?:estimated )?(?:\d{1,3}|one|two|five)[- ]?(?:min|mins|minutes?)(?:ute)?\.?[- ]?(?:read|reading time)\W*$/,
  },
  {
    reason: 'share_buttons',
    where: 'anywhere',
    pattern:
      /^(?:share|print|save|copy link|tweet|email|comment|bookmark|listen)(?: (?:this|the|with|on|via|by|to|article|story|page|post|friends?|link|now))*(?:\s*[:,|/]?\s*(?:(?:on|by|via)\s+)?(?:telegram|facebook|twitter|x|whats ?app|linkedin|e-?mail|messenger|pinterest|reddit|share|print|save|tweet|comment|copy(?: link)?|flipboard))*\W*$/,
  },
  {
    reason: 'share_buttons',
    where: 'anywhere',
    pattern: /^(?:\d{1,6}\s+)?(?:comments?|shares?|views?|likes?|retweets?)(?:\s*[:(]?\s*\d{1,6}\)?)?$/,
  },
  {
    reason: 'share_buttons',
    where: 'edge',
    pattern:
      /^(?:leave a (?:comment|reply)|add a comment|post a comment|join the (?:conversation|discussion)|view (?:all )?comments|reply|log in to (?:comment|reply)|click to share\b.{0,60}|click to (?:print|email)\b.{0,60})\b.{0,60}$/,
  },
  {
    reason: 'subscription',
    where: 'anywhere',
    pattern:
      /^(?:sign up|subscribe|register|get|receive|join|log in|sign in|create an account)\b.{0,160}\b(?:newsletters?|inbox|mailing list|e-?mail updates?|e-?mail address|daily briefing|notifications?|free account|subscription|unlimited access|account)\b.{0,100}$/,
  },
  {
    reason: 'subscription',
    where: 'anywhere',
    pattern:
      /^(?:keep up with this story|get (?:our|the) .{2,40} (?:delivered|in your inbox)|your email address will not be published|required fields are marked|e-?mail(?: address)? ?\*|name ?\*|sign up for .{2,60})\b.{0,90}$/,
  },
  {
    reason: 'subscription',
    where: 'anywhere',
    pattern:
      /^(?:subscribe(?: now| today)?|sign up(?: now| here)?|sign in|log in|register|newsletters?|already (?:a )?(?:subscriber|subscribed|a member)\s*\??.{0,30}|support (?:us|our journalism|independent journalism).{0,60}|donate(?: now)?|become a (?:member|subscriber).{0,40}|start your free trial.{0,40}|enter your email(?: address)?)\W*$/,
  },
  {
    reason: 'copyright',
    where: 'anywhere',
    pattern: /^(?:©|\(c\)|copyright\b).{0,160}$|^.{0,80}\ball rights reserved\b.{0,120}$/,
  },
  {
    reason: 'navigation',
    where: 'anywhere',
    pattern:
      /^(?:home|menu|search|back|back to top|skip to (?:main )?(?:content|navigation)|about us|contact(?: us)?|privacy(?: policy)?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|cookie (?:policy|settings|preferences)|site ?map|advertisement|advertise(?: with us)?|ad|careers|help|close|next|previous|show more|load more|view all|see all)(?:\s*[|>/»›·,-]\s*[^.!?]{1,40}){0,6}\W*$/,
  },
  {
    reason: 'navigation',
    where: 'anywhere',
    pattern:
      /^(?:tags?|keywords?|topics?|filed under|categor(?:y|ies)|sections?)\s*:.{0,200}$|^(?:tags?|keywords?|filed under)$/,
  },
  {
    reason: 'navigation',
    where: 'anywhere',
    pattern:
      /^(?:.{0,40}\s-\s)?(?:the )?(?:story|article|post|text) continues (?:below|after)\b.{0,40}$|^(?:this article (?:is )?(?:tagged|filed) under)\b.{0,120}$|^(?:click|tap) here (?:to|for)\b.{0,100}$|^can't render\b.{0,20}$/,
  },
  {
    reason: 'copyright',
    where: 'anywhere',
    pattern:
      /^(?:this )?(?:article|story|post|report) (?:is |was )?(?:re)?(?:posted|published|printed)(?: here)? (?:with (?:the )?permission|by permission|under (?:a )?creative commons)\b.{0,120}$/,
  },
  {
    reason: 'ticker',
    where: 'anywhere',
    pattern: /^(?:breaking(?: news)?|live(?: updates?)?|latest|just in|developing)\W*$/,
  },
]
