import { formatNumber } from './format-number'

const number = (n: number) => formatNumber('en', n)
const nombre = (n: number) => formatNumber('fr', n)

const en = {
  intro: (cue: string, here: string, base: string) =>
    `The examples are of ${cue} in the articles of ${here} and ${base}: the two outlets with the most articles here that both have a headline cue. They change with the corpus.`,
  none: 'There are not two outlets with articles to compare yet.',
  open: 'See this comparison',
  formula: 'Formula',
  blocks: {
    rate: {
      title: 'A rate and its interval',
      said: 'Phrases per 1,000 words, over all articles of an outlet together. The interval says where the rate of such articles lies, if these are a fair draw from them.',
      source:
        'Gamma(y/φ + ½, n/φ), Jeffreys’ prior; φ: overdispersion between articles by the ratio estimator (Cochran 1977), drawn towards 2.5 where articles are few',
    },
    share: {
      title: 'A share of articles',
      said: 'In how many of the articles the cue occurs at all. It does not grow with the length of the articles’ quotations, and it counts an article that repeats itself once.',
      source: 'Wilson’s interval (Brown, Cai & DasGupta 2001)',
    },
    ratio: {
      title: 'A difference',
      said: 'How many times as often, per word. Its interval comes from the same two distributions as the two rates. Where the cue is on one side only there is no ratio.',
      source: 'Ratio of two Gamma posteriors, a beta prime distribution (Johnson, Kotz & Balakrishnan 1995)',
    },
    permutation: {
      title: 'Could chance have dealt the articles so?',
      said: 'All articles of both outlets are dealt out again to two groups of the same sizes, in every way there is, or many times at random where there are too many ways. p is the share of deals that differ at least as much. Few articles have few deals: below a floor p cannot go, whatever the difference.',
      source:
        'Permutation test over articles (Fisher 1935; Pitman 1937) on the mean of (y − n·r)/√n; from a thousand articles in the smaller group on its normal limit (Hoeffding 1951)',
    },
    together: {
      title: 'Many differences at once',
      said: 'Who looks at twenty differences finds one below .05 by chance. The second p makes up for all that a page shows together.',
      source: 'Holm (1979): the i-th smallest of m p values is multiplied by m − i + 1',
    },
    smallest: {
      title: 'What so many articles could have shown',
      said: 'The smallest ratio that these articles would have told from “as often” in four of five cases. A smaller one may be there and not be seen.',
      source: 'exp((1.96 + 0.84)·√(φ(1/y₁ + 1/y₂)))',
    },
    without: {
      title: 'Without one article, without one expression',
      said: 'Each article is left out in turn; so is each written form. Where one of them turns a statement, the page names it. With few articles this says more than any p. Of more than 100 articles of an outlet only those that move its figure most are left out, from the outermost inwards, until five in a row turn nothing; and of more than 40 written forms the commonest; where a release has more than 200,000 articles and the view more than 20,000, no written form is, and the page says so.',
      source: 'Leave-one-out over articles and over patterns',
    },
    pairs: {
      title: 'Of 100 pairs of articles',
      said: 'One article is drawn from each side: how often does the first have the higher rate? Equal ones count half. Shown from four articles on each side.',
      source: 'P(X > Y) + ½P(X = Y): Mann–Whitney’s U over the number of pairs (Vargha & Delaney 2000)',
    },
    spread: {
      title: 'Spread over the articles, or heaped in one',
      said: '0: the phrases are spread as the words are. Near 1: they stand in a few articles. Unstable below five phrases.',
      source: 'DP = ½Σ|vᵢ − sᵢ| (Gries 2008), over its largest value (Lijffijt & Gries 2012)',
    },
    redrawn: {
      title: 'Drawing the articles again',
      said: 'From eight articles on, up to two thousand, the same number is drawn from them with replacement, many times, and each draw gives a rate. How far they lie apart is another interval. It holds the truth a little less often than the one above, so that it is shown here and used nowhere else.',
      source: 'Cluster bootstrap (Efron 1979), percentiles expanded for few articles (Hesterberg 2015)',
    },
    corrected: {
      title: 'What the instrument gets wrong',
      said: 'Of phrases that were read one by one, some were not what they were counted for. Where fifty or more were judged in the language of the articles, the table has the rate corrected for that beside the raw one, never alone. What is missed is not known, and not corrected.',
      source: 'Rate × precision, with a Beta distribution for the precision; after Rogan & Gladen (1978)',
    },
    words: {
      title: 'Words that set outlets apart',
      said: 'Every word, and every concept of a cue, is compared by its rate on both sides. Listed is what still differs at the cautious end of an interval that makes up for all that was looked at and for words that heap in few articles. G² and log-odds stand beside it: they take words for independent.',
      source:
        'Log ratio with its conservative bound (Hardie 2014; Evert 2022); G² (Dunning 1993); log-odds with a Dirichlet prior (Monroe, Colaresi & Quinn 2008)',
    },
    time: {
      title: 'Over time',
      said: 'Stretches of time are as short as leaves five articles in most of them, and never shorter than the coarsest date of an article. A stretch without an article is a gap, not a zero.',
      source: 'Weeks, months, quarters or years; the figure of each is that of its own articles',
    },
  },
  rate: (outlet: string, hits: number, words: string, rate: string) =>
    `${outlet}: ${number(hits)} in ${words}: ${rate} per 1,000 words`,
  interval: (low: string, high: string) => `, 95% interval ${low} to ${high}`,
  noInterval: ', and no interval: it is one article’s own figure',
  noIntervalMany: (articles: number) =>
    `, and no interval: ${articles === 1 ? 'one article is' : `${number(articles)} articles are`} too few`,
  share: (outlet: string, k: number, n: number) => `${outlet}: in ${number(k)} of ${number(n)}`,
  ratio: (here: string, factor: string, base: string) => `${here}: ×${factor} of ${base}`,
  noRatio: 'There is no ratio here: the cue does not occur on both sides.',
  permuted: (a: number, b: number, p: string) => `${number(a)} against ${number(b)} articles: ${p}.`,
  floor: (floor: string) => `It could not have gone below ${floor}.`,
  together: (tests: number, before: string, after: string) =>
    `With the ${number(tests)} headline cues of these two outlets: ${before} becomes ${after}.`,
  smallest: (factor: string) => `Here: a ratio of ${factor}.`,
  steady: (low: string, high: string) =>
    `Here the ratio stays between ×${low} and ×${high}, whichever article is left out.`,
  turned: (title: string) => `Here one article turns the difference: “${title}”.`,
  cannot: 'Too few articles here: nothing is computed.',
  pairs: (outlet: string, n: string) => `Here the article of ${outlet} has the higher rate in ${n} of 100 pairs.`,
  spread: (outlet: string, dp: string) => `${outlet}: ${dp}`,
  redrawn: (outlet: string, rate: string, low: string, high: string) =>
    `${outlet}: ${rate} per 1,000 words, 95% interval ${low} to ${high}`,
  corrected: (outlet: string, rate: string, precision: string, value: string) =>
    `${outlet}: ${rate}, and with ${precision} of such phrases right ${value}`,
  see: 'See it with this corpus',
  seeds:
    'Where chance is drawn, it starts from the version of the corpus and from what the link says of the sample. The same link has the same digits for everybody.',
  calibrationTitle: 'Do intervals and tests keep their promise?',
  calibration: (factor: number) =>
    `Simulated articles without any difference, clustered so that phrases vary ${number(factor)} times as much between articles as chance alone would have it, about as in real news. A 95% interval should hold the truth in 95 of 100; a test at 5% should reject at most 5. Where words are taken for independent, as is common, both go badly wrong.`,
  calibrationShort: (low: string, high: string, rejects: string) =>
    `Short of the mark: the intervals of a group of two to five articles hold in ${low} to ${high} of 100, mostly too often, and where one side writes much longer articles the test rejects up to ${rejects} of 100.`,
  calibrationTable: 'Per 100 simulated comparisons',
  articles: 'Articles',
  lengths: 'Lengths',
  lengthNames: { alike: 'alike', 'first longer': 'first longer', 'first shorter': 'first shorter' },
  holds: 'Interval holds',
  wordsHold: 'Words as units',
  rejects: 'Test rejects',
  g2: 'G² rejects',
}

const fr: typeof en = {
  intro: (cue, here, base) =>
    `Les exemples portent sur ${cue} dans les articles de ${here} et de ${base}\u00a0: les deux médias qui ont ici le plus d’articles et qui ont tous deux un marqueur principal. Ils changent avec le corpus.`,
  none: 'Il n’y a pas encore deux médias dont comparer les articles.',
  open: 'Voir cette comparaison',
  formula: 'Formule',
  blocks: {
    rate: {
      title: 'Une fréquence et son intervalle',
      said: 'Passages pour 1\u00a0000 mots, sur tous les articles d’un média ensemble. L’intervalle dit où se situe la fréquence de tels articles, si ceux-ci en sont un tirage loyal.',
      source:
        'Gamma(y/φ + ½, n/φ), loi a priori de Jeffreys\u00a0; φ\u00a0: surdispersion entre articles par l’estimateur du rapport (Cochran 1977), ramenée vers 2,5 quand les articles sont peu nombreux',
    },
    share: {
      title: 'Une part des articles',
      said: 'Dans combien d’articles le marqueur apparaît. Cette part ne croît pas avec la longueur des citations, et un article qui se répète y compte une fois.',
      source: 'Intervalle de Wilson (Brown, Cai et DasGupta 2001)',
    },
    ratio: {
      title: 'Un écart',
      said: 'Combien de fois aussi souvent, par mot. Son intervalle vient des deux mêmes lois que les deux fréquences. Si le marqueur n’est que d’un côté, il n’y a pas de rapport.',
      source: 'Rapport de deux lois Gamma, une loi bêta prime (Johnson, Kotz et Balakrishnan 1995)',
    },
    permutation: {
      title: 'Le hasard aurait-il pu répartir ainsi les articles\u00a0?',
      said: 'Tous les articles des deux médias sont redistribués en deux groupes de mêmes tailles, de toutes les façons possibles, ou de nombreuses fois au hasard s’il y en a trop. p est la part des répartitions qui diffèrent au moins autant. Peu d’articles, peu de répartitions\u00a0: p a un plancher, quel que soit l’écart.',
      source:
        'Test de permutation sur les articles (Fisher 1935\u00a0; Pitman 1937), sur la moyenne de (y − n·r)/√n\u00a0; à partir de mille articles dans le plus petit groupe, sa limite normale (Hoeffding 1951)',
    },
    together: {
      title: 'Beaucoup d’écarts à la fois',
      said: 'Qui regarde vingt écarts en trouve un sous 0,05 par hasard. Le second p tient compte de tout ce qu’une page montre ensemble.',
      source: 'Holm (1979)\u00a0: le i-ème plus petit de m p est multiplié par m − i + 1',
    },
    smallest: {
      title: 'Ce qu’autant d’articles pouvaient montrer',
      said: 'Le plus petit rapport que ces articles auraient distingué de «\u00a0aussi souvent\u00a0» dans quatre cas sur cinq. Un plus petit peut exister sans être vu.',
      source: 'exp((1,96 + 0,84)·√(φ(1/y₁ + 1/y₂)))',
    },
    without: {
      title: 'Sans un article, sans une expression',
      said: 'Chaque article est retiré à son tour\u00a0; chaque forme écrite aussi. Si l’un d’eux renverse un constat, la page le nomme. Avec peu d’articles, cela dit plus que tout p. Au-delà de 100 articles d’un média, seuls ceux qui déplacent le plus sa valeur sont retirés, du plus extrême vers le milieu, jusqu’à ce que cinq de suite ne renversent rien\u00a0; au-delà de 40 formes écrites, les plus fréquentes\u00a0; si une version compte plus de 200 000 articles et la vue plus de 20 000, aucune forme ne l’est, et la page le dit.',
      source: 'Retrait un à un des articles et des motifs',
    },
    pairs: {
      title: 'Sur 100 paires d’articles',
      said: 'On tire un article de chaque côté\u00a0: combien de fois le premier a-t-il la fréquence la plus haute\u00a0? Les égaux comptent pour moitié. Montré à partir de quatre articles de chaque côté.',
      source: 'P(X > Y) + ½P(X = Y)\u00a0: U de Mann–Whitney sur le nombre de paires (Vargha et Delaney 2000)',
    },
    spread: {
      title: 'Répartis sur les articles, ou amassés dans un seul',
      said: '0\u00a0: les passages se répartissent comme les mots. Près de 1\u00a0: ils se trouvent dans peu d’articles. Instable sous cinq passages.',
      source: 'DP = ½Σ|vᵢ − sᵢ| (Gries 2008), sur sa valeur maximale (Lijffijt et Gries 2012)',
    },
    redrawn: {
      title: 'Tirer les articles à nouveau',
      said: 'De huit articles à deux mille, on en tire autant parmi eux, avec remise, de nombreuses fois, et chaque tirage donne une fréquence. Leur étendue est un autre intervalle. Il contient le vrai un peu moins souvent que celui du dessus\u00a0: il est montré ici et ne sert nulle part ailleurs.',
      source: 'Bootstrap par grappes (Efron 1979), percentiles élargis pour peu d’articles (Hesterberg 2015)',
    },
    corrected: {
      title: 'Ce que l’instrument compte à tort',
      said: 'Parmi des passages lus un à un, certains n’étaient pas ce pour quoi ils étaient comptés. Si cinquante ou plus ont été jugés dans la langue des articles, le tableau donne la fréquence corrigée à côté de la brute, jamais seule. Ce qui échappe n’est pas connu, ni corrigé.',
      source: 'Fréquence × précision, avec une loi bêta pour la précision\u00a0; d’après Rogan et Gladen (1978)',
    },
    words: {
      title: 'Des mots qui distinguent les médias',
      said: 'Chaque mot, et chaque concept d’un marqueur, est comparé par sa fréquence des deux côtés. On liste ce qui diffère encore à l’extrémité prudente d’un intervalle qui tient compte de tout ce qui a été examiné et des mots amassés dans peu d’articles. G² et log-cotes figurent à côté\u00a0: ils prennent les mots pour indépendants.',
      source:
        'Log-rapport avec sa borne prudente (Hardie 2014\u00a0; Evert 2022)\u00a0; G² (Dunning 1993)\u00a0; log-cotes avec loi a priori de Dirichlet (Monroe, Colaresi et Quinn 2008)',
    },
    time: {
      title: 'Dans le temps',
      said: 'Les moments sont aussi courts que possible en laissant cinq articles dans la plupart, et jamais plus courts que la date la plus grossière d’un article. Un moment sans article est un vide, non un zéro.',
      source: 'Semaines, mois, trimestres ou années\u00a0; la valeur de chacun est celle de ses propres articles',
    },
  },
  rate: (outlet, hits, words, rate) =>
    `${outlet}\u00a0: ${nombre(hits)} pour ${words}\u00a0: ${rate} pour 1\u00a0000 mots`,
  interval: (low, high) => `, intervalle à 95\u00a0% de ${low} à ${high}`,
  noInterval: ', et pas d’intervalle\u00a0: c’est la valeur propre d’un article',
  noIntervalMany: (articles) =>
    `, et pas d’intervalle\u00a0: ${articles === 1 ? 'un article est' : `${nombre(articles)} articles sont`} trop peu`,
  share: (outlet, k, n) => `${outlet}\u00a0: dans ${nombre(k)} sur ${nombre(n)}`,
  ratio: (here, factor, base) => `${here}\u00a0: ×${factor} de ${base}`,
  noRatio: 'Il n’y a pas de rapport ici\u00a0: le marqueur n’est pas des deux côtés.',
  permuted: (a, b, p) => `${nombre(a)} contre ${nombre(b)} articles\u00a0: ${p}.`,
  floor: (floor) => `Il ne pouvait descendre sous ${floor}.`,
  together: (tests, before, after) =>
    `Avec les ${nombre(tests)} marqueurs principaux de ces deux médias\u00a0: ${before} devient ${after}.`,
  smallest: (factor) => `Ici\u00a0: un rapport de ${factor}.`,
  steady: (low, high) => `Ici le rapport reste entre ×${low} et ×${high}, quel que soit l’article retiré.`,
  turned: (title) => `Ici un seul article renverse l’écart\u00a0: «\u00a0${title}\u00a0».`,
  cannot: 'Trop peu d’articles ici\u00a0: rien n’est calculé.',
  pairs: (outlet, n) => `Ici l’article de ${outlet} a la fréquence la plus haute dans ${n} paires sur 100.`,
  spread: (outlet, dp) => `${outlet}\u00a0: ${dp}`,
  redrawn: (outlet, rate, low, high) =>
    `${outlet}\u00a0: ${rate} pour 1\u00a0000 mots, intervalle à 95\u00a0% de ${low} à ${high}`,
  corrected: (outlet, rate, precision, value) =>
    `${outlet}\u00a0: ${rate}, et avec ${precision} de tels passages justes ${value}`,
  see: 'Voir avec ce corpus',
  seeds:
    'Là où l’on tire au hasard, le tirage part de la version du corpus et de ce que le lien dit de l’échantillon. Un même lien a les mêmes chiffres pour tous.',
  calibrationTitle: 'Intervalles et tests tiennent-ils leur promesse\u00a0?',
  calibration: (factor) =>
    `Des articles simulés sans aucun écart, groupés de sorte que les passages varient ${nombre(factor)} fois plus d’un article à l’autre que le seul hasard ne le voudrait, à peu près comme dans la presse réelle. Un intervalle à 95\u00a0% doit contenir le vrai dans 95 cas sur 100\u00a0; un test à 5\u00a0% doit rejeter au plus 5 fois. Si l’on prend les mots pour indépendants, comme il est courant, les deux se trompent fort.`,
  calibrationShort: (low, high, rejects) =>
    `En deçà du but\u00a0: les intervalles d’un groupe de deux à cinq articles contiennent le vrai dans ${low} à ${high} cas sur 100, le plus souvent trop, et si un côté écrit des articles bien plus longs, le test rejette jusqu’à ${rejects} fois sur 100.`,
  calibrationTable: 'Pour 100 comparaisons simulées',
  articles: 'Articles',
  lengths: 'Longueurs',
  lengthNames: { alike: 'égales', 'first longer': 'premier plus long', 'first shorter': 'premier plus court' },
  holds: 'L’intervalle contient le vrai',
  wordsHold: 'Mots comme unités',
  rejects: 'Le test rejette',
  g2: 'G² rejette',
}

/** The Method page on what may be said of numbers. */
export const statistics = { en, fr }
