import type { NurseTexts } from '#i18n/fr/nurse.ts';
import { format } from '#i18n/en/format.ts';
import { regionCodes } from '#i18n/en/regionCodes.ts';
import { wordFor } from '#i18n/wordFor.ts';

export const words: NurseTexts['words'] = {
  position: {
    below: 'below range',
    within: 'in range',
    above: 'above range',
    unknown: 'position unknown',
    noRange: 'no range known',
    toCheck: 'to check',
  },
  method: (code) => METHODS[code] ?? 'method unknown to this version',
  state: {
    waiting: 'saved on this tablet',
    sent: 'sent',
    held: 'held by the region',
    refused: 'refused by the region',
  },
  heldWhy: (why) => `reason: ${wordFor(regionCodes.held, why, regionCodes.unknown)}`,
  refusedWhy: (code) => `reason: ${wordFor(regionCodes.refused, code, regionCodes.unknown)}`,
  sex: (code) => (code === undefined ? 'sex unknown' : (SEXES[code] ?? 'sex unknown')),
  status: (code) => (code === undefined ? 'status unknown' : (STATUSES[code] ?? 'status unknown to this version')),
  molecule: (code) => MOLECULES[code] ?? 'drug unknown to this version',
  indication: (code) => INDICATIONS[code] ?? 'indication unknown to this version',
  tablet: (code) => TABLETS[code] ?? code,
  start: (code) => (code === 'initiation' ? 'treatment started' : code === 'continuation' ? 'treatment continued' : ''),
  duration: (code) => DURATIONS[code] ?? 'duration unknown',
  whoAdapts: (code) => ADAPTERS[code] ?? 'not stated',
  interruption: (state, cause) =>
    state === 'resumed'
      ? 'resumed'
      : cause === undefined
        ? 'VKA interrupted'
        : `VKA interrupted: ${CAUSES[cause] ?? 'cause unknown'}`,
  kind: {
    patientIdentity: 'the identity',
    followUpStatus: 'the follow-up status',
    avkCourse: 'the treatment and range',
    doseSchedule: 'the dose',
    nextControl: 'the next control',
    inrResult: 'an INR',
    avkInterruption: 'a VKA interruption',
    careCircleMember: 'the care circle',
    site: 'a place',
    member: 'a professional',
    provisionalFile: 'the file number',
    patientContact: 'the contact details',
    informationGiven: 'the information given',
    inrDrawn: 'a sample taken',
    inrChecklist: 'the questions at the INR',
    inrDecision: 'a decision',
    inrHandling: 'who sees to a result',
    criticalInrStep: 'a critical INR',
    contactAttempt: 'a call',
    plannedProcedure: 'a planned procedure',
    hospitalStay: 'a hospital stay',
    clinicalEvent: 'an event',
    condition: 'a condition',
    coMedication: 'another medicine',
    assessment: 'an assessment',
    reviewed: 'a review',
    flagDecision: 'a decision on a flag',
    note: 'a note',
    patientLink: 'a link between files',
    documentIssued: 'a document',
    professional: 'a professional',
    ruleSet: 'a rule set',
    cohortExported: 'an exported list',
  },
  act: {
    first: 'entered',
    change: 'changed',
    correction: 'corrected',
    enteredInError: 'removed',
    settlement: 'settled',
  },
  someone: 'author unknown to this tablet',
  born: (_sex, date) => `born ${date}`,
  bornIn: (_sex, when) => `born in ${when}`,
  bornUnknown: 'date of birth unknown',
  age: (years) => format.count(years, 'year old', 'years old'),
  ageAbout: (years) => `about ${format.count(years, 'year old', 'years old')}`,
  usedName: (name) => `name in use: ${name}`,
  toCheck: 'To check',
  rangeToConfirm: 'range to be confirmed',
  provisionalFile: (reference: string): string => `File ${reference}`,
  identityToComplete: 'identity to complete',
  incomplete: 'File partly unreadable',
  apart: (count) => `${format.count(count, 'entry', 'entries')} set aside by the region`,
  notSent: (count) => format.count(count, 'entry not sent', 'entries not sent'),
  unknownPatient: 'Identity not received',
  notOnTablet: 'This file is not on this tablet.',
  notOnTabletHelp: 'The address may be incomplete, or your place no longer follows this patient.',
  saving: {
    undo: 'Undo',
    undone: 'Undone: this entry no longer counts',
    undoFailed: 'The undo is NOT saved: the entry still counts. Correct it from the file.',
    undoReason: 'undone on entry',
  },
  fileParts: {
    label: 'Parts of the file',
    overview: 'Overview',
    treatment: 'Treatment',
    clinical: 'Clinical',
    complexity: 'Complexity',
    identity: 'Identity',
    documents: 'Documents',
  },
  backToFile: 'Back to the file',
  unreadable: (count) =>
    `${format.count(count, 'row of this file could not be read', 'rows of this file could not be read')} on this tablet: what follows may be incomplete.`,
};

type Codes = Readonly<Record<string, string>>;

const METHODS: Codes = { laboratory: 'laboratory', selfTest: 'self-test', pointOfCare: 'point of care' };
const SEXES: Codes = { F: 'woman', M: 'man', I: 'sex undetermined' };
const STATUSES: Codes = {
  active: 'followed',
  suspended: 'follow-up suspended',
  switchedToDoac: 'switched to a DOAC',
  transferred: 'followed elsewhere',
  stopped: 'VKA stopped',
  deceased: 'deceased',
};
const MOLECULES: Codes = {
  unknown: 'molecule unknown',
  fluindione: 'fluindione',
  warfarin: 'warfarin',
  acenocoumarol: 'acenocoumarol',
};
const TABLETS: Codes = {
  unknown: 'tablet unknown',
  'previscan-20': 'Préviscan 20 mg',
  'coumadine-2': 'Coumadine 2 mg',
  'coumadine-5': 'Coumadine 5 mg',
  'sintrom-4': 'Sintrom 4 mg',
  'mini-sintrom-1': 'Mini-Sintrom 1 mg',
};
const INDICATIONS: Codes = {
  unknown: 'indication unknown',
  atrialFibrillation: 'atrial fibrillation',
  venousThromboembolism: 'venous thromboembolism',
  mechanicalAorticValve: 'mechanical aortic valve',
  mechanicalMitralValve: 'mechanical mitral valve',
  bioprosthesis: 'bioprosthetic valve',
  mitralValveDisease: 'mitral valve disease',
  antiphospholipidSyndrome: 'antiphospholipid syndrome',
  other: 'other indication',
};
const DURATIONS: Codes = {
  lifelong: 'lifelong',
  threeMonths: '3 months',
  sixMonths: '6 months',
  twelveMonths: '12 months',
  unknown: 'duration not stated',
};
const ADAPTERS: Codes = {
  clinic: 'the clinic',
  generalPractitioner: 'the general practitioner',
  cardiologist: 'the cardiologist',
  unknown: 'not stated',
};
const CAUSES: Codes = {
  procedure: 'procedure',
  bleeding: 'bleeding',
  heparinBridging: 'heparin bridging',
  hospitalStay: 'hospital stay',
  other: 'other cause',
  unknown: 'cause unknown',
};
