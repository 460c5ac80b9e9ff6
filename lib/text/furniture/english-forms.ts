import type { FurnitureForms } from './furniture-forms'

export const ENGLISH_PARTS: Readonly<Record<string, string>> = {
  month:
    '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?',
  weekday: '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?',
  day: '(?:(?:<weekday> )?(?:\\d{1,2}(?:st|nd|rd|th)? <month>,?(?: \\d{4})?|<month> \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)|<isoDate>)',
  zone: '(?:gmt|utc|bst|e[sd]?t|p[sd]?t|cest|cet|eat|wat|cat|ist)',
  hour: '(?:\\d{1,2}[:.]\\d{2} ?(?:[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?)(?: ?<zone>)?',
}

/** How English pages dress an article. */
export const ENGLISH_FORMS: FurnitureForms = {
  anywhere: {
    follow_us: [
      'follow~\\bon ?<networks>(?: ?@\\w+)?',
      '(?:join|find|like|connect with) (?:us|our)~\\bon ?<networks>',
      '(?:follow|join|subscribe to)~\\b<network> (?:channels?|pages?|accounts?|feeds?|groups?)(?: ~)?',
      'follow (?:us|me|the author|the conversation)(?: on social media)?',
      'follow .{2,40} on <network>~@\\w…',
    ],
    cookie_notice: ['we value your privacy|your privacy is important to us…|this (?:site|website) uses cookies…'],
    embed_notice: [
      'to (?:view|display|see|watch|load|play)~(?:content|video|tweet|post|media|map)~\\b(?:accept|enable|allow|consent|cookies|javascript)…',
      "(?:view this (?:post|photo|video) on|a post shared by|please enable javascript|this content (?:is (?:hosted|provided) by|is not available|could not be loaded|has been blocked)|this video (?:can ?not|can't) be played) ?…",
      "(?:this|your) browser (?:does not support|doesn't support)…",
      'allow [a-z]{1,20} content\\?',
      "loading|can't render, error",
    ],
    photo_credit: [
      '(?:photo|image|picture|video|photograph)s? ?(?:credits?|courtesy(?: of)?|by|source) ?[:©,]? ?[^.!?]{1,90}',
      '(?:photos?|photographs?|images?|pictures?|credits?|illustrations?) ?[:©] ?[^.!?]{1,60}',
      'credit ?(?:\\.\\.\\.|\\u2026) ?[^!?]{1,80}',
      'view image in fullscreen|(?:hide|show|toggle) caption',
      'afp photo ?/ ?[^.!?]{2,50}',
      'getty images',
    ],
    caption: [
      '(?:file|handout|undated)(?: photo| image| picture)? ?(?:-|–|—|:) ?….{0,260}',
      '.{0,420}[([] ?(?:ap photo|photo(?:graph)? (?:by|courtesy)|photo ?[:/]|image credit|(?:file|stock|handout) (?:photo|image|picture)|(?:file|illustration)(?= ?[\\])])|afp photo|reuters/|[^()[\\]]{2,50}/ ?(?:ap|afp|reuters|getty images|epa)\\b)[^)\\]]{0,80}[\\])]',
      '.{20,420}[.!?)] ?(?:reuters|ap photo|afp|epa)/ ?[^.!?]{2,60}',
      '(?:image|media|video|photo) caption ?[,:] ?…',
      '.{20,400}[.!?)] ?(?:photos?|images?|pictures?|photo credit|credit) ?[:©] ?[^.!?]{1,60}',
    ],
    read_also: [
      '(?:read|see|watch|listen|view) (?:more|also|next|this)(?: ?[:|>»] ?…)?',
      '(?:also|must) (?:read|see|watch) ?[:|>»–-] ?…',
      '(?:read|see) more (?:about|on|from|stories) ?…',
      '(?:watch|listen|related|read) ?: ?[^.!?]{3,160}\\??',
      'related(?: (?:articles?|stories|content|topics?|coverage|posts?|news|links?|reading|videos?))?(?: ?: ?…)?',
      'you (?:might|may)(?: also)? (?:like|be interested in)',
      'recommended(?: (?:stories|for you|reading|articles?))?',
      'more (?:on this(?: story)?|from [^.!?]{2,40}|stories|news|like this)',
      'most (?:read|popular|viewed|shared|commented)',
      "trending(?: now)?|editors?'?s? picks?|top stories|latest (?:news|stories|posts)|don't miss|up next|around the web",
      '(?:next|previous) (?:article|story|post)',
      'sponsored(?: content)?|promoted(?: stories| content)?',
    ],
    byline: [
      '[^.!?]{3,160} contributed (?:reporting|to this (?:report|article|story))',
      '\\(?(?:additional )?(?:reporting|writing|editing|translat(?:ion|ed)|compiled) (?:and (?:writing|editing) )?by….{0,120}',
    ],
    timestamp: [
      '(?:(?:published|updated|posted|last updated|modified) )?(?:about |over )?(?:(?:\\d{1,3}|an?|one|two|three) ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h)|\\d{1,3} ?(?:days?|d|weeks?|months?|years?)) ago',
      '(?:first )?(?:published|updated|last (?:updated|modified)|posted|modified|created|issued) ?(?:on|at|:|-)? ?:? ?(?:<day>|<hour>|today|yesterday).{0,90}',
    ],
    reading_time: [
      '(?:reading time|time to read|read time).{0,40}',
      '(?:estimated )?(?:\\d{1,3}|one|two|five)[- ]?(?:min|mins|minutes?)[- ]?(?:read|reading time)',
    ],
    share_buttons: [
      '(?:share|print|save|tweet|email|bookmark)(?: (?:this|the))(?: (?:article|story|page|post|link))?(?: (?:on|via|with|by) (?:<networks>|e-?mail|friends?|others))?',
      '(?:share|print|copy link|listen to this (?:article|story))',
      'share (?:on|via) (?:<networks>|e-?mail)',
      'share page|about sharing|link copied|like this|post navigation|give this article|send any friend a story|read in app',
      'save articles to read later…|as a subscriber, you have…|click here to share…',
      'click to (?:share|print|e-?mail)…',
      '\\d{1,6} (?:comments?|shares?|views?|likes?|retweets?)',
      '(?:comments?|shares?|views?|likes?) ?[:(] ?\\d{1,6}\\)?',
    ],
    subscription: [
      '(?:sign up|subscribe|register|get|receive|join|log in|sign in|create an account)…\\b(?:newsletters?|(?:your )?inbox|mailing list|e-?mail (?:updates?|address|alerts?)|daily briefing|free account|unlimited access|your account|full access)…',
      'subscribe(?: (?:now|today|for free))?|sign up(?: (?:now|here|today))?|sign in|log in|newsletters?',
      'subscribe (?:now|today|here) (?:to|for)…',
      'already (?:a )?(?:subscriber|subscribed|a member) ?\\??…',
      'support (?:us|our journalism|our work|independent journalism)(?: (?:on|with|by|for|today)~)?',
      'donate(?: now)?|become a (?:member|subscriber)(?: ~)?|start your free trial(?: ~)?|enter your e-?mail(?: address)?',
      'keep up with this story…|your email address will not be published…|required fields are marked…|(?:e-?mail(?: address)?|name) ?\\*',
    ],
    copyright: [
      '(?:(?:©|copyright|\\(c\\)|\\d{4}|[^.!?]{0,40}[.,|–-]) ?[^.!?]{0,60} ?)?all rights reserved(?:…)?',
      '(?:this )?(?:article|story|post|report) (?:is |was )?(?:re)?(?:posted|published|printed)(?: here)? (?:with (?:the )?permission|by permission|under (?:a )?creative commons)…',
    ],
    navigation: [
      'list (?:of \\d+ items?|\\d+ of \\d+)|end of list|keep reading|skip advertisement|continue reading(?:~)?',
      'reuse this content|explore more on these topics|watch live|play video|download (?:the|our) app(?:~)?',
      'home|menu|back to top|skip to (?:main )?(?:content|navigation)|site ?map|advertise with us|advertisements?',
      'about us|contact us|privacy policy|terms (?:of (?:use|service)|(?:and|&) conditions)|cookie (?:policy|settings|preferences)|our standards: .{3,80}',
      '(?:show|load|view|see) (?:more|all)',
      '(?:[^.!?]{0,40} - )?(?:the )?(?:story|article|post|text) continues (?:below|after)(?: ~)?',
      'this article (?:is )?(?:tagged|filed) under…',
      '(?:click|tap) here (?:to|for)…',
      '(?:tags?|keywords?|filed under) ?: ?…',
      'tags|keywords|filed under',
    ],
    ticker: ['breaking(?: news)?|live updates?|just in|developing story'],
  },
  edge: {
    byline: [
      '(?:author|role), [^.!?]{2,60}|reporting from [^.!?]{2,40}',
      '(?:by|written by|story by|reporting by|reported by|edited by|author|posted by|published by|words by|text by) ?:? (?:the )?(?:associated press|reuters|afp|staff|editorial (?:board|team)|news(?:room| desk)|[^.!?]{0,30} staff|[^.!?]{0,30}correspondents?)(?: ~)?',
    ],
    timestamp: [
      'published|updated',
      '<day>(?:,? (?:at )?<hour>| ?[-–|·/] ?<hour>)?',
      '<hour>(?: (?:on )?<day>|, ?<day>| ?[-–|·/] ?<day>)?',
    ],
    share_buttons: [
      '(?:leave a (?:comment|reply)|add a comment|post a comment|join the (?:conversation|discussion)|view (?:all )?comments|log in to (?:comment|reply))(?: ~)?',
      'reply|comments?|shares?|save|tweet|e-?mail|listen',
    ],
    navigation: [
      '(?:topics?|categor(?:y|ies)|sections?) ?: ?…',
      'search|contact|about|terms|privacy|careers|help|close|next|previous|back|ad|live|latest',
    ],
  },
  beside: {
    timestamp: ['\\d{1,2}:\\d{2}(?: ?/ ?\\d{1,2}:\\d{2})?'],
    share_buttons: ['play|pause|mute|unmute|copied'],
    navigation: ['ok|close|learn more|yes|no|cancel|more|live|latest'],
  },
}
