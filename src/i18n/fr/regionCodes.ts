import type { Hold, Refusal } from '#protocol/push.ts';
import type { Problem } from '#protocol/session.ts';

/** What the codes of the region mean to the person who entered something. Complete by type, in each language. */
export type RegionCodes = {
  readonly refused: Readonly<Record<Refusal, string>>;
  readonly held: Readonly<Record<Hold, string>>;
  /** Completes « La région répond, mais… ». */
  readonly problem: Readonly<Record<Problem['problem'], string>>;
  /** A code of a newer region. */
  readonly unknown: string;
};

export const regionCodes: RegionCodes = {
  refused: {
    malformed: 'la région n’a pas pu lire son contenu',
    notCanonical: 'elle n’est pas arrivée telle qu’elle a été écrite',
    groupTorn: 'il en manque une partie, ou deux saisies y sont mêlées',
    groupTooLarge: 'elle est trop longue pour être reçue',
    badSignature: 'la signature de la tablette n’est pas valable',
    unknownDevice: 'la région ne connaît pas cette tablette, ou l’a retirée du service',
    notYourDevice: 'son auteur n’est pas inscrit sur cette tablette',
    notYourSite: 'son auteur ne travaille pas, ou plus, dans ce lieu',
    notAllowed: 'le rôle de son auteur, ou celui de son lieu, ne le permet pas',
    notYourPatient: 'votre lieu ne suit pas ce patient',
    otherBytes: 'la région en garde déjà une autre sous le même numéro',
    otherChain: 'ce qu’elle corrige n’est pas de la même suite',
    closedLoop: 'deux corrections se renvoient l’une à l’autre',
    storageRefused: 'la base de la région n’a pas pu la garder',
  },
  held: {
    patientUnknown: 'la région ne connaît pas encore ce patient',
    newerKind: 'la région ne sait pas encore lire ce type de saisie',
    timeUnproven: 'l’heure de saisie ne peut pas être prouvée',
  },
  problem: {
    signInNeeded: 'elle demande que vous vous reconnectiez',
    notAllowed: 'elle n’accepte pas cette tablette pour vous : prévenez votre référent',
    malformed: 'elle ne comprend pas cette version de l’application : rechargez la page',
    tooLarge: 'l’envoi est trop gros pour elle : prévenez votre référent',
    tooMany: 'elle reçoit trop de demandes : le prochain essai se fera de lui-même',
    appTooOld: 'cette version de l’application est trop ancienne : mettez-la à jour',
    unavailable: 'elle ne peut pas servir pour l’instant : le prochain essai se fera de lui-même',
    notFound: 'elle ne connaît pas cette demande : rechargez la page',
  },
  unknown: 'raison inconnue de cette version',
};
