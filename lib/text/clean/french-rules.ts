import type { Rule } from './rule'

const NETWORK =
  '(?:telegram|facebook|twitter|x|instagram|whats ?app|youtube|tiktok|linkedin|google (?:news|actualites)|vk|odysee|rumble|threads|bluesky|mastodon|flipboard|rss)'
const NETWORKS = `${NETWORK}(?:(?:\\s*[,&|/·]\\s*|\\s+et\\s+(?:sur\\s+)?|\\s+ou\\s+|\\s+)${NETWORK})*`
const MONTH =
  '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|fevr?|avr|juil|sept|oct|nov|dec)\\.?'
const DAY = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s+)?'
const DATE = `(?:${DAY}(?:le )?\\d{1,2}(?:er)?\\s+${MONTH}(?:\\s+\\d{4})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`
const HOUR = '\\d{1,2}\\s*(?:h|:)\\s*\\d{0,2}'

/** How French pages dress an article. */
export const FRENCH_RULES: readonly Rule[] = [
  {
    reason: 'follow_us',
    where: 'anywhere',
    pattern: new RegExp(
      `^(?:suivez|retrouvez|rejoignez|likez)(?:-nous|-moi)?\\b[^.!?;]{0,70}?\\bsur\\s*${NETWORKS}\\W*$`,
    ),
  },
  {
    reason: 'follow_us',
    where: 'anywhere',
    pattern: new RegExp(
      `^(?:abonnez-vous|rejoignez(?:-nous)?|suivez(?:-nous)?)\\b[^.!?;]{0,50}\\b(?:chaine|page|compte|canal|fil|groupe)s?\\s+${NETWORKS}\\b.{0,60}$`,
    ),
  },
  { reason: 'follow_us', where: 'anywhere', pattern: /^suivez[- ]nous\W*$/ },
  { reason: 'follow_us', where: 'edge', pattern: new RegExp(`^(?:sur )?${NETWORKS}\\W*$`) },
  {
    reason: 'embed_notice',
    where: 'anywhere',
    pattern:
      /^pour (?:pouvoir )?(?:afficher|voir|visionner|regarder|lire|consulter|activer|ecouter)\b.{0,60}\b(?:contenu|video|tweet|publication|post|carte|media)\b.{0,80}\b(?:accept|autoris|activ|cookies|javascript)/,
  },
  {
    reason: 'embed_notice',
    where: 'anywhere',
    pattern:
      /^(?:voir cette publication sur|une publication partagee par|un post partage par|ce contenu (?:a ete bloque|n'est pas disponible|est bloque)|votre navigateur ne (?:supporte|prend|permet)|impossible de lire la video|chargement(?: en cours)?\W*$|contenu (?:externe|integre|bloque)\W*$)/,
  },
  {
    reason: 'photo_credit',
    where: 'anywhere',
    pattern:
      /^(?:©|\(c\)|credits?\s*(?:photos?|images?|video)?\s*[:©]|photos?\s*[:©]|images?\s*[:©]|illustration\s*[:©])(?:\S+\s?){1,10}$/,
  },
  {
    reason: 'photo_credit',
    where: 'anywhere',
    pattern:
      /^[^.!?]{2,60}\s(?:\/|via|–|-)\s*(?:afp|reuters|ap|epa|getty images|sipa|sputnik|shutterstock|istock|adobe stock|unsplash|hans lucas|maxppp|abaca|dr|belga|anadolu)(?:\s*\/.{0,40})?\W*$/,
  },
  { reason: 'photo_credit', where: 'beside', pattern: /^source\s*:\s*.{1,40}$/ },
  {
    reason: 'caption',
    where: 'anywhere',
    pattern: /^.{0,420}[[(](?:photo|image)s?\s*(?:d'illustration|d'archives?|prise le [^\])]{1,40})[\])]\W*$/,
  },
  { reason: 'caption', where: 'anywhere', pattern: /^(?:photo|image)s? (?:d'illustration|d'archives?)\b.{0,160}$/ },
  {
    reason: 'caption',
    where: 'beside',
    pattern: /^.{10,300}\b(?:photo|image|cliche|illustration)s?\s*(?::|©|d'|prise?)[^.]{0,80}$/,
  },
  {
    reason: 'read_also',
    where: 'anywhere',
    pattern: /^(?:a )?(?:lire|voir|ecouter|decouvrir|relire|revoir) (?:aussi|egalement)\b\s*(?:[:|>»–-].{0,220})?$/,
  },
  {
    reason: 'read_also',
    where: 'anywhere',
    pattern: /^(?:lisez|voir|lire|decouvrez) (?:aussi|egalement)\s*[:|>»].{0,220}$/,
  },
  {
    reason: 'read_also',
    where: 'anywhere',
    pattern:
      /^(?:sur le meme (?:sujet|theme)|dans la meme (?:rubrique|categorie)|(?:nos )?articles? (?:lies?|similaires?|connexes?|recommandes?|associes?|recents?|populaires?)|a (?:la )?une|les plus (?:lus|vus|populaires|partages|commentes)|a lire (?:ailleurs|ensuite)|ne manquez pas|vous (?:aimerez|pourriez aimer|devriez aimer) (?:aussi|egalement|peut-etre)|en lien avec cet article|pour aller plus loin|plus d'articles|article (?:precedent|suivant))\s*:?$/,
  },
  {
    reason: 'byline',
    where: 'edge',
    pattern:
      /^(?:par|de|propos recueillis par|texte(?: et photos)? (?:de|par)|ecrit par|redige par|publie par|auteure?|signe)\s*:?\s+(?:la redaction|redaction)\b.{0,40}$/,
  },
  { reason: 'byline', where: 'edge', pattern: /^(?:la |notre )?redaction(?: (?:de|avec|d'|web|africa|et)\b.{0,40})?$/ },
  {
    reason: 'byline',
    where: 'edge',
    pattern:
      /^(?:avec|source\s*:?) (?:l')?(?:afp|reuters|ap|apa|agences?|efe|xinhua|aps|sputnik)(?:(?: et |, | & )[^.]{1,30})*$/,
  },
  {
    reason: 'byline',
    where: 'edge',
    pattern:
      /^[^.!?:;]{3,60}\b(?:journalistes?|correspondante?|redact(?:eur|rice)(?: en chef)?|envoyee? specia(?:l|le)|editorialiste|chroniqueu(?:r|se)|reporter|pigiste|contribut(?:eur|rice))(?:\s*(?:(?:a|au|en|de|pour|chez)\s|[,|–-])[^.!?]{0,50})?$/,
  },
  {
    reason: 'timestamp',
    where: 'anywhere',
    pattern:
      /^(?:publie |mis a jour |modifie |actualise |poste )?il y a (?:\d{1,3}|une?|deux|trois|quelques)\s*(?:secondes?|minutes?|min|heures?|h|jours?|j|semaines?|mois|ans?)\W*$/,
  },
  {
    reason: 'timestamp',
    where: 'anywhere',
    pattern: new RegExp(
      `^(?:article )?(?:publiee?|mise? (?:a jour|en ligne)|modifiee?|actualisee?|postee?|cree|derniere (?:mise a jour|modification)|mise a jour)\\s*(?:le|:|a|ce|-)?\\s*:?\\s*(?:${DATE}|${HOUR}|aujourd'hui|hier).{0,90}$`,
    ),
  },
  {
    reason: 'timestamp',
    where: 'edge',
    pattern: new RegExp(
      `^(?:le )?${DATE}(?:\\s*(?:a|,|-|–|\\||·)?\\s*${HOUR})?(?:\\s*\\(?(?:gmt|utc|heure de paris)\\)?)?\\W*$`,
    ),
  },
  { reason: 'timestamp', where: 'edge', pattern: new RegExp(`^${HOUR}(?:\\s*(?:gmt|utc))?\\W*$`) },
  { reason: 'reading_time', where: 'anywhere', pattern: /^(?:temps|duree) de lecture\b.{0,40}$/ },
  {
    reason: 'reading_time',
    where: 'anywhere',
    pattern:
      /^(?:lecture\s*:?\s*)?(?:environ |moins d'|~)?(?:\d{1,3}|une?)\s*(?:min|mn|minutes?)\.?(?: de lecture)?\W*$/,
  },
  { reason: 'reading_time', where: 'anywhere', pattern: /^lecture\s*:?\s*\d{1,3}\s*(?:min|mn|minutes?)\W*$/ },
  {
    reason: 'share_buttons',
    where: 'anywhere',
    pattern:
      /^(?:partagez?r?|imprimer|envoyer|commenter|copier le lien|enregistrer|ecouter)(?: (?:cet?|l|l'|la|le)?\s?'?(?:article|page|contenu|lien|publication))?(?:\s*(?:sur|par|:|,|\||\/)?\s*(?:telegram|facebook|twitter|x|whats ?app|linkedin|e-?mail|messenger|pinterest|reddit|partager|imprimer|envoyer|commenter|copier(?: le lien)?))*\W*$/,
  },
  {
    reason: 'share_buttons',
    where: 'anywhere',
    pattern: /^(?:\d{1,5}\s+)?(?:commentaires?|partages?|vues?|reactions?)(?:\s*[:(]?\s*\d{1,6}\)?)?$/,
  },
  {
    reason: 'share_buttons',
    where: 'edge',
    pattern:
      /^(?:laisser un commentaire|ajouter un commentaire|repondre|reagir(?: a cet article)?|connectez-vous pour commenter|j'aime)\b.{0,40}$/,
  },
  {
    reason: 'subscription',
    where: 'anywhere',
    pattern:
      /^(?:abonnez-vous|inscrivez-vous|je m'(?:abonne|inscris)|s'(?:abonner|inscrire)|recevez|profitez|creez un compte|connectez-vous)\b.{0,160}\b(?:newsletters?|lettre d'information|infolettre|e-?mail|boite mail|abonnement|gratuit(?:ement)?|notifications?|alertes?|abonnes?|offre|euros?|€|compte)\b.{0,80}$/,
  },
  {
    reason: 'subscription',
    where: 'anywhere',
    pattern:
      /^(?:(?:je m'|s')(?:abonner?|inscri(?:s|re))|abonnez-vous|se connecter|deja abonnee?\s*\??.{0,30}|(?:cet )?article (?:est )?reserve aux abonnes.{0,40}|il vous reste \d{1,3}\s?% de cet article.{0,60}|newsletters?|la suite est reservee.{0,40}|soutenez(?:-nous| notre)\b.{0,60}|faire un don)\W*$/,
  },
  {
    reason: 'copyright',
    where: 'anywhere',
    pattern:
      /^(?:©|\(c\)|copyright\b).{0,120}$|^.{0,60}\btous droits (?:de reproduction )?(?:reserves|de reproduction).{0,80}$/,
  },
  {
    reason: 'navigation',
    where: 'anywhere',
    pattern:
      /^(?:accueil|menu|rechercher|recherche|retour|retour en haut|haut de page|aller au (?:contenu|menu)|passer au contenu|mentions legales|contact(?:ez-nous)?|qui sommes-nous\s*\??|plan du site|a propos|conditions generales.{0,40}|politique de confidentialite|donnees personnelles|gestion des cookies|publicite|annonce|pub)(?:\s*[|>/»›·,-]\s*[^.!?]{1,40}){0,6}\W*$/,
  },
  {
    reason: 'navigation',
    where: 'anywhere',
    pattern:
      /^(?:mots?[- ]cles?|tags?|etiquettes?|themes?|sujets?|dossiers?|rubriques?|categories?)\s*:.{0,160}$|^(?:mots?[- ]cles?|tags?|etiquettes?)$/,
  },
  {
    reason: 'navigation',
    where: 'anywhere',
    pattern:
      /^(?:la suite (?:apres|sous) (?:cette|la|l')\s?(?:publicite|annonce)|suite de l'article (?:apres|ci-dessous)|(?:cliquez|appuyez) (?:ici|sur l'image) pour\b.{0,90})\W*$/,
  },
  {
    reason: 'copyright',
    where: 'anywhere',
    pattern:
      /^(?:cet )?article (?:re)?(?:publie|produit)(?: ici)? (?:avec (?:l'aimable )?(?:autorisation|permission)|a partir de|sous licence)\b.{0,140}$/,
  },
  {
    reason: 'ticker',
    where: 'anywhere',
    pattern:
      /^(?:en direct|en continu|derni(?:ere|ere)s? (?:minute|infos?|actualites?|nouvelles)|flash info|fil info|direct|alerte info|breaking news)\W*$/,
  },
]
