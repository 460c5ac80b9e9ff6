import { formatNumber } from './format-number'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  score: [
    'A score counts phrases. A cue is a family of written forms, in French and English, which the codebook lists by concept; every place where one of them stands in an article is a phrase. The rate of a cue is its phrases per 1,000 words.',
    'Only core concepts count. Weak ones are too general to speak for a cue alone: they are listed beside it and never added.',
    'Within a cue the longest form wins and phrases never overlap, so nothing is counted twice. Between cues they may: “Russian propaganda” is about Russia and about the information war. That is why cues are never stacked to 100%.',
    'A rate in one voice is divided by the words of that voice, not of the whole article: an outlet that quotes at length must not look calm only because it says little itself.',
  ],
  not: [
    'A score says how often a cue occurs, and in whose voice. It does not say whether what is said is true, why it is said, or whether an outlet is good or bad. Bias is the subject of this site and not a number on it: nothing here puts an outlet on one axis.',
    'Not found is not the same as not meant. An article can be about something and use none of the codebook’s words.',
    'A cue is not a frame either. Compared with articles in which people had coded fourteen frames, the cues told three of them from chance in both languages, and mostly because the topic shows.',
  ],
  voices: (scareWords: number) => [
    `Quotation marks come first, nested ones too. A quotation is somebody’s words when a reporting verb or a source stands with it, or when it has more than ${number(scareWords)} words. Fewer words that nobody is quoted for are scare quotes. Titles and proper names in marks are the outlet’s own words.`,
    'Reported speech is what a reporting verb governs (“said that”, « a annoncé que »), what stands with a source (“according to”, « selon »), and the French journalistic conditional (« aurait livré »), which is marked as not vouched for. A noun of saying may stand for the verb (“X’s claim that”, « la crainte que »). The words that attribute are the outlet’s own.',
    'Impersonal phrases (“it must be said that”, « force est de constater que ») and pictures that “show” are the outlet’s own words.',
    'Where a quotation mark is never closed, the words after it are “unclear”. They are shown as such and never counted as the outlet’s own.',
    'English is read with the parts of speech and the names that wink-nlp finds, French with word lists of this project; from there on both take the same path.',
  ],
  polarity: [
    'A phrase is asserted, negated (“no terrorists”), denied (“rejects the charge of interference”) or hedged (“alleged mercenaries”). It counts in every case, for whoever denies a frame still speaks in it; what it is stands beside the phrase.',
    'Negated and denied phrases can be left out, with the choice of voices: figures and lists then leave out the same ones, and the link says so.',
  ],
  speakers: [
    'Words that an article quotes or reports are put on the side of their speaker: officials of a state, armed groups, experts, civil society, media, or people who keep their name back. The side is told by the words that the article itself uses for the speaker anywhere in it, and by a short list of well-known names, both of which are data of the project.',
    'What somebody is decides before where he comes from: a Malian analyst is an expert. An official, and whoever is called by a country or a capital alone, is on the side of the country that is named first. Where nothing tells it, the speaker is “not classed”; where the article names nobody, the row says so.',
    'A side is a way to sort who is heard. It does not say what somebody thinks, and how many words a side has does not say how fairly it is treated.',
  ],
  few: (words: number, articles: number, estimateWords: number) => [
    'Zero, missing and too little are three displays. 0.0 means: looked and found none. No article means: nothing to look in. A count without a rate means: too few words for a rate.',
    `Under ${number(words)} words there is a count and no rate: one phrase more or less would move it by ${number(1000 / words)}.`,
    `From there on, with fewer than ${number(articles)} articles or ${number(estimateWords)} words, the rate is that of the articles themselves, with their number and words beside it. It describes these articles and says nothing of what the outlet does elsewhere.`,
    'Above both limits it is an estimate of the outlet, with its interval.',
  ],
  intervals: (percent: string) => [
    `Intervals are at ${percent}. For a rate: Gamma–Poisson with Jeffreys’ prior, widened by how much more the counts vary between articles than chance would have it; where there are too few articles to measure that, a cautious factor is assumed. For a share of articles: Wilson’s interval.`,
    'A small assumption about how phrases cluster stays in every interval and fades with more articles. The interval of a ratio comes from the same two distributions as the rates.',
    'Two intervals that overlap are not a test. A difference is shown as a ratio with its own interval; where the cue occurs on one side only there is no ratio, and the page says so.',
  ],
  repeats: [
    'The same dispatch in French and in English is one observation of framing. In sums it counts once, by its original; both texts stay visible and can be read, and a choice counts the repeats too.',
    'Which article repeats which is said by the data. In an import, a text that shares four fifths of its runs of five words with an earlier one is taken for its repeat (MinHash, 64 hashes; Broder 1997), unless the import is told otherwise. Translations are not found by the program.',
    'Where the two versions differ, the page of the event names the phrases that cause it. Such a difference comes from the translation or from the codebook, not from a second look at the event.',
  ],
  cleaning: [
    'A page carries more than its article. What is not the article goes before anything is counted, by general rules on what a line is and where it stands, never by what the article is about. It can be read below every article, with its reason, and put back into the text.',
  ],
  corpus: [
    'The articles are those that were supplied or imported here, and no sample of anything. What an outlet usually writes cannot be told from them.',
  ],
  shortfalls: [
    'Patterns find written forms, not meanings. Irony, allusion and paraphrase are missed, and an ambiguous word may be counted where it means something else.',
    'The codebook was written for France, Mali and the Sahel by the authors of this project. Another author would draw some lines elsewhere; the stance of a name is a convention.',
    'French and English concepts are aligned, not identical. A cue whose measured agreement is below the mark carries a warning wherever both languages are shown; above it, a small difference between two languages still says little.',
    'Voices are read by rules. Free indirect speech is taken for the outlet’s own, and a speaker is named only as far as the text makes it plain.',
    'No interval covers the errors of the codebook itself.',
  ],
  neutrality: [
    'Order is alphabetical, or what the reader chooses. Nothing is ranked as better or worse.',
    'Titles of events say who did what, without a word that one side alone uses.',
    'A colour means a cue and is given out in the order of the codebook; none stands for a party, a flag or a danger. Outlets are told apart by place, name and letter.',
    'Charges and cases come in pairs: blame on France and the case that France makes are both counted, and so are claims of sovereignty and doubts about legitimacy.',
  ],
  versions: [
    'A number depends on three versions, which stand at the foot of every page: the corpus (what the articles are and say), the codebook (what is looked for) and the engine (how). The first two are computed from their content and are the same on every installation. A stored score is never edited.',
    'A plain link shows today’s data. A link that names the three versions shows the numbers that they made, whatever has been added or corrected since; the foot of every page has that link.',
  ],
  privacy: [
    'No cookie is set and nothing is loaded from elsewhere. What you choose stands in the address and nowhere else.',
  ],
}

const fr: typeof en = {
  score: [
    'Un score compte des passages. Un marqueur est une famille de formes écrites, en français et en anglais, que la grille range par concepts\u00a0; chaque endroit d’un article où se trouve l’une d’elles est un passage. La fréquence d’un marqueur est son nombre de passages pour 1\u00a0000 mots.',
    'Seuls les concepts forts comptent. Les faibles sont trop généraux pour valoir à eux seuls\u00a0: ils sont indiqués à côté et jamais ajoutés.',
    'Dans un marqueur, la forme la plus longue l’emporte et les passages ne se chevauchent pas\u00a0: rien n’est compté deux fois. D’un marqueur à l’autre ils le peuvent\u00a0: «\u00a0propagande russe\u00a0» parle de la Russie et de la guerre de l’information. C’est pourquoi les marqueurs ne sont jamais empilés à 100\u00a0%.',
    'La fréquence dans une voix est rapportée aux mots de cette voix, non à ceux de tout l’article\u00a0: un média qui cite longuement ne doit pas paraître mesuré du seul fait qu’il dit peu lui-même.',
  ],
  not: [
    'Un score dit combien de fois un marqueur apparaît, et dans quelle voix. Il ne dit pas si ce qui est dit est vrai, pourquoi on le dit, ni si un média est bon ou mauvais. Le biais est le sujet de ce site et non un nombre qu’il donne\u00a0: rien ici ne place un média sur un axe.',
    'Non trouvé ne veut pas dire non signifié. Un article peut parler de quelque chose sans employer aucun des mots de la grille.',
    'Un marqueur n’est pas non plus un cadre. Comparés à des articles où des personnes avaient codé quatorze cadres, les marqueurs en ont distingué trois du hasard dans les deux langues, et surtout parce que le sujet s’y voit.',
  ],
  voices: (scareWords) => [
    `Les guillemets d’abord, emboîtés compris. Une citation est la parole de quelqu’un quand un verbe de parole ou une source l’accompagne, ou quand elle a plus de ${nombre(scareWords)} mots. Moins de mots, que personne n’est dit avoir prononcés, sont des guillemets de distance. Titres et noms propres entre guillemets sont les mots du média.`,
    'Le discours rapporté est ce que régit un verbe de parole («\u00a0a annoncé que\u00a0», “said that”), ce qui accompagne une source («\u00a0selon\u00a0», “according to”), et le conditionnel journalistique («\u00a0aurait livré\u00a0»), marqué comme donné sous réserve. Un nom de parole peut tenir lieu de verbe («\u00a0la crainte que\u00a0», “X’s claim that”). Les mots qui attribuent sont ceux du média.',
    'Les tours impersonnels («\u00a0force est de constater que\u00a0», “it must be said that”) et les images qui «\u00a0montrent\u00a0» sont les mots du média.',
    'Si un guillemet n’est jamais fermé, les mots qui le suivent sont de voix «\u00a0indéterminée\u00a0». Ils sont montrés comme tels et jamais comptés comme ceux du média.',
    'L’anglais est lu avec les catégories de mots et les noms que trouve wink-nlp, le français avec des listes de mots de ce projet\u00a0; la suite du chemin est la même.',
  ],
  polarity: [
    'Un passage est affirmé, nié («\u00a0pas de terroristes\u00a0»), démenti («\u00a0rejette l’accusation d’ingérence\u00a0») ou donné sous réserve («\u00a0mercenaires présumés\u00a0»). Il compte dans tous les cas, car qui dément un cadrage parle encore dans ce cadrage\u00a0; ce qu’il en est figure à côté du passage.',
    'On peut laisser de côté les passages niés et démentis, avec le choix des voix\u00a0: chiffres et listes laissent alors de côté les mêmes, et le lien le dit.',
  ],
  speakers: [
    'Les mots qu’un article cite ou rapporte sont rangés du côté de leur locuteur\u00a0: responsables d’un État, groupes armés, experts, société civile, médias, ou personnes qui taisent leur nom. Le camp se lit dans les mots que l’article lui-même emploie pour le locuteur, où que ce soit, et dans une courte liste de noms connus de tous\u00a0; les deux sont des données du projet.',
    'Ce qu’est quelqu’un l’emporte sur le pays d’où il vient\u00a0: une analyste malienne est une experte. Un responsable, comme quiconque est désigné par un pays ou une capitale, est du côté du pays nommé en premier. Si rien ne le dit, le locuteur est «\u00a0non classé\u00a0»\u00a0; si l’article ne nomme personne, la ligne le dit.',
    'Un camp est une manière de ranger qui est entendu. Il ne dit pas ce que quelqu’un pense, et le nombre de ses mots ne dit pas s’il est bien traité.',
  ],
  few: (words, articles, estimateWords) => [
    'Zéro, absent et trop peu sont trois affichages. 0,0 veut dire\u00a0: cherché et non trouvé. Aucun article\u00a0: rien où chercher. Un nombre sans fréquence\u00a0: trop peu de mots.',
    `Sous ${nombre(words)} mots, il y a un nombre et pas de fréquence\u00a0: un passage de plus ou de moins la déplacerait de ${nombre(1000 / words)}.`,
    `Au-delà, avec moins de ${nombre(articles)} articles ou de ${nombre(estimateWords)} mots, la fréquence est celle des articles eux-mêmes, accompagnée de leur nombre et de leurs mots. Elle décrit ces articles et ne dit rien de ce que le média fait ailleurs.`,
    'Au-dessus des deux limites, c’est une estimation pour le média, avec son intervalle.',
  ],
  intervals: (percent) => [
    `Les intervalles sont à ${percent}. Pour une fréquence\u00a0: Gamma–Poisson avec la loi a priori de Jeffreys, élargi selon que les nombres varient entre articles plus que le hasard ne le voudrait\u00a0; s’il y a trop peu d’articles pour le mesurer, un facteur prudent est supposé. Pour une part d’articles\u00a0: intervalle de Wilson.`,
    'Une petite hypothèse sur la façon dont les passages se regroupent reste dans chaque intervalle et s’efface avec le nombre d’articles. L’intervalle d’un rapport vient des deux mêmes distributions que les fréquences.',
    'Deux intervalles qui se chevauchent ne sont pas un test. Une différence est donnée comme un rapport avec son propre intervalle\u00a0; si le marqueur n’apparaît que d’un côté, il n’y a pas de rapport, et la page le dit.',
  ],
  repeats: [
    'La même dépêche en français et en anglais est une seule observation de cadrage. Dans les sommes elle compte une fois, par son original\u00a0; les deux textes restent visibles et lisibles, et un choix permet de compter aussi les reprises.',
    'Là où les deux versions diffèrent, la page de l’événement nomme les passages en cause. Une telle différence vient de la traduction ou de la grille, non d’un second regard sur l’événement.',
    'Quel article reprend quel autre, ce sont les données qui le disent. Lors d’un import, un texte qui partage quatre cinquièmes de ses suites de cinq mots avec un texte antérieur est pris pour sa reprise (MinHash, 64 empreintes\u00a0; Broder 1997), sauf indication contraire. Le programme ne trouve pas les traductions.',
  ],
  cleaning: [
    'Une page porte plus que son article. Ce qui n’est pas l’article est retiré avant tout comptage, par des règles générales sur ce qu’est une ligne et où elle se trouve, jamais d’après le sujet de l’article. Cela se lit sous chaque article, avec la raison, et peut être remis dans le texte.',
  ],
  corpus: [
    'Les articles sont ceux qui ont été fournis ou importés ici, et ne sont un échantillon de rien. On ne peut en tirer ce qu’un média écrit d’habitude.',
  ],
  shortfalls: [
    'Les motifs trouvent des formes écrites, non des sens. L’ironie, l’allusion et la paraphrase leur échappent, et un mot ambigu peut être compté là où il veut dire autre chose.',
    'La grille a été écrite pour la France, le Mali et le Sahel par les auteurs de ce projet. D’autres tireraient certaines lignes ailleurs\u00a0; la position d’un nom est une convention.',
    'Les concepts français et anglais sont alignés, non identiques. Un marqueur dont l’accord mesuré est sous le seuil porte un avertissement partout où les deux langues sont montrées\u00a0; au-dessus, un petit écart entre deux langues dit encore peu.',
    'Les voix sont lues par des règles. Le style indirect libre est pris pour la voix du média, et un locuteur n’est nommé qu’autant que le texte le rend clair.',
    'Aucun intervalle ne couvre les erreurs de la grille elle-même.',
  ],
  neutrality: [
    'L’ordre est alphabétique, ou celui que choisit le lecteur. Rien n’est classé comme meilleur ou pire.',
    'Les titres des événements disent qui a fait quoi, sans mot qu’un seul camp emploie.',
    'Une couleur désigne un marqueur et suit l’ordre de la grille\u00a0; aucune ne représente un parti, un drapeau ou un danger. Les médias se distinguent par la place, le nom et la lettre.',
    'Accusations et défenses vont par paires\u00a0: la mise en cause de la France et l’argumentaire français sont tous deux comptés, de même que l’affirmation de souveraineté et le doute sur la légitimité.',
  ],
  versions: [
    'Un nombre dépend de trois versions, au pied de chaque page\u00a0: le corpus (ce que sont et disent les articles), la grille (ce qui est cherché) et le moteur (comment). Les deux premières sont calculées à partir de leur contenu et sont les mêmes sur chaque installation. Un score enregistré n’est jamais modifié.',
    'Un lien ordinaire montre les données d’aujourd’hui. Un lien qui nomme les trois versions montre les nombres qu’elles ont donnés, quoi qu’on ait ajouté ou corrigé depuis\u00a0; le pied de chaque page contient ce lien.',
  ],
  privacy: [
    'Aucun cookie n’est déposé et rien n’est chargé d’ailleurs. Vos choix figurent dans l’adresse, et nulle part ailleurs.',
  ],
}

/** What the Method page says, section by section. Numbers that the code decides are arguments. */
export const methodText = { en, fr }
