import { CLINIC_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import type { Format } from '#i18n/fr/format.ts';
import type { NurseTexts } from '#i18n/fr/nurse.ts';
import { isKind } from '#facts/kinds.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import type { Cell } from './csvCell.ts';

type Words = { readonly texts: NurseTexts; readonly format: Format };
export type CohortColumn = keyof NurseTexts['exporting']['list']['columns'];

/** The columns by what they are about, in the order in which they stand in the file. */
export const COLUMN_GROUPS: readonly {
  readonly group: keyof NurseTexts['exporting']['list']['groups'];
  readonly columns: readonly CohortColumn[];
}[] = [
  { group: 'identity', columns: ['birthName', 'firstName', 'usedName', 'birthDate', 'sex', 'reference'] },
  { group: 'treatment', columns: ['status', 'indication', 'molecule', 'rangeLow', 'rangeHigh', 'rangeStatus'] },
  { group: 'results', columns: ['lastInr', 'lastInrDate', 'lastInrStatus', 'nextControl'] },
  { group: 'figures', columns: ['ttr', 'ttrFooting', 'ttrConvention', 'ttrAsOf'] },
  { group: 'file', columns: ['remarks', 'patientId'] },
];

/**
 * What a column says of a patient. Nothing is ever 0 or empty for want of knowing: « inconnu » and « aucun » are words,
 * which a spreadsheet leaves out of its sums.
 */
export function cohortCell(column: CohortColumn, patient: PatientSummary, { texts, format }: Words): Cell {
  const { cell } = texts.exporting.list;
  const known = (value: string | undefined) => text(value === undefined || value === '' ? cell.unknown : value);
  switch (column) {
    case 'patientId':
      return text(patient.patientId);
    case 'reference':
      return text(patient.provisionalReference ?? cell.none);
    case 'birthName':
    case 'firstName':
      return known(patient[column]);
    case 'usedName':
      return text(
        [patient.usedName, patient.usedFirstName].filter((name) => name !== undefined).join(' ') || cell.none,
      );
    case 'birthDate':
      return birthCell(patient, cell.unknown, format);
    case 'sex':
      return text(texts.words.sex(patient.sex));
    case 'status':
      return text(texts.words.status(patient.status));
    case 'indication':
      return known(patient.indication && texts.words.indication(patient.indication));
    case 'molecule':
      return known(patient.molecule && texts.words.molecule(patient.molecule));
    case 'rangeLow':
      return patient.range === undefined ? text(cell.unknown) : number(patient.range.low);
    case 'rangeHigh':
      return patient.range === undefined ? text(cell.unknown) : number(patient.range.high);
    case 'rangeStatus':
      return text(rangeStatus(patient, cell));
    case 'nextControl':
      return patient.nextControl === undefined ? text(cell.none) : { kind: 'day', day: patient.nextControl };
    case 'remarks':
      return text(remarks(patient, texts));
    case 'lastInr':
    case 'lastInrDate':
    case 'lastInrStatus':
      return inrCell(column, patient, { texts, format });
    case 'ttr':
    case 'ttrFooting':
    case 'ttrConvention':
    case 'ttrAsOf':
      return ttrCell(column, patient, { texts, format });
  }
}

type CellWords = NurseTexts['exporting']['list']['cell'];

/** A birth known by its month or year is no day: it is said as far as it is known. */
function birthCell({ birthDate }: PatientSummary, unknown: string, format: Format): Cell {
  if (birthDate === undefined) return text(unknown);
  if (birthDate.precision === 'month') return text(format.month(birthDate.date));
  return birthDate.precision === 'year' ? text(birthDate.date.slice(0, 4)) : { kind: 'day', day: birthDate.date };
}

function rangeStatus({ range, rangeDisputed, rangeStatus: status }: PatientSummary, cell: CellWords): string {
  if (range === undefined) return cell.unknown;
  if (rangeDisputed === 'yes') return cell.toCheck;
  return status === 'toBeConfirmed' ? cell.toBeConfirmed : cell.chosen;
}

function inrCell(
  column: 'lastInr' | 'lastInrDate' | 'lastInrStatus',
  { lastInr, lastInrDisputed }: PatientSummary,
  { texts, format }: Words,
): Cell {
  const { cell } = texts.exporting.list;
  if (lastInr === undefined) return text(cell.none);
  if (column === 'lastInrDate') return { kind: 'day', day: lastInr.date };
  if (column === 'lastInrStatus') return text(lastInrDisputed === 'yes' ? cell.yes : cell.no);
  // « > 8 » is no number, and must not become one.
  return lastInr.comparator === '=' ? number(lastInr.value) : text(format.inr(lastInr));
}

function ttrCell(
  column: 'ttr' | 'ttrFooting' | 'ttrConvention' | 'ttrAsOf',
  { ttr, asOf }: PatientSummary,
  { texts, format }: Words,
): Cell {
  const { cell } = texts.exporting.list;
  if (column === 'ttrConvention') return text(`${CLINIC_CONVENTION.name} v${CLINIC_CONVENTION.version}`);
  if (column === 'ttrAsOf') return { kind: 'day', day: asOf };
  switch (ttr.kind) {
    case 'unmeasurable':
      return text(cell.notComputable);
    case 'span':
      return text(
        column === 'ttr' ? cell.span(format.number(ttr.lowest, 1), format.number(ttr.highest, 1)) : cell.toCheck,
      );
    case 'measured':
      if (column === 'ttr') return number(ttr.percent.toFixed(1));
      return text(ttr.provisional ? cell.provisional : cell.firm);
  }
}

function remarks({ disputed, unreadable }: PatientSummary, { exporting, words }: NurseTexts): string {
  const { cell } = exporting.list;
  const kinds = disputed.filter(isKind).map((kind) => words.kind[kind]);
  return [
    ...(kinds.length === 0 ? [] : [cell.kinds(kinds.join(', '))]),
    ...(unreadable > 0 ? [cell.unreadable] : []),
  ].join(' ; ');
}

function text(said: string): Cell {
  return { kind: 'text', text: said };
}

function number(digits: string): Cell {
  return { kind: 'number', digits };
}
