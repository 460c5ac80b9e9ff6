/** What can go wrong with a request over HTTP. */
export const WEB_ISSUES = {
  not_allowed: {
    level: 'error',
    en: 'Changes are open only to the machine that runs Contrechamp, while it listens to that machine alone. Set a password to open them elsewhere (README, “On a server”).',
    fr: 'Les modifications ne sont ouvertes qu’à la machine qui fait tourner Contrechamp, tant qu’il n’écoute que cette machine. Définissez un mot de passe pour les ouvrir ailleurs (README, « On a server »).',
  },
  foreign_page: {
    level: 'error',
    en: 'The request comes from a page of another site, and nothing was changed.',
    fr: 'La requête vient d’une page d’un autre site, et rien n’a été modifié.',
  },
  wrong_password: {
    level: 'error',
    en: 'This is not the password. Try again.',
    fr: 'Ce n’est pas le mot de passe. Réessayez.',
  },
  no_password: {
    level: 'error',
    en: 'No password is set on this server, so that nobody can sign in. “contrechamp password” makes one (README, “On a server”).',
    fr: 'Aucun mot de passe n’est défini sur ce serveur : personne ne peut se connecter. « contrechamp password » en crée un (README, « On a server »).',
  },
  sign_in: {
    level: 'error',
    en: 'Changes need you to sign in, or a token in the header “Authorization: Bearer …”.',
    fr: 'Les modifications demandent une connexion, ou un jeton dans l’en-tête « Authorization: Bearer … ».',
  },
  too_often: {
    level: 'error',
    en: 'Too many attempts. Wait a minute and try again.',
    fr: 'Trop de tentatives. Attendez une minute avant de recommencer.',
  },
  upload_too_large: {
    level: 'error',
    en: 'The request is too large, or does not say how large it is. More than 64 MB come in by the command line: contrechamp import FILE.',
    fr: 'La requête est trop grande, ou ne dit pas sa taille. Au-delà de 64 Mo, passez par la ligne de commande : contrechamp import FICHIER.',
  },
  bad_form: {
    level: 'error',
    en: 'The request holds no form that can be read. Send the fields as multipart/form-data.',
    fr: 'La requête ne contient pas de formulaire lisible. Envoyez les champs en multipart/form-data.',
  },
  bad_query: {
    level: 'error',
    en: 'A parameter of the address has a value that it cannot have.',
    fr: 'Un paramètre de l’adresse a une valeur qu’il ne peut pas avoir.',
  },
  nothing_given: {
    level: 'error',
    en: 'Nothing was given. Send a file, a text, or addresses.',
    fr: 'Rien n’a été donné. Envoyez un fichier, un texte ou des adresses.',
  },
  not_started: {
    level: 'error',
    en: 'The import could not be started. The command line says more: contrechamp import FILE.',
    fr: 'L’import n’a pas pu commencer. La ligne de commande en dit plus : contrechamp import FICHIER.',
  },
  no_reason: {
    level: 'error',
    en: 'A change by hand needs a reason, which is kept with it.',
    fr: 'Une modification à la main demande une raison, qui est gardée avec elle.',
  },
  unknown_event: {
    level: 'error',
    en: 'There is no event of that name. An import can make one.',
    fr: 'Il n’y a pas d’événement de ce nom. Un import peut en créer un.',
  },
  supplied_article: {
    level: 'error',
    en: 'The article comes from the files under data/, and would be there again at the next start. Take it out there.',
    fr: 'L’article vient des fichiers de data/ et reviendrait au prochain démarrage. Retirez-le de là.',
  },
  not_ready: {
    level: 'error',
    en: 'The store does not answer, or holds no articles yet. Try again in a moment.',
    fr: 'Le dépôt ne répond pas, ou ne contient pas encore d’articles. Réessayez dans un instant.',
  },
  not_there: {
    level: 'error',
    en: 'There is nothing under this address.',
    fr: 'Il n’y a rien sous cette adresse.',
  },
} as const satisfies Record<string, { level: 'error' | 'warning' | 'info'; en: string; fr: string }>
