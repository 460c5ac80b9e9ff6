import { fold } from '../fold'

/** What consent notices speak of. */
const SUBJECT =
  /\b(?:cookies?|traceurs?|trackers?|consentez|consentements?|consent|donnees personnelles|personal data|donnees de navigation|browsing data|adresses? ip|ip address(?:es)?|ciblage publicitaire|publicites? (?:personnalisees?|ciblees?)|(?:personali[sz]ed|targeted) (?:ads?|advertising|content)|personnalisation|personali[sz]ation|(?:politique|charte) (?:de confidentialite|(?:de gestion )?des? cookies)|(?:privacy|cookie) (?:policy|notice|settings|preferences)|parametrer (?:vos|mes)|gerer (?:mes|vos)|manage (?:my|your)|mesure d'audience|audience measurement|finalites|nos partenaires|our partners|tout accepter|tout refuser|accept all|reject all|reseaux sociaux|rgpd|gdpr|interets? legitimes?|legitimate interests?)\b/g
/** The site itself speaking to its reader. */
const SITE_SPEAKS =
  /\b(?:nous (?:utilisons|et nos|stockons|traitons)|nos (?:sites?|services?|partenaires|pratiques|applications?|contenus)|notre (?:site|service|politique|application|plateforme|charte)|ce site utilise|(?:en|si vous) (?:cliquant|poursuivant|continuant|acceptant|poursuivez|continuez)[^.]{0,60} vous (?:consentez|acceptez|autorisez)|avec votre (?:consentement|accord)|we (?:use|and our|store|process|value)|our (?:sites?|services?|partners|privacy|cookie|website|platform|apps?)|this (?:site|website|page) uses|(?:by|if you) (?:click|continu|us|accept)(?:ing|e)?[^.]{0,60} you (?:consent|agree|accept)|with your (?:consent|agreement)|utilise des cookies (?:pour|afin)|uses cookies (?:to|for))\b/g
/** Words to the reader, weaker: instructions say them too. */
const READER =
  /\b(?:vos (?:choix|donnees|preferences|droits|visites)|votre (?:navigateur|terminal|appareil|navigation|experience|visite)|(?:en )?cliquant sur|cliquez|veuillez|your (?:choices|data|preferences|rights|browser|device|experience|settings)|(?:by )?clicking|click|please)\b/g

const ADDRESS = /\b(?:vous|vos|votre|nous|nos|notre|you|your|we|our)\b/

const BUTTON =
  "(?:(?:tout|tous) (?:accepter|refuser)|(?:accepter|refuser)(?: tout| et (?:fermer|continuer))?|continuer sans accepter|(?:parametrer|gerer|personnaliser|modifier)(?: (?:vos|mes|les|mon))? (?:choix|cookies|preferences|consentement)|j'(?:autorise|accepte)|je (?:refuse|comprends)|ok|d'accord|(?:accept|reject|allow|decline)(?: all)?(?: cookies)?|manage (?:my |your )?(?:choices|preferences|cookies|options|settings)|cookie settings|i (?:agree|accept)|agree(?: and (?:close|continue))?|got it)"
const BUTTONS = new RegExp(`^(?:${BUTTON}[\\s.|/·,]*)+$`)
const WORDLESS_ALONE = /^(?:ok|accepter|refuser|d'accord|accept|reject|allow|decline|agree)\W*$/

/** Longer paragraphs are read in their beginning only: a notice says what it is there. */
const READ = 4000
/** So short a line that speaks for the site of its cookies says nothing else. */
const SHORT = 8
/** A notice speaks of its subject at least once in so many words; an article that touches on it does not. */
const WORDS_PER_SUBJECT = 22

/**
 * Whether a line is a consent notice: sure, likely (it goes with a sure one next to it), or not.
 *
 * Words inside quotation marks do not count: an article quotes a notice, a notice names its buttons.
 */
export function judgeConsent(line: string, key: string, words: number): 'sure' | 'likely' | 'not' {
  if (key !== '' && BUTTONS.test(key)) return WORDLESS_ALONE.test(key) ? 'likely' : 'sure'
  const all = fold(line.slice(0, READ))
  const subjects = all.match(SUBJECT)?.length ?? 0
  if (subjects === 0 && !READER.test(all)) return 'not'
  READER.lastIndex = 0
  const unquoted = all.replace(/«[^»]{0,400}»|“[^”]{0,400}”|"[^"]{0,400}"/g, ' ')
  const speaks = unquoted.match(SITE_SPEAKS)?.length ?? 0
  const reader = unquoted.match(READER)?.length ?? 0
  const about = unquoted.match(SUBJECT)?.length ?? 0
  const dense = subjects * WORDS_PER_SUBJECT >= Math.min(words, READ / 6)
  if (dense && about > 0 && speaks > 0 && (subjects + speaks + reader > 2 || words <= SHORT)) return 'sure'
  const addressed = speaks > 0 || ADDRESS.test(unquoted)
  return dense && addressed && (about > 0 || reader > 1) ? 'likely' : 'not'
}
