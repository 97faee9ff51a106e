import { searchKey } from '#domain/identity/searchKey.ts';

/** What a column of a register may hold. Everything else is left out, and said to be. */
export const COLUMN_ROLES = [
  'reference',
  'birthName',
  'usedName',
  'firstName',
  'birthDate',
  'sex',
  'telephone',
  'inrDate',
  'inrTime',
  'inr',
  'method',
  'range',
  'rangeLow',
  'rangeHigh',
  'indication',
  'molecule',
  'avkStart',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** How sure a header is of what stands under it: what is only probable is said to be looked at. */
export type ProposedRole = { readonly role: ColumnRole; readonly sureness: 'sure' | 'probable' };

/** Headers as `searchKey` writes them, French and English, as registers and laboratories name their columns. */
const SURE: Readonly<Record<ColumnRole, readonly string[]>> = {
  reference: [
    'NUMERO DOSSIER',
    'NUMERO DE DOSSIER',
    'N DOSSIER',
    'NO DOSSIER',
    'NUM DOSSIER',
    'DOSSIER',
    'NUMERO PATIENT',
    'N PATIENT',
    'IPP',
    'ID PATIENT',
    'PATIENT ID',
    'PATIENT',
    'IDENTIFIANT',
    'REFERENCE',
    'REF',
    'FILE NUMBER',
    'RECORD NUMBER',
    'MRN',
    'PATIENT NUMBER',
    'SUBJECT ID',
    'NIP',
  ],
  birthName: [
    'NOM DE NAISSANCE',
    'NOM NAISSANCE',
    'NOM DE JEUNE FILLE',
    'NOM PATRONYMIQUE',
    'NOM DE FAMILLE',
    'BIRTH NAME',
    'FAMILY NAME AT BIRTH',
  ],
  usedName: [
    'NOM UTILISE',
    'NOM D USAGE',
    'NOM USAGE',
    'NOM USUEL',
    'NOM MARITAL',
    'NOM D EPOUSE',
    'USED NAME',
    'MARRIED NAME',
  ],
  firstName: [
    'PRENOM',
    'PRENOMS',
    'PRENOM DE NAISSANCE',
    'PREMIER PRENOM',
    'FIRST NAME',
    'FIRST NAMES',
    'GIVEN NAME',
    'GIVEN NAMES',
  ],
  birthDate: [
    'DATE DE NAISSANCE',
    'DATE NAISSANCE',
    'NE LE',
    'NEE LE',
    'NE E LE',
    'DDN',
    'DN',
    'NAISSANCE',
    'BIRTH DATE',
    'DATE OF BIRTH',
    'DOB',
    'BIRTHDATE',
  ],
  sex: ['SEXE', 'SEX', 'GENRE', 'GENDER'],
  telephone: ['TELEPHONE', 'TEL', 'TELEPHONE FIXE', 'PORTABLE', 'MOBILE', 'PHONE'],
  inrDate: [
    'DATE INR',
    'DATE DE L INR',
    'DATE DU PRELEVEMENT',
    'DATE PRELEVEMENT',
    'PRELEVE LE',
    'DATE DE PRELEVEMENT',
    'JOUR INR',
    'COLLECTED AT',
    'SAMPLED AT',
    'SAMPLED ON',
    'INR DATE',
    'SAMPLE DATE',
    'CHARTTIME',
  ],
  inrTime: ['HEURE', 'HEURE INR', 'HEURE DU PRELEVEMENT', 'HEURE PRELEVEMENT', 'TIME', 'INR TIME', 'SAMPLE TIME'],
  inr: ['INR', 'VALEUR INR', 'RESULTAT INR', 'INR MESURE', 'INR VALUE', 'INR RESULT'],
  method: ['METHODE', 'METHODE INR', 'TECHNIQUE', 'METHOD'],
  range: [
    'CIBLE',
    'CIBLE INR',
    'ZONE CIBLE',
    'FENETRE',
    'INTERVALLE CIBLE',
    'ZONE THERAPEUTIQUE',
    'RANGE',
    'INR RANGE',
    'THERAPEUTIC RANGE',
    'TARGET RANGE',
  ],
  rangeLow: [
    'CIBLE BASSE',
    'CIBLE MIN',
    'INR MIN',
    'BORNE BASSE',
    'BORNE INFERIEURE',
    'CIBLE INF',
    'RANGE LOW',
    'LOW',
    'TARGET LOW',
  ],
  rangeHigh: [
    'CIBLE HAUTE',
    'CIBLE MAX',
    'INR MAX',
    'BORNE HAUTE',
    'BORNE SUPERIEURE',
    'CIBLE SUP',
    'RANGE HIGH',
    'HIGH',
    'TARGET HIGH',
  ],
  indication: ['INDICATION', 'INDICATION AVK', 'MOTIF', 'PATHOLOGIE', 'DIAGNOSTIC', 'DIAGNOSIS'],
  molecule: ['MOLECULE', 'AVK', 'TRAITEMENT', 'MEDICAMENT', 'TRAITEMENT AVK', 'DCI', 'DRUG', 'VKA', 'ANTICOAGULANT'],
  avkStart: [
    'DEBUT AVK',
    'DEBUT DES AVK',
    'DEBUT DU TRAITEMENT',
    'DEBUT TRAITEMENT',
    'DATE DEBUT',
    'DATE DE DEBUT',
    'DATE DEBUT AVK',
    'VKA START',
    'START DATE',
    'AVK START',
  ],
};

/** "Nom" alone may be the name in use; "Date" alone, any day. Proposed, and asked to be looked at. */
const PROBABLE: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  birthName: ['NOM', 'NAME', 'LAST NAME', 'SURNAME', 'FAMILY NAME'],
  reference: ['ID', 'NUMERO', 'N', 'NO', 'CODE'],
  inrDate: ['DATE', 'JOUR', 'DAY', 'DATE RESULTAT', 'RESULT DATE'],
  inr: ['VALEUR', 'RESULTAT', 'VALUE', 'RESULT'],
};

/**
 * What each header says of its column; undefined where it says nothing known. A role is given once: of two columns that
 * claim it, the surer or the first one has it.
 */
export function proposedRoles(headers: readonly string[]): readonly (ProposedRole | undefined)[] {
  const taken = new Set<ColumnRole>();
  const proposed = new Map<number, ProposedRole>();
  for (const [sureness, names] of [
    ['sure', SURE],
    ['probable', PROBABLE],
  ] as const) {
    for (const [at, header] of headers.entries()) {
      if (proposed.has(at)) continue;
      const role = COLUMN_ROLES.find((candidate) => names[candidate]?.includes(searchKey(header)));
      if (role === undefined || taken.has(role)) continue;
      taken.add(role);
      proposed.set(at, { role, sureness });
    }
  }
  return headers.map((_, at) => proposed.get(at));
}

/** Whether the first line names the columns. A line with a number or a day in it is a patient's, not a header. */
export function headerOf(rows: readonly (readonly string[])[]): 'header' | 'noHeader' | 'unclear' {
  const [first, second] = rows;
  if (first === undefined) return 'unclear';
  if (first.some((cell) => /^[<>]?\s*\d+([.,/:-]\d+)*/.test(cell.trim()))) return 'noHeader';
  if (proposedRoles(first).some((role) => role !== undefined)) return 'header';
  const hasNumbers = second?.some((cell) => /\d/.test(cell)) ?? false;
  return hasNumbers ? 'header' : 'unclear';
}
