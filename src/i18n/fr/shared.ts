import { wordFor } from '#i18n/wordFor.ts';
import { format } from './format.ts';
import { inFrenchPrint } from './frenchSpaces.ts';
import { regionCodes } from './regionCodes.ts';

/** What everybody reads, whatever his role. French defines the keys; every other language is checked against it. */
export const shared = inFrenchPrint({
  format,
  app: {
    name: 'Équilibre',
    purpose: 'Le dossier des patients sous antivitamine K, avec ou sans réseau.',
    demonstration: 'Démonstration – patients fictifs',
  },
  actions: {
    close: 'Fermer',
    retry: 'Réessayer',
    reload: 'Recharger',
    lock: 'Verrouiller',
    understood: 'Compris',
    signIn: 'Se connecter',
    signOut: 'Se déconnecter',
  },
  loading: 'Chargement…',
  couldNotRead: 'Ces données n’ont pas pu être lues sur cette tablette. Rien n’a été effacé.',
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse est incomplète ou date d’une ancienne version. Aucun dossier n’est concerné.',
    home: 'Revenir à l’accueil',
  },
  roles: {
    nurse: 'Infirmier·ère',
    physician: 'Médecin du centre',
    referrer: 'Médecin traitant',
    pharmacist: 'Pharmacien·ne',
    coordinator: 'Coordination régionale',
  },
  day: {
    placeholder: 'jj/mm/aaaa',
    choose: 'Choisir dans le calendrier',
    unreadable: 'Saisissez un jour qui existe, par exemple 22/11/2026.',
    tooEarly: (earliest: string) => `Ce jour est trop ancien : au plus tôt le ${earliest}.`,
    tooLate: (latest: string) => `Ce jour est trop tardif : au plus tard le ${latest}.`,
  },
  pad: {
    comma: 'virgule',
    above: 'supérieur à',
    backspace: 'effacer le dernier chiffre',
  },
  zone: { below: 'sous la cible', within: 'dans la cible', above: 'au-dessus de la cible' },
  rail: { label: 'Rubriques', tablet: 'État de la tablette', skip: 'Aller au contenu' },
  welcome: {
    title: 'Bienvenue',
    text: 'Cette tablette ne garde encore aucun dossier. Connectez-vous une première fois avec le réseau ; ensuite, elle travaille aussi sans lui.',
    asking: 'La région est appelée…',
    unreachable: {
      title: 'La région ne répond pas',
      offline: 'Aucune réponse : vérifiez le Wi-Fi ou la 4G. La première connexion a besoin du réseau.',
      notTheRegion:
        'Autre chose répond à la place de la région, par exemple la page d’accueil d’un Wi-Fi. Ouvrez cette page, acceptez ses conditions, puis réessayez.',
      trouble: 'La région répond qu’elle ne peut pas vous servir pour l’instant. Réessayez dans quelques minutes.',
    },
  },
  signIn: {
    title: 'La connexion n’a pas abouti',
    failed: {
      unavailable:
        'Le service d’identité ne répond pas. Ce qui est sur cette tablette reste utilisable ; réessayez dans quelques minutes.',
      unknown:
        'Le service d’identité vous connaît, mais la région n’a pas de compte pour vous. Demandez à votre référent de vous y inscrire.',
      refused: 'Elle a été interrompue, a duré trop longtemps ou a été refusée. Recommencez-la depuis cette page.',
    },
  },
  enrol: {
    title: 'Choisissez la phrase de passe de cette tablette',
    hello: (name: string) => `Bonjour ${name}.`,
    why: 'Elle chiffre tout ce que la tablette garde et l’ouvre sans réseau. Personne ne peut la retrouver à votre place : ce qui est déjà transmis reste dans la région.',
    rules: [
      'quatre mots différents ou plus, de trois lettres au moins ;',
      '16 caractères ou plus en tout ;',
      'ni citation, ni nom de patient, ni adresse.',
    ],
    passphrase: 'Phrase de passe',
    again: 'La même, une seconde fois',
    suggest: 'En proposer une',
    suggested: 'Notez-la avant de continuer, puis saisissez-la une seconde fois.',
    show: 'Afficher',
    hide: 'Masquer',
    submit: 'Protéger cette tablette',
    working: 'La tablette prépare son coffre : une à trois secondes…',
    problem: {
      tooFewWords: 'Il faut au moins quatre mots de trois lettres ou plus, séparés par des espaces.',
      tooShort: 'Cette phrase est trop courte : 16 caractères au moins.',
      tooCommon: 'Cette phrase est trop connue ou se répète : changez un mot ou deux.',
      different: 'Les deux saisies diffèrent. Affichez-les pour comparer.',
    },
    otherAccount: 'Ce n’est pas vous ?',
  },
  notSaved: {
    diskFull: 'La tablette n’a plus de place. Libérez de l’espace, puis réessayez.',
    connectionLost: 'Le navigateur a perdu l’accès à son stockage. Rechargez la page, puis réessayez.',
    staleApp: 'Une version plus récente de l’application a déjà servi ici. Rechargez la page.',
    locked: 'La tablette s’est verrouillée entre-temps. Déverrouillez-la, puis réessayez.',
    unknown: 'Le stockage a refusé. Rechargez la page, puis réessayez.',
  },
  firstLoad: {
    title: 'Première copie des dossiers',
    text: 'Les dossiers de votre centre arrivent sur la tablette. Gardez-la ouverte et connectée.',
    progress: 'Copie en cours',
    patients: (count: number) => format.count(count, 'patient déjà là', 'patients déjà là'),
    goOn: 'Continuer sans attendre',
    waiting: 'La copie reprendra d’elle-même dès que la région répondra.',
  },
  unlock: {
    title: 'Tablette verrouillée',
    passphrase: 'Phrase de passe',
    submit: 'Déverrouiller',
    working: 'Ouverture…',
    offlineToo: 'Fonctionne aussi sans réseau.',
    wrong: 'Cette phrase de passe n’ouvre pas la tablette. Majuscules et espaces en trop ne comptent pas.',
    wait: (delay: string) =>
      `Prochain essai possible dans ${delay}. Rien n’est effacé, quel que soit le nombre d’essais.`,
    damaged:
      'Le coffre de cette tablette est abîmé et ne s’ouvre plus. N’effacez rien et appelez votre référent : ce qui n’est pas encore transmis s’y trouve toujours.',
    failed: 'La tablette n’a pas pu lire son stockage. Rechargez la page ; rien n’est effacé.',
    notYou: 'Ce n’est pas vous ?',
    notYouText: (name: string) =>
      `Cette tablette est protégée par la phrase de passe de ${name}. Elle seule l’ouvre ; une autre personne utilise pour l’instant sa propre tablette.`,
    forgotten: 'Phrase de passe oubliée ?',
    forgottenText:
      'Personne ne peut la retrouver. Tout ce qui a été transmis est dans la région. Gardez la tablette telle quelle et appelez votre référent avant tout : elle peut contenir des saisies qui n’existent nulle part ailleurs.',
  },
  trouble: {
    storageLost: {
      title: 'Le stockage de cette tablette a été vidé',
      text: (user: string | undefined) =>
        `${user === undefined ? 'Cette tablette' : `Cette tablette, utilisée par ${user},`} gardait des dossiers ; le navigateur ou un nettoyage les a effacés. Cela ne veut pas dire que le centre n’a pas de patients : tout ce qui avait été transmis est dans la région.`,
      next: 'Reconnectez-vous pour recopier les dossiers. Notez ce que vous aviez saisi sans réseau depuis le dernier « transmis » : ces saisies sont à refaire.',
      act: 'Se connecter et recopier',
    },
    damaged: {
      title: 'Le coffre de cette tablette est abîmé',
      next: 'En attendant, travaillez sur une autre tablette : tout ce qui avait été transmis est dans la région.',
      act: 'Essayer à nouveau',
    },
    staleApp: {
      title: 'Cette page date d’une ancienne version',
      text: 'Une version plus récente de l’application a déjà écrit sur cette tablette. Pour ne rien abîmer, celle-ci s’arrête ici.',
      next: 'Rechargez la page avec le réseau. Vos dossiers et vos saisies en attente sont intacts.',
      act: 'Recharger',
    },
    noStorage: {
      title: 'Ce navigateur ne garde rien',
      text: 'La fenêtre est privée, ou le stockage est interdit. Un INR saisi ici serait perdu : la saisie est donc fermée.',
      next: 'Ouvrez Équilibre dans une fenêtre ordinaire, ou autorisez le stockage pour cette adresse, puis rechargez.',
      act: 'Recharger',
      why: (why: string) => `Le navigateur dit : ${why}`,
    },
  },
  crash: {
    title: 'Cet écran s’est arrêté',
    text: 'Une erreur de l’application, pas de votre part. Ce qui était « enregistré » l’est toujours ; une saisie en cours sur cet écran est peut-être à refaire.',
    code: (code: string) => `Repère pour l’assistance : ${code}`,
  },
  idle: {
    title: 'Toujours là ?',
    text: (seconds: number) =>
      `Sans geste de votre part, la tablette se verrouille dans ${format.count(seconds, 'seconde', 'secondes')}.`,
    stay: 'Rester',
    lockNow: 'Verrouiller maintenant',
  },
  sync: {
    saved: 'Enregistré sur cette tablette',
    waiting: (count: number) => format.count(count, 'en attente', 'en attente'),
    sending: 'Envoi…',
    receiving: 'Réception…',
    sent: 'Transmis',
    offlineSince: (time: string) => `Hors ligne depuis ${time}`,
    signIn: 'Reconnectez-vous',
    notTheRegion: 'Wi-Fi à valider',
    refused: (count: number) => format.count(count, 'saisie refusée', 'saisies refusées'),
    held: (count: number) => format.count(count, 'saisie retenue', 'saisies retenues'),
    checking: 'À vérifier',
    notKept: 'Réception non enregistrée',
    trouble: 'Région indisponible',
    opens: 'ouvrir l’état de la tablette',
  },
  banners: {
    signIn: {
      title: 'Reconnectez-vous pour transmettre',
      text: 'Vous pouvez continuer à travailler : tout s’enregistre sur la tablette. La phrase de passe sera redemandée au retour.',
    },
    firstLoad: (percent: string) => `Copie des dossiers en cours : ${percent}. Un patient peut encore manquer.`,
    partial: (done: number, total: number) =>
      `Liste en cours de lecture : ${done} sur ${total} parties. Un patient peut encore manquer.`,
    unreadable: (count: number) =>
      `${format.count(count, 'partie de la liste est illisible et sera reconstruite', 'parties de la liste sont illisibles et seront reconstruites')} ; rien n’est effacé.`,
    notPersisted: {
      title: 'Le navigateur ne promet pas de garder ces données',
      text: 'Il peut les effacer quand la place manque, et les efface à la fermeture d’une fenêtre privée. Installez l’application sur la tablette et transmettez souvent.',
    },
    reserveSpent: {
      title: 'La tablette est pleine',
      text: 'Ce qui est « enregistré » l’est, mais la prochaine saisie peut ne plus trouver de place. Libérez de l’espace sur la tablette, puis transmettez ce qui attend.',
    },
    update: {
      title: 'Une nouvelle version est prête',
      text: 'Elle attend que vous ayez fini.',
      act: 'Mettre à jour maintenant',
    },
  },
  tablet: {
    title: 'État de la tablette',
    sending: {
      title: 'Transmission',
      waiting: 'En attente',
      nothingWaits: 'rien n’attend',
      since: (when: string) => `depuis ${when}`,
      apart: 'Mises à part par la région',
      none: 'aucune',
      held: (count: number) => format.count(count, 'saisie retenue', 'saisies retenues'),
      refused: (count: number) => format.count(count, 'saisie refusée', 'saisies refusées'),
      lastContact: 'Dernière réponse de la région',
      never: 'jamais',
      age: 'Âge des données',
      neverWhole: 'jamais reçues en entier',
      now: 'Transmettre maintenant',
    },
    state: {
      never: 'Pas encore de contact avec la région.',
      sent: 'Tout est transmis.',
      offline: 'La région ne répond pas. Tout s’enregistre ici et partira dès son retour.',
      signInNeeded: 'La région demande que vous vous reconnectiez.',
      notTheRegion: 'Autre chose répond à la place de la région (page d’un Wi-Fi ?). Rien n’a été transmis.',
      refused: 'La région a refusé des saisies : elles sont gardées ici.',
      checksumDiffers:
        'La tablette et la région ne comptent pas pareil, même après une seconde lecture. Rien n’est perdu ; prévenez votre référent.',
      regionTrouble: (problem: string) =>
        `La région répond, mais ${wordFor(regionCodes.problem, problem, regionCodes.unknown)}.`,
      waiting: 'Des saisies attendent le prochain envoi.',
      notKept:
        'Ce que la région envoie n’a pas pu être enregistré ici : la tablette est peut-être pleine. Rien n’est perdu ; libérez de la place, puis rechargez.',
      sending: 'Envoi en cours…',
      receiving: 'Réception en cours…',
    },
    storage: {
      title: 'Stockage',
      promise: 'Conservation',
      persisted: 'promise par le navigateur',
      notPersisted: 'non promise : installez l’application et transmettez souvent',
      used: 'Place occupée',
      free: 'Place libre',
      unknown: 'non communiquée par le navigateur',
      patients: 'Patients sur la tablette',
    },
    app: {
      title: 'Application',
      version: 'Version',
      offlineStart: 'Démarrage sans réseau',
      updates: {
        waiting: 'en préparation…',
        installing: 'en préparation…',
        offlineReady: 'prêt',
        updateReady: 'prêt, et une nouvelle version attend',
        onlineOnly: 'impossible dans ce navigateur',
      },
      installed: 'installée sur cette tablette',
      inBrowser: 'ouverte dans le navigateur',
      use: 'Utilisation',
      install: 'Installer sur la tablette',
      device: 'Identifiant de la tablette',
    },
    display: {
      title: 'Affichage',
      language: 'Langue',
      languages: { fr: 'Français', en: 'English' },
      theme: 'Thème',
      themes: { system: 'Comme la tablette', light: 'Clair', dark: 'Sombre' },
    },
    person: {
      title: 'Utilisateur',
      name: 'Nom',
      role: 'Rôle',
      site: 'Lieu',
      region: 'Région',
      signOutText:
        'Se déconnecter ferme la session auprès de la région et verrouille la tablette. Les dossiers restent, chiffrés ; rien ne part tant que vous ne vous reconnectez pas.',
      signOutFailed:
        'La région n’a pas répondu : la session y reste ouverte. La tablette, elle, peut être verrouillée.',
    },
  },
});

/** Same keys, other words: a text that a language lacks is a type error, never a blank on a tablet. */
export type SharedTexts = typeof shared;
