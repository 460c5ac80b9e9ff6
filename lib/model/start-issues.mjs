/**
 * What can go wrong with setting up, starting and storing: what happened, then what to do.
 *
 * Plain JavaScript, because it must be readable before anything is installed. `issues.ts` takes it into the one catalogue.
 */
export const START_ISSUES = /** @type {const} */ ({
  wrong_node: {
    level: 'error',
    en: 'This version of Node is too old: Contrechamp needs 20.19 or newer. Install it from nodejs.org and try again.',
    fr: 'Cette version de Node est trop ancienne : il faut au moins la 20.19. Installez-la depuis nodejs.org et recommencez.',
  },
  no_npm: {
    level: 'error',
    en: 'npm was not found. Install it (it comes with Node, from nodejs.org) and try again.',
    fr: 'npm est introuvable. Installez-le (il est fourni avec Node, depuis nodejs.org) et recommencez.',
  },
  bad_port: {
    level: 'error',
    en: 'PORT is not a port. Give a whole number from 0 to 65535, for example PORT=3001 npm start.',
    fr: 'PORT n’est pas un port. Donnez un nombre entier de 0 à 65535, par exemple PORT=3001 npm start.',
  },
  port_taken: {
    level: 'error',
    en: 'The port is taken by another program. Stop that program, or choose another port: PORT=3001 npm start.',
    fr: 'Le port est pris par un autre programme. Arrêtez ce programme, ou choisissez un autre port : PORT=3001 npm start.',
  },
  port_forbidden: {
    level: 'error',
    en: 'This user may not open the port. Choose one above 1023: PORT=3000 npm start.',
    fr: 'Cet utilisateur n’a pas le droit d’ouvrir ce port. Choisissez-en un au-dessus de 1023 : PORT=3000 npm start.',
  },
  bad_host: {
    level: 'error',
    en: 'HOST is not an address of this machine. Use 127.0.0.1 for this machine alone, or 0.0.0.0 for its whole network.',
    fr: 'HOST n’est pas une adresse de cette machine. Utilisez 127.0.0.1 pour cette machine seule, 0.0.0.0 pour tout son réseau.',
  },
  bad_setting: {
    level: 'error',
    en: 'A setting of the environment has a value that it cannot have. Correct it, or leave it out (README, “Settings”).',
    fr: 'Un réglage de l’environnement a une valeur impossible. Corrigez-le, ou retirez-le (README, « Settings »).',
  },
  read_only: {
    level: 'error',
    en: 'The folder cannot be written to. Get the right to write there, work in a copy, or set DATA_DIR to another folder.',
    fr: 'Le dossier n’est pas accessible en écriture. Obtenez ce droit, travaillez dans une copie, ou indiquez un autre dossier dans DATA_DIR.',
  },
  disk_full: {
    level: 'error',
    en: 'The disk is full. Free about 2 GB and try again.',
    fr: 'Le disque est plein. Libérez environ 2 Go et recommencez.',
  },
  install_failed: {
    level: 'error',
    en: 'The packages could not be installed. Check the network connection, read the log, and try again.',
    fr: 'Les paquets n’ont pas pu être installés. Vérifiez la connexion au réseau, lisez le journal et recommencez.',
  },
  build_failed: {
    level: 'error',
    en: 'The pages could not be built. Read the log; if you changed no source file, report it as an issue.',
    fr: 'Les pages n’ont pas pu être construites. Lisez le journal ; si vous n’avez modifié aucun fichier source, signalez-le.',
  },
  setup_locked: {
    level: 'error',
    en: 'Another start is still setting up in this folder. Wait for it to finish or stop it, then try again.',
    fr: 'Un autre démarrage prépare encore ce dossier. Attendez sa fin ou arrêtez-le, puis recommencez.',
  },
  gather_folder: {
    level: 'error',
    en: 'A folder is needed into which an image is put together: node lib/cli/gather.mjs FOLDER.',
    fr: 'Il faut un dossier où assembler une image : node lib/cli/gather.mjs DOSSIER.',
  },
  gather_build: {
    level: 'error',
    en: 'The pages were not built for an image. Run CONTRECHAMP_STANDALONE=1 node lib/cli/prepare.mjs first.',
    fr: 'Les pages n’ont pas été construites pour une image. Lancez d’abord CONTRECHAMP_STANDALONE=1 node lib/cli/prepare.mjs.',
  },
  start_failed: {
    level: 'error',
    en: 'The server could not be started. Read the log; if it does not help, report it as an issue.',
    fr: 'Le serveur n’a pas pu démarrer. Lisez le journal ; si cela ne suffit pas, signalez-le.',
  },
  unforeseen: {
    level: 'error',
    en: 'Something went wrong that nobody foresaw. Read the log, and report it as an issue.',
    fr: 'Un incident que personne n’avait prévu s’est produit. Lisez le journal et signalez-le.',
  },
  no_postgres: {
    level: 'error',
    en: 'There is no PostgreSQL for this platform. Install PostgreSQL 15 or newer, or set DATABASE_URL to a server.',
    fr: 'Il n’y a pas de PostgreSQL pour cette plateforme. Installez PostgreSQL 15 ou plus récent, ou indiquez un serveur dans DATABASE_URL.',
  },
  no_database_user: {
    level: 'error',
    en: 'PostgreSQL does not run as root, and there is no user “postgres” or “nobody” to run it. Start as an ordinary user, or set DATABASE_URL.',
    fr: 'PostgreSQL ne tourne pas sous root, et il n’y a ni utilisateur « postgres » ni « nobody ». Démarrez comme utilisateur ordinaire, ou indiquez DATABASE_URL.',
  },
  store_owner: {
    level: 'error',
    en: 'The folder of the store belongs to another user. Start as that user, or set DATA_DIR to another folder.',
    fr: 'Le dossier des données appartient à un autre utilisateur. Démarrez sous son nom, ou indiquez un autre dossier dans DATA_DIR.',
  },
  store_locked: {
    level: 'error',
    en: 'Another PostgreSQL holds the folder of the store. Stop it, or set DATA_DIR to another folder.',
    fr: 'Un autre PostgreSQL occupe le dossier des données. Arrêtez-le, ou indiquez un autre dossier dans DATA_DIR.',
  },
  store_version: {
    level: 'error',
    en: 'The store was made by another version of PostgreSQL. Set DATA_DIR to a new folder: the supplied articles are loaded again.',
    fr: 'Les données ont été créées par une autre version de PostgreSQL. Indiquez un nouveau dossier dans DATA_DIR : les articles fournis seront rechargés.',
  },
  store_failed: {
    level: 'error',
    en: 'PostgreSQL did not start. Read the log; if it does not help, set DATA_DIR to a new folder.',
    fr: 'PostgreSQL n’a pas démarré. Lisez le journal ; si cela ne suffit pas, indiquez un nouveau dossier dans DATA_DIR.',
  },
  store_unreachable: {
    level: 'error',
    en: 'The database in DATABASE_URL does not answer or refuses the connection. Check the address, the user and the password.',
    fr: 'La base de données de DATABASE_URL ne répond pas ou refuse la connexion. Vérifiez l’adresse, l’utilisateur et le mot de passe.',
  },
  empty_store: {
    level: 'error',
    en: 'The store holds no articles yet. Start with npm start: it loads those under data/.',
    fr: 'Aucun article n’est encore chargé. Démarrez avec npm start : il charge ceux de data/.',
  },
  bad_data: {
    level: 'error',
    en: 'A file under data/ is not as it should be. Correct it, or restore it from the repository.',
    fr: 'Un fichier de data/ n’est pas conforme. Corrigez-le, ou restaurez-le depuis le dépôt.',
  },
  bad_codebook: {
    level: 'error',
    en: 'The codebook cannot be read. Check the file against the one in data/codebook.',
    fr: 'Le codebook ne peut pas être lu. Comparez le fichier à celui de data/codebook.',
  },
  no_browser: {
    level: 'error',
    en: 'The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to its program file.',
    fr: 'Les tests de navigateur ont besoin de Chromium ou de Chrome. Installez-en un, ou indiquez son fichier dans CHROMIUM_PATH.',
  },
})
