import type { Token } from './token'

/** Common nouns of people and papers that speak: who may stand after "pour", or at the end of a headline. */
export const SPEAKING_NOUN =
  /^(?:expert|analyste|spécialiste|chercheur|chercheuse|politologue|historien|historienne|sociologue|économiste|ministre|président|présidente|porte-parole|général|colonel|députée?|sénat(?:eur|rice)|ambassad(?:eur|rice)|diplomate|avocate?|observateur|responsable|opposante?|militante?|directeur|directrice|chef|cheffe|source|témoin|juge|procureur|professeur|premier|première|official|analyst|minister|president|spokesman|spokeswoman|spokesperson|poll|report|study|police|witness|lawyer|judge|source|survey|sondage|rapport|étude)(?:e?s)?$/

/** Sources that no pronoun for a person stands for. */
export const PAPER =
  /^(?:rapports?|chiffres?|communiqués?|déclarations?|sondages?|données|documents?|articles?|études?|textes?|médias?|reports?|polls?|surveys?|studies|study|statements?|figures|results?|letters?|e-?mails?|tweets?|posts?|messages?|notes?|memos?|lettres?|tribunes?|tweets?|records?|data|media|statistiques|statistics|résolutions?|resolutions?|pétitions?|petitions?|décrets?|motions?|prévisions?|forecasts?|estimations?|estimates?|enquêtes?|analyses?|analysis|research)$/

/** Whether a phrase can be somebody who speaks. */
export function canSpeak(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, word }) => kind === 'name' || kind === 'pronoun' || SPEAKING_NOUN.test(word))
}
