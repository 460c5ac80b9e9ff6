import { formatNumber } from './format-number'

const en = {
  notFound: {
    title: 'Page not found',
    heading: 'There is no page at this address',
    explain:
      'The address may have been cut off when it was copied, or it names an article, outlet or event that this corpus does not hold.',
    next: 'From here you can go on to',
    overview: 'the overview: all outlets, all cues',
    compare: 'comparing outlets on chosen cues',
    phrases: 'searching the phrases behind the numbers',
    events: 'the events that several articles report',
  },
  error: {
    title: 'Something failed',
    heading: 'This page could not be put together',
    explain:
      'Nothing is lost: the address still says what you asked for. Try again; if it fails again, the store of this installation may be stopped: whoever runs it finds the reason in the window where npm start runs.',
    retry: 'Try again',
    overview: 'Go to the overview',
    reference: (id: string) => `Reference for whoever runs this installation: ${id}`,
  },
  ignored: {
    one: (param: string, value: string) =>
      `This link asks for “${value}” (${param}), which is not known here. It was left out; everything else is as asked.`,
    many: (named: readonly string[], more: number) =>
      `This link asks for values that are not known here, and they were left out: ${named.join(', ')}${more > 0 ? ` and ${formatNumber('en', more)} more` : ''}. Everything else is as asked.`,
    pair: (param: string, value: string) => `“${value}” (${param})`,
    swapped: (value: string) => `The period ${value} ends before it begins. Its two dates changed places.`,
  },
}

const fr: typeof en = {
  notFound: {
    title: 'Page introuvable',
    heading: 'Il n’y a pas de page à cette adresse',
    explain:
      'L’adresse a pu être coupée lors de la copie, ou elle désigne un article, un média ou un événement que ce corpus ne contient pas.',
    next: 'D’ici, vous pouvez continuer vers',
    overview: 'la vue d’ensemble\u00a0: tous les médias, tous les marqueurs',
    compare: 'la comparaison de médias sur des marqueurs choisis',
    phrases: 'la recherche dans les passages derrière les nombres',
    events: 'les événements que rapportent plusieurs articles',
  },
  error: {
    title: 'Une erreur est survenue',
    heading: 'Cette page n’a pas pu être composée',
    explain:
      'Rien n’est perdu\u00a0: l’adresse dit toujours ce que vous demandiez. Réessayez\u00a0; si l’erreur revient, la base de cette installation est peut-être arrêtée\u00a0: qui l’exploite trouve la raison dans la fenêtre où tourne npm start.',
    retry: 'Réessayer',
    overview: 'Aller à la vue d’ensemble',
    reference: (id) => `Référence pour qui exploite cette installation\u00a0: ${id}`,
  },
  ignored: {
    one: (param, value) =>
      `Ce lien demande «\u00a0${value}\u00a0» (${param}), qui n’est pas connu ici. Cette valeur a été laissée de côté\u00a0; le reste est comme demandé.`,
    many: (named, more) =>
      `Ce lien demande des valeurs qui ne sont pas connues ici et qui ont été laissées de côté\u00a0: ${named.join(', ')}${more > 0 ? ` et ${formatNumber('fr', more)} de plus` : ''}. Le reste est comme demandé.`,
    pair: (param, value) => `«\u00a0${value}\u00a0» (${param})`,
    swapped: (value) => `La période ${value} finit avant de commencer. Ses deux dates ont été échangées.`,
  },
}

/** Not-found page, error page, and the line that names what a link asked for in vain. */
export const problems = { en, fr }
