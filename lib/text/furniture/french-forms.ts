import type { FurnitureForms } from './furniture-forms'

export const FRENCH_PARTS: Readonly<Record<string, string>> = {
  mois: '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|fevr?|avr|juil|sept|oct|nov|dec)\\.?',
  jour: '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
  date: '(?:(?:<jour>,? )?(?:le )?\\d{1,2}(?:er)? <mois>(?: \\d{4})?|<isoDate>)',
  heure: '\\d{1,2} ?(?:h|:) ?(?:\\d{2})?(?: ?(?:gmt|utc|heure de paris))?',
  lettre:
    "(?:newsletters?|lettres? d'(?:information|info|actualite)s?|infolettre|lettre quotidienne|alertes?|notifications?)",
}

/** How French pages dress an article. */
export const FRENCH_FORMS: FurnitureForms = {
  anywhere: {
    follow_us: [
      '(?:suivez|retrouvez|rejoignez|likez)(?:-nous|-moi)?~\\bsur ?<networks>',
      '(?:suivez|retrouvez|rejoignez|abonnez-vous)(?:-nous)?~\\b(?:chaines?|pages?|comptes?|canal|fil|groupe) <network>(?:~)?',
      'suivez[- ]nous(?: aussi)?(?: sur(?: les)? reseaux sociaux)?',
      'abonnez-vous (?:a|sur)~ <networks>',
    ],
    embed_notice: [
      'pour (?:pouvoir )?(?:afficher|voir|visionner|regarder|lire|consulter|activer|ecouter)~(?:contenu|video|tweet|publication|post|carte|media|infographie)~\\b(?:accepte[rz]|autorise[rz]|active[rz]|cookies|javascript)…',
      '(?:voir cette publication sur|une publication partagee par|un post partage par|voir (?:le|ce) (?:tweet|post)) ?…',
      "(?:ce|le) contenu (?:~ )?(?:a ete bloque|n'est pas (?:disponible|visible|accessible)|est bloque)…",
      'votre navigateur ne (?:supporte|prend|permet)…',
      'impossible de (?:lire|charger) (?:la|cette) video',
      'chargement(?: en cours)?',
      'contenu (?:externe|integre|bloque|tiers)',
    ],
    photo_credit: [
      'credits? (?:photos?|images?|videos?) ?[:©,-]? ?[^!?]{1,90}',
      'credits? ?[:©] ?[^.!?]{1,60}',
      '(?:photos?|images?|illustrations?) ?[:©] ?[^.!?]{1,45}',
      "(?:photos?|images?|cliches?) (?:de|par|d'illustration de) [^.!?]{2,40}/ ?<picture>",
    ],
    caption: [
      ".{0,400}[[(](?:photo|image)s? ?(?:d'illustration|d'archives?|prise? [^\\])]{1,40}|: [^\\])]{1,40}|par [^\\])]{1,40}|/ [^\\])]{1,40})[\\])]",
      '.{10,260}[.)»] ?(?:©|credits? ?(?:photos?)? ?[:©]|photos? ?[:©]|illustration ?[:©]) ?[^.!?]{1,60}',
      '.{10,400}[^.!?] © ?[^.!?]{1,60}',
      "(?:photo|image|illustration)s? (?:d'illustration|d'archives?)(?:~)?",
      'legende (?:image|photo|video) ?[,:] ?…',
    ],
    read_also: [
      '(?:a )?(?:lire|voir|ecouter|decouvrir|relire|revoir|regarder|consulter) (?:aussi|egalement|notre (?:article|dossier))(?: sur [^.!?:]{2,30})?(?: ?[:|>»–-] ?…)?',
      '(?:lisez|voyez|decouvrez) (?:aussi|egalement) ?[:|>»] ?…',
      '(?:a lire|a voir|a ecouter|en savoir plus|pour aller plus loin|sur le meme sujet|notre dossier) ?[:>|] ?…',
      'lire (?:la suite|plus|davantage|tout)(?: ?[:>»].{0,80})?',
      '(?:regarder|ecouter|regardez|ecoutez) ?:(?: ?[^.!?]{0,120})?',
      'sur le meme (?:sujet|theme)',
      'dans la meme (?:rubrique|categorie)',
      '(?:(?:nos|les) )?articles? (?:lies?|similaires?|connexes?|recommandes?|associes?|recents?|populaires?|les plus lus|precedents?|suivants?)',
      'a (?:la )?une',
      'les plus (?:lus|vus|populaires|partages|commentes)',
      'a lire(?: ailleurs| ensuite)?',
      'ne manquez pas',
      'vous (?:aimerez|pourriez aimer|devriez aimer)(?: aussi| egalement| peut-etre)*',
      "(?:plus d'|d'autres )articles",
      'en lien avec cet article',
      'contenus? sponsorises?|contenu partenaire|par taboola',
    ],
    timestamp: [
      '(?:(?:publie|mis a jour|modifie|actualise|poste)e? )?il y a (?:\\d{1,3}|une?|deux|trois|quelques) ?(?:secondes?|minutes?|min|heures?|h)',
      '(?:(?:publie|mis a jour|modifie|actualise|poste)e? )?il y a \\d{1,3} ?(?:jours?|j|semaines?|mois|ans?)',
      "(?:article )?(?:publiee?|mise? (?:a jour|en ligne)|modifiee?|actualisee?|postee?|creee?|derniere (?:mise a jour|modification)|mise a jour) ?(?:le|:|a|ce|-)? ?:? ?(?:<date>|<heure>|aujourd'hui|hier).{0,90}",
    ],
    reading_time: [
      '(?:temps|duree) de lecture.{0,40}',
      "(?:lecture ?:? ?)?(?:environ |moins d'|~)?(?:\\d{1,3}|une?) ?(?:min|mn|minutes?)(?: de lecture)",
      'lecture ?:? ?\\d{1,3} ?(?:min|mn|minutes?)',
    ],
    share_buttons: [
      "(?:partage[rz]|imprime[rz]|envoye[rz]|commente[rz]|enregistre[rz]|ecoute[rz])(?: (?:cet?|l'|la|le) ?(?:article|page|contenu|lien|publication|audio))?(?: (?:sur|par) (?:<networks>|e-?mail|mail|les reseaux sociaux))?",
      'copier le lien(?:~)?',
      '\\d{1,6} (?:commentaires?|partages?|vues?|reactions?)',
      '(?:commentaires?|partages?|vues?|reactions?) ?[:(] ?\\d{1,6}\\)?',
      'soyez le premier a (?:commenter|reagir)(?:~)?',
    ],
    subscription: [
      "(?:abonnez-vous|inscrivez-vous|je m'(?:abonne|inscris)|s'(?:abonner|inscrire)|recevez|profitez|creez (?:un|votre) compte|connectez-vous)…\\b(?:newsletters?|lettre d'information|infolettre|e-?mails?|boite mail|abonnement|sans engagement|essai gratuit|abonnes|par mois|pour commenter|alertes|notifications)…",
      "(?:je m'|s')(?:abonner?|inscri(?:s|re))",
      'abonnez-vous|se connecter|(?:la |notre |nos )?<lettre>',
      "(?:la |notre )?<lettre>…(?:s'inscrire|je m'inscris|inscrivez-vous|s'abonner|abonnez-vous)",
      'deja abonnee?(?:~)?\\??(?:~)?',
      '(?:cet )?(?:article|contenu) (?:est )?reserve (?:a nos|aux) abonnes(?:…)?',
      'il vous reste \\d{1,3} ?% de cet article…',
      'la suite (?:de cet article )?est reservee…',
      'soutenez-nous(?:~)?|soutenez notre (?:journal|media|redaction|travail|independance)(?:~)?|faites un don(?: a [^.!?]{2,30})?|faire un don|je fais un don(?: a [^.!?]{2,30})?',
    ],
    copyright: [
      '(?:(?:©|copyright|\\(c\\)|\\d{4}|[^.!?]{0,40}[.,|–-]) ?[^.!?]{0,40} ?)?tous droits (?:de reproduction |de reproduction et de representation )?reserves(?:…)?',
      '(?:toute )?reproduction (?:totale ou partielle )?(?:interdite|autorisee)(?:…)?',
      "(?:cet )?article (?:re)?publie (?:ici )?(?:avec (?:l'aimable )?(?:autorisation|permission)|a partir de|sous licence)…",
    ],
    navigation: [
      'accueil|menu|rechercher|retour en haut|haut de page|aller au (?:contenu|menu)(?: principal)?|passer au contenu(?: principal)?|fil d.ariane',
      'mentions legales|contactez-nous|qui sommes-nous ?\\??|plan du site|a propos(?: de nous)?|conditions generales(?: ~)?|politique de confidentialite|donnees personnelles|gestion des cookies|publicites?|annonces?',
      "(?:la )?suite (?:de l'article )?(?:apres|sous) (?:cette |la |l')?(?:publicite|annonce|pub)",
      '(?:mots?[- ]cles?|tags?|etiquettes?) ?: ?…',
      'mots?[- ]cles?|tags|etiquettes',
      '(?:cliquez|appuyez) (?:ici|sur [^.!?]{2,30}) pour…',
    ],
    ticker: [
      'en (?:direct|continu) ?:?',
      'dernieres? (?:minutes?|infos?|actualites?|nouvelles|heure)',
      'flash info|fil (?:info|actu)|alerte info|toute l.actualite(?: en direct)?',
    ],
  },
  edge: {
    byline: [
      '(?:par|de|propos recueillis par|texte|ecrit par|redige par|publie par|auteure?|signe) ?:? ?(?:la )?redaction(?: ~)?',
      "(?:la |notre )?redaction(?: (?:de |avec |d')?[^.!?]{2,30})?",
    ],
    timestamp: ['(?:le )?<date>(?: ?(?:a|,|-|–|\\||·) ?<heure>| <heure>)?', '<heure>'],
    share_buttons: [
      '(?:laisser|ajouter|ecrire) un commentaire|repondre|reagir(?: ~)?|connectez-vous pour commenter|commentaires?|partages?',
    ],
    navigation: [
      '(?:themes?|rubriques?|categories?|dossiers?) ?: ?…',
      'contact|recherche|retour|(?:articles? )?(?:precedent|suivant)|pub|direct|sujets?(?: associes)? ?:(?:…)?',
    ],
    photo_credit: ['source ?: ?[^.!?]{2,40}'],
  },
  beside: {
    navigation: ['ok|fermer|en savoir plus|oui|non|annuler|voir (?:plus|tout)|plus'],
    caption: [".{10,260}[,.(] ?(?:photo|image)s? (?:d'illustration|d'archives?|: [^.]{2,40})"],
    reading_time: ['\\d{1,3} ?(?:min|mn|minutes?)'],
  },
}
