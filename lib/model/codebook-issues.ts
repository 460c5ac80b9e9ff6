/** What can go wrong, or be lost, with a codebook that a user gives: what happened, then what to do. Part of the one catalogue. */
export const CODEBOOK_ISSUES = {
  invalid_json: {
    level: 'error',
    en: 'The file is not valid JSON. Correct it there and try again.',
    fr: 'Le fichier n’est pas du JSON valide. Corrigez-le à cet endroit et recommencez.',
  },
  invalid_field: {
    level: 'error',
    en: 'A field is not as it should be. Correct it and try again.',
    fr: 'Un champ n’est pas conforme. Corrigez-le et recommencez.',
  },
  duplicate_id: {
    level: 'error',
    en: 'An id is used twice. Give each its own.',
    fr: 'Un identifiant sert deux fois. Donnez à chacun le sien.',
  },
  duplicate_code: {
    level: 'error',
    en: 'A code is used twice. Give each cue its own.',
    fr: 'Un code sert deux fois. Donnez à chaque marqueur le sien.',
  },
  invalid_pattern: {
    level: 'error',
    en: 'A pattern cannot be read. Write it with words, and a * at the end of a word at most.',
    fr: 'Un motif ne se laisse pas lire. Écrivez-le avec des mots, et au plus un * en fin de mot.',
  },
  duplicate_pattern: {
    level: 'error',
    en: 'A pattern is there twice. Remove one of the two.',
    fr: 'Un motif figure deux fois. Supprimez l’un des deux.',
  },
  unreachable_pattern: {
    level: 'warning',
    en: 'Another pattern finds all that this one finds. Remove one of the two.',
    fr: 'Un autre motif trouve tout ce que celui-ci trouve. Supprimez l’un des deux.',
  },
  contradicted_pattern: {
    level: 'error',
    en: 'An exclusion of the same cue drops every hit of the pattern. Remove one of the two.',
    fr: 'Une exclusion du même marqueur écarte chaque occurrence du motif. Supprimez l’un des deux.',
  },
  unknown_context: {
    level: 'error',
    en: 'A pattern asks for a context that is not defined. Add the context or remove the condition.',
    fr: 'Un motif demande un contexte qui n’est pas défini. Ajoutez le contexte ou retirez la condition.',
  },
  no_pattern: {
    level: 'error',
    en: 'It has no pattern. Write one or remove it.',
    fr: 'Aucun motif n’y figure. Écrivez-en un ou supprimez-le.',
  },
  codebook_too_large: {
    level: 'error',
    en: 'The codebook file is larger than 4 MB. Split it, or leave out what is not to be counted.',
    fr: 'Le fichier du codebook dépasse 4 Mo. Découpez-le, ou retirez ce qui ne doit pas être compté.',
  },
  codebook_binary: {
    level: 'error',
    en: 'The codebook file is not text. Export it from its program as text (UTF-8) and try again.',
    fr: 'Le fichier du codebook n’est pas du texte. Exportez-le de son logiciel en texte (UTF-8) et recommencez.',
  },
  codebook_format: {
    level: 'error',
    en: 'The format of the codebook cannot be told from its content. Name it with --format.',
    fr: 'Le format du codebook ne se laisse pas reconnaître. Indiquez-le avec --format.',
  },
  codebook_syntax: {
    level: 'error',
    en: 'The codebook cannot be read as this format. Correct it there, or name another format with --format.',
    fr: 'Le codebook ne se lit pas dans ce format. Corrigez-le à cet endroit, ou indiquez un autre format avec --format.',
  },
  codebook_unsafe: {
    level: 'error',
    en: 'References that a small file could use to become a huge one are not followed. Write their content out.',
    fr: 'Les renvois par lesquels un petit fichier peut en devenir un énorme ne sont pas suivis. Écrivez leur contenu en toutes lettres.',
  },
  codebook_empty: {
    level: 'error',
    en: 'No pattern was found that can be used. Check the file, or name its format with --format.',
    fr: 'Aucun motif utilisable n’a été trouvé. Vérifiez le fichier, ou indiquez son format avec --format.',
  },
  codebook_language: {
    level: 'error',
    en: 'The file does not say whether its words are French or English, and they do not tell. Give it with --lang fr or --lang en.',
    fr: 'Le fichier ne dit pas si ses mots sont français ou anglais, et ils ne le montrent pas. Indiquez-le avec --lang fr ou --lang en.',
  },
  too_many_patterns: {
    level: 'error',
    en: 'The codebook has more than 50,000 patterns. Leave out the categories that are not to be counted.',
    fr: 'Le codebook compte plus de 50 000 motifs. Retirez les catégories qui ne doivent pas être comptées.',
  },
  too_many_cues: {
    level: 'error',
    en: 'The codebook has more than 676 cues, for each needs a code of two letters. Leave out some, or make them concepts of a cue.',
    fr: 'Le codebook compte plus de 676 marqueurs, car chacun porte un code de deux lettres. Retirez-en, ou faites-en des notions d’un marqueur.',
  },
  unwritable_file: {
    level: 'error',
    en: 'The file cannot be written. Check its folder and that you may write there.',
    fr: 'Le fichier ne peut pas être écrit. Vérifiez son dossier et vos droits d’écriture.',
  },
  encoding_guessed: {
    level: 'info',
    en: 'The file is not UTF-8; it was read in another encoding. Check the accents.',
    fr: 'Le fichier n’est pas en UTF-8 ; il a été lu dans un autre encodage. Vérifiez les accents.',
  },
  language_guessed: {
    level: 'info',
    en: 'The language was told from the name of the file or from its words. Give it with --lang if that is wrong.',
    fr: 'La langue a été reconnue d’après le nom du fichier ou ses mots. Indiquez-la avec --lang si elle est fausse.',
  },
  regular_expression: {
    level: 'warning',
    en: 'A regular expression cannot be carried over and was left out. Write out the forms that it stands for.',
    fr: 'Une expression régulière ne peut pas être reprise et a été laissée de côté. Écrivez les formes qu’elle représente.',
  },
  wildcard_lost: {
    level: 'warning',
    en: 'A wildcard other than a * at the end of a word cannot be carried over; the pattern was left out. Write out its forms.',
    fr: 'Un joker autre qu’un * en fin de mot ne peut pas être repris ; le motif a été laissé de côté. Écrivez ses formes.',
  },
  pattern_rewritten: {
    level: 'info',
    en: 'A pattern is written in another way than in the file. Check that it finds the same.',
    fr: 'Un motif s’écrit autrement que dans le fichier. Vérifiez qu’il trouve la même chose.',
  },
  pattern_left_out: {
    level: 'warning',
    en: 'A pattern was left out. Correct it in the file if it is to be counted.',
    fr: 'Un motif a été laissé de côté. Corrigez-le dans le fichier s’il doit être compté.',
  },
  pattern_in_two: {
    level: 'info',
    en: 'The pattern stands in several categories. It was kept, and counts in each.',
    fr: 'Le motif figure dans plusieurs catégories. Il a été conservé et compte dans chacune.',
  },
  condition_lost: {
    level: 'warning',
    en: 'A condition on the words around cannot be carried over. Check the pattern by hand.',
    fr: 'Une condition sur les mots voisins ne peut pas être reprise. Vérifiez le motif à la main.',
  },
  value_lost: {
    level: 'warning',
    en: 'A column, weight or setting has no place here and was not carried over: a pattern counts as one hit.',
    fr: 'Une colonne, un poids ou un réglage n’a pas de place ici et n’a pas été repris : un motif compte pour une occurrence.',
  },
  category_unknown: {
    level: 'warning',
    en: 'A pattern names a category that the file does not define. Add the category to its head.',
    fr: 'Un motif nomme une catégorie que le fichier ne définit pas. Ajoutez la catégorie à l’en-tête.',
  },
  category_empty: {
    level: 'warning',
    en: 'A category without a pattern that can be used was left out.',
    fr: 'Une catégorie sans motif utilisable a été laissée de côté.',
  },
  category_changed: {
    level: 'info',
    en: 'Categories are arranged in another way than in the file. Check the cues and concepts.',
    fr: 'Les catégories sont disposées autrement que dans le fichier. Vérifiez les marqueurs et les notions.',
  },
  export_pattern_lost: {
    level: 'warning',
    en: 'The format cannot say what the pattern asks for, and without it the pattern would find something else: it was left out.',
    fr: 'Le format ne peut pas exprimer ce que le motif demande ; sans cela il trouverait autre chose : il a été laissé de côté.',
  },
  export_loss: {
    level: 'warning',
    en: 'The format has no place for a part of the codebook. Export it as own or csv to keep everything.',
    fr: 'Le format ne prévoit pas de place pour une partie du codebook. Exportez-le en own ou csv pour tout garder.',
  },
} as const satisfies Record<string, { level: 'error' | 'warning' | 'info'; en: string; fr: string }>
