/** What can go wrong with an import, or with a row of one. */
export const IMPORT_ISSUES = {
  no_text_column: {
    level: 'error',
    en: 'No column holds the texts of the articles. Name one “text” in the first row of the table.',
    fr: 'Aucune colonne ne contient le texte des articles. Nommez-en une « text » dans la première ligne du tableau.',
  },
  no_outlet: {
    level: 'error',
    en: 'Nothing says which outlet the article is of. Give a column “outlet” or an address, or name one for all: in the form, or with --outlet NAME.',
    fr: 'Rien ne dit de quel média est l’article. Donnez une colonne « outlet » ou une adresse, ou nommez-en un pour tous, dans le formulaire ou avec --outlet NOM.',
  },
  bad_date: {
    level: 'error',
    en: 'The date cannot be read. Write it as 2025-09-19, 2025-09 or 2025.',
    fr: 'La date ne peut pas être lue. Écrivez-la 2025-09-19, 2025-09 ou 2025.',
  },
  ambiguous_date: {
    level: 'error',
    en: 'The date can be read as day/month or month/day. Say which, once for the whole: in the form, or with --dates dmy or --dates mdy.',
    fr: 'La date peut se lire jour/mois ou mois/jour. Dites-le une fois pour tout, dans le formulaire ou avec --dates dmy ou --dates mdy.',
  },
  known_article: {
    level: 'info',
    en: 'The corpus, or this import, has this text of this outlet already. It was not added again.',
    fr: 'Le corpus, ou cet import, contient déjà ce texte de ce média. Il n’a pas été ajouté de nouveau.',
  },
  no_import: {
    level: 'error',
    en: 'There is no import of that number that could be taken back. “contrechamp imports” lists them.',
    fr: 'Aucun import de ce numéro ne peut être annulé. « contrechamp imports » en donne la liste.',
  },
  import_busy: {
    level: 'error',
    en: 'Another process works on this import, or it has come to its end. “contrechamp imports” says how far it is.',
    fr: 'Un autre processus travaille à cet import, ou il est terminé. « contrechamp imports » dit où il en est.',
  },
  store_away: {
    level: 'warning',
    en: 'The database does not answer. The import waits for it, five minutes at most, and then goes on from where it is.',
    fr: 'La base de données ne répond pas. L’import l’attend, cinq minutes au plus, puis reprend là où il en est.',
  },
  import_failed: {
    level: 'error',
    en: 'The import broke off, and nothing of it is in the corpus. Start it again with the same file, or go on with it: contrechamp import --job NUMBER.',
    fr: 'L’import s’est interrompu, et rien n’en est dans le corpus. Relancez-le avec le même fichier, ou reprenez-le : contrechamp import --job NUMÉRO.',
  },
  import_cancelled: {
    level: 'error',
    en: 'The import was stopped. What it had read is in no corpus; give the file again to start anew.',
    fr: 'L’import a été arrêté. Ce qu’il avait lu n’est dans aucun corpus ; redonnez le fichier pour recommencer.',
  },
  input_lost: {
    level: 'error',
    en: 'The program ended before the file was read to its end, and the file is gone. Give it again.',
    fr: 'Le programme s’est arrêté avant d’avoir lu le fichier jusqu’au bout, et le fichier n’est plus là. Redonnez-le.',
  },
  no_version: {
    level: 'error',
    en: 'This store has no such version. The page “Versions” and “contrechamp imports” list those that it has.',
    fr: 'Ce dépôt n’a pas cette version. La page « Versions » et « contrechamp imports » en donnent la liste.',
  },
  store_not_empty: {
    level: 'error',
    en: 'The store holds articles already. Restore into an empty one: set DATA_DIR to a new folder, or DATABASE_URL to an empty database.',
    fr: 'Le dépôt contient déjà des articles. Restaurez dans un dépôt vide : DATA_DIR sur un nouveau dossier, ou DATABASE_URL sur une base vide.',
  },
  bad_backup: {
    level: 'error',
    en: 'This is no backup of Contrechamp, or it is cut off. Nothing was changed.',
    fr: 'Ce n’est pas une sauvegarde de Contrechamp, ou elle est tronquée. Rien n’a été modifié.',
  },
  newer_backup: {
    level: 'error',
    en: 'The backup is of a newer version of Contrechamp. Update the program, then restore.',
    fr: 'La sauvegarde vient d’une version plus récente de Contrechamp. Mettez le programme à jour, puis restaurez.',
  },
  not_http: {
    level: 'error',
    en: 'This is no address of a page. Give one that begins with http:// or https://, without a password in it.',
    fr: 'Ce n’est pas l’adresse d’une page. Donnez-en une qui commence par http:// ou https://, sans mot de passe.',
  },
  private_address: {
    level: 'error',
    en: 'The address leads to this machine or to a private network, and was not asked. Save the page and import the file.',
    fr: 'L’adresse mène à cette machine ou à un réseau privé, et n’a pas été interrogée. Enregistrez la page et importez le fichier.',
  },
  no_answer: {
    level: 'error',
    en: 'The site does not answer. Check the address, or try again later.',
    fr: 'Le site ne répond pas. Vérifiez l’adresse, ou réessayez plus tard.',
  },
  bad_answer: {
    level: 'error',
    en: 'The site does not give this page out. Open it in a browser, save it, and import the file.',
    fr: 'Le site ne donne pas cette page. Ouvrez-la dans un navigateur, enregistrez-la et importez le fichier.',
  },
  not_modified: {
    level: 'info',
    en: 'Nothing is new since the last time.',
    fr: 'Rien de nouveau depuis la dernière fois.',
  },
  too_slow: {
    level: 'error',
    en: 'The site took more than 20 seconds. Try again later, or save the page and import the file.',
    fr: 'Le site a mis plus de 20 secondes. Réessayez plus tard, ou enregistrez la page et importez le fichier.',
  },
  too_many_redirects: {
    level: 'error',
    en: 'The address leads on and on. Open it in a browser, and give the address where it ends.',
    fr: 'L’adresse renvoie sans fin. Ouvrez-la dans un navigateur et donnez l’adresse d’arrivée.',
  },
  answer_too_large: {
    level: 'error',
    en: 'The site sent more than 8 MB, which is no article. Save the page and import the file.',
    fr: 'Le site a envoyé plus de 8 Mo, ce qui n’est pas un article. Enregistrez la page et importez le fichier.',
  },
  robots: {
    level: 'error',
    en: 'The site asks programs not to read this page (robots.txt). Open it in a browser, save it, and import the file.',
    fr: 'Le site demande aux programmes de ne pas lire cette page (robots.txt). Ouvrez-la dans un navigateur, enregistrez-la et importez le fichier.',
  },
  bad_feed: {
    level: 'error',
    en: 'This is no RSS, Atom, RDF or JSON feed that can be read. Open the address in a browser to see what it is.',
    fr: 'Ce n’est pas un flux RSS, Atom, RDF ou JSON lisible. Ouvrez l’adresse dans un navigateur pour voir ce que c’est.',
  },
  no_feed: {
    level: 'error',
    en: 'There is no feed of that number. “contrechamp feeds” lists them.',
    fr: 'Il n’y a pas de flux de ce numéro. « contrechamp feeds » en donne la liste.',
  },
  empty_feed: {
    level: 'info',
    en: 'The feed has no items.',
    fr: 'Le flux ne contient aucun article.',
  },
  is_feed: {
    level: 'error',
    en: 'The address is a feed, not an article. Add it as a feed.',
    fr: 'L’adresse est un flux, pas un article. Ajoutez-la comme flux.',
  },
  entities_refused: {
    level: 'error',
    en: 'The file defines entities of its own, which can blow it up without end. Save it without them.',
    fr: 'Le fichier définit ses propres entités, qui peuvent le gonfler sans fin. Enregistrez-le sans elles.',
  },
  bad_zip: {
    level: 'error',
    en: 'The archive cannot be opened, or an entry in it has a forbidden name. Pack the files anew.',
    fr: 'L’archive ne peut pas être ouverte, ou une entrée porte un nom interdit. Refaites l’archive.',
  },
  zip_too_large: {
    level: 'error',
    en: 'The archive unpacks to more than is allowed (10,000 files, 1 GB, or 200 times its size). Split it.',
    fr: 'L’archive se déploie au-delà de ce qui est permis (10 000 fichiers, 1 Go ou 200 fois sa taille). Divisez-la.',
  },
} as const satisfies Record<string, { level: 'error' | 'warning' | 'info'; en: string; fr: string }>
