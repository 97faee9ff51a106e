import type { Account } from '#protocol/session.ts';

type DemonstrationSite = Account['site'] & {
  readonly type: 'clinic' | 'practice' | 'pharmacy' | 'agency';
  /** Of the ranges that the French regulator keeps for works of fiction. */
  readonly telephone: string;
};

const DOLE = {
  id: '01890a5d-0000-7000-8000-0000000000d1',
  name: 'Clinique des anticoagulants',
  town: 'Dole',
  telephone: '03 53 01 10 10',
  type: 'clinic',
} as const;
const ARINTHOD = {
  id: '01890a5d-0000-7000-8000-0000000000d2',
  name: 'Cabinet médical du Grand Tilleul',
  town: 'Arinthod',
  telephone: '03 53 01 10 20',
  type: 'practice',
} as const;
const POLIGNY = {
  id: '01890a5d-0000-7000-8000-0000000000d3',
  name: 'Pharmacie de l’Orain',
  town: 'Poligny',
  telephone: '03 53 01 10 30',
  type: 'pharmacy',
} as const;
const AGENCY = {
  id: '01890a5d-0000-7000-8000-0000000000d4',
  name: 'ARS Bourgogne-Franche-Comté',
  town: 'Besançon',
  telephone: '03 53 01 10 40',
  type: 'agency',
} as const;

/** By what each place does in the demonstration. A place's id is that of the fact that first named it. */
export const DEMONSTRATION_SITES = {
  clinic: DOLE,
  practice: ARINTHOD,
  pharmacy: POLIGNY,
  agency: AGENCY,
} as const satisfies Record<string, DemonstrationSite>;

export type DemonstrationAccount = Account & {
  /** What the development provider calls this person. */
  readonly subject: string;
  /** The role as the sign-in page says it. */
  readonly roleInFrench: string;
};

/** Who may sign in to the demonstration. Nobody here exists; the ids are fixed so that a tablet survives a new region. */
export const DEMONSTRATION_ACCOUNTS = {
  claireMorel: {
    id: '01890a5d-0000-7000-8000-0000000000a1',
    subject: 'claire-morel',
    name: 'Claire Morel',
    role: 'nurse',
    roleInFrench: 'Infirmière',
    site: DOLE,
  },
  sophieVuillemin: {
    id: '01890a5d-0000-7000-8000-0000000000a2',
    subject: 'sophie-vuillemin',
    name: 'Sophie Vuillemin',
    role: 'nurse',
    roleInFrench: 'Infirmière',
    site: DOLE,
  },
  antoineGirod: {
    id: '01890a5d-0000-7000-8000-0000000000a3',
    subject: 'antoine-girod',
    name: 'Dr Antoine Girod',
    role: 'physician',
    roleInFrench: 'Médecin de la clinique',
    site: DOLE,
  },
  lucPerrin: {
    id: '01890a5d-0000-7000-8000-0000000000a4',
    subject: 'luc-perrin',
    name: 'Dr Luc Perrin',
    role: 'referrer',
    roleInFrench: 'Médecin généraliste',
    site: ARINTHOD,
  },
  eliseFaivre: {
    id: '01890a5d-0000-7000-8000-0000000000a5',
    subject: 'elise-faivre',
    name: 'Élise Faivre',
    role: 'pharmacist',
    roleInFrench: 'Pharmacienne',
    site: POLIGNY,
  },
  nadiaBenali: {
    id: '01890a5d-0000-7000-8000-0000000000a6',
    subject: 'nadia-benali',
    name: 'Nadia Benali',
    role: 'coordinator',
    roleInFrench: 'Coordinatrice régionale',
    site: AGENCY,
  },
} as const satisfies Record<string, DemonstrationAccount>;

/** The tablets on which the demonstration's facts were supposedly written, by their owner. */
export const DEMONSTRATION_DEVICES = {
  claireMorel: '01890a5d-0000-7000-8000-0000000000e1',
  sophieVuillemin: '01890a5d-0000-7000-8000-0000000000e2',
  antoineGirod: '01890a5d-0000-7000-8000-0000000000e3',
  nadiaBenali: '01890a5d-0000-7000-8000-0000000000e4',
} as const;

export type DemonstrationAuthor = keyof typeof DEMONSTRATION_DEVICES;
