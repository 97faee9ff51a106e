import { format } from '#i18n/fr/format.ts';

/** « Nouveau patient » : trois étapes courtes. */
export const newPatient = {
  title: 'Nouveau patient',
  leave: 'Quitter, le brouillon reste',
  resumed: 'Votre brouillon est repris là où il en était.',
  startAgain: 'Effacer et recommencer',
  steps: {
    label: (at: number, of: number): string => `Étape ${at} sur ${of}`,
    identity: 'Identité',
    treatment: 'Traitement',
    circle: 'Entourage et information',
  },
  back: 'Étape précédente',
  goOn: 'Continuer',
  create: 'Créer le dossier',
  created: (name: string): string => `Dossier de ${name} créé, enregistré sur cette tablette`,
  noInformation: 'Vous n’avez pas dit si le patient a été informé du partage de son dossier.',
  treatment: {
    legend: 'Le traitement est-il connu ?',
    now: 'Le saisir maintenant',
    later: 'Pas encore connu',
    laterMeans:
      'Le dossier sera créé sans traitement ni cible : aucune ne sera supposée, et le TTR ne sera pas calculé avant.',
  },
  duplicates: {
    title: (count: number): string =>
      count < 2 ? 'Ce patient existe peut-être déjà' : `${format.number(count)} patients lui ressemblent`,
    help: 'Comparez avant de continuer. Rien n’est réuni automatiquement, même avec un matricule identique.',
    same: 'Doublon potentiel',
    sameMatricule: 'même matricule INS',
    caption: 'Ce qui est saisi, à côté du dossier existant',
    trait: 'Trait',
    typed: 'Saisi',
    onFile: 'Dossier existant',
    verdict: 'Comparaison',
    traits: { birthName: 'Nom de naissance', firstName: 'Prénom', birthDate: 'Naissance', sex: 'Sexe' },
    equal: 'identique',
    near: 'proche',
    other: 'différent',
    unknown: 'non comparable',
    open: 'Ouvrir ce dossier',
    differs: 'Si c’est une autre personne, dites pourquoi',
    differsHint: 'Par exemple : jumeaux, homonyme vérifié sur la pièce d’identité. Puis « Continuer ».',
    differsMissing: 'Ouvrez le dossier existant, ou écrivez pourquoi c’est une autre personne.',
    reason: (why: string): string => `Créé malgré une ressemblance : ${why}`,
  },
};
