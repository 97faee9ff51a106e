import type { RegionCodes } from '#i18n/fr/regionCodes.ts';

export const regionCodes: RegionCodes = {
  refused: {
    malformed: 'the region could not read what it says',
    notCanonical: 'it did not arrive as it was written',
    groupTorn: 'a part of it is missing, or two entries are mixed in it',
    groupTooLarge: 'it is too long to be received',
    badSignature: 'the signature of the tablet is not valid',
    unknownDevice: 'the region does not know this tablet, or has withdrawn it',
    notYourDevice: 'its author is not enrolled on this tablet',
    notYourSite: 'its author does not work at this place, or no longer',
    notAllowed: 'the role of its author, or of the place, does not allow it',
    notYourPatient: 'your place does not follow this patient',
    otherBytes: 'the region already keeps another one under the same number',
    otherChain: 'what it corrects belongs to another history',
    closedLoop: 'two corrections point at each other',
    storageRefused: 'the database of the region could not keep it',
  },
  held: {
    patientUnknown: 'the region does not know this patient yet',
    newerKind: 'the region cannot read this kind of entry yet',
    timeUnproven: 'the time of entry cannot be proven',
  },
  problem: {
    signInNeeded: 'it asks you to sign in again',
    notAllowed: 'it does not accept this tablet for you: tell your lead',
    malformed: 'it does not understand this version of the app: reload the page',
    tooLarge: 'what is sent is too large for it: tell your lead',
    tooMany: 'it gets too many requests: the next attempt comes by itself',
    appTooOld: 'this version of the app is too old: update it',
    unavailable: 'it cannot serve right now: the next attempt comes by itself',
    notFound: 'it does not know this request: reload the page',
  },
  unknown: 'reason unknown to this version',
};
