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
} as const satisfies Record<string, { level: 'error' | 'warning' | 'info'; en: string; fr: string }>
