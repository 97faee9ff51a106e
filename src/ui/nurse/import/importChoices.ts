import type { ColumnRole } from '#domain/cohort-import/columnRole.ts';
import type { DateFormat } from '#domain/cohort-import/dateFormat.ts';
import type { ImportSettings, PatientDecision } from '#domain/cohort-import/importSettings.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { RecognisedFile } from './desk/deskMessages.ts';
import { rangeOf, type TypedRange } from './typedRange.ts';

/** What the person at the tablet has said so far; undefined is "not yet", never a default. */
export type ImportChoices = {
  readonly header: 'header' | 'noHeader' | undefined;
  /** By column. */
  readonly roles: readonly (ColumnRole | undefined)[];
  readonly orders: readonly (DateFormat | undefined)[];
  readonly oddLines: 'taken' | 'aside' | undefined;
  readonly patientBy: 'reference' | 'identity';
  readonly source: string;
  readonly method: string | undefined;
  readonly beyondScale: 'aside' | 'comparator';
  readonly contradictions: 'aside' | 'toSettle';
  /** `none`: whoever has no range in the file gets none. */
  readonly range: TypedRange | 'none' | undefined;
  readonly decisions: Readonly<Record<string, PatientDecision>>;
};

export type MissingChoice =
  | 'header'
  | 'oddLines'
  | 'patient'
  | 'inrDate'
  | 'inr'
  | 'order'
  | 'source'
  | 'method'
  | 'range';

const IDENTITY: readonly ColumnRole[] = ['birthName', 'firstName', 'birthDate', 'sex'];
const DAYS: readonly ColumnRole[] = ['birthDate', 'inrDate', 'avkStart'];

/** What the file says of itself, before anybody has said anything. */
export function firstChoices(file: RecognisedFile): ImportChoices {
  const roles = file.columns.map((column) => column.proposed?.role);
  return {
    header: file.header === 'unclear' ? undefined : file.header,
    roles,
    orders: file.columns.map(() => undefined),
    oddLines: file.oddLineCount === 0 ? 'taken' : undefined,
    patientBy: roles.includes('reference') ? 'reference' : 'identity',
    source: file.name.replace(/\.[a-z]{2,4}$/i, '').slice(0, 120),
    method: undefined,
    beyondScale: 'aside',
    contradictions: 'aside',
    range: undefined,
    decisions: {},
  };
}

/** A column of days of which somebody has to say the order. */
export function needsOrder(file: RecognisedFile, choices: ImportChoices, at: number): boolean {
  const role = choices.roles[at];
  const dates = file.columns[at]?.dates.kind;
  return role !== undefined && DAYS.includes(role) && (dates === 'ambiguous' || dates === 'contradictory');
}

/** What still has to be said before the file can be read without guessing. */
export function missingChoices(file: RecognisedFile, choices: ImportChoices): readonly MissingChoice[] {
  const has = (role: ColumnRole) => choices.roles.includes(role);
  const named = choices.patientBy === 'reference' ? has('reference') : IDENTITY.every(has);
  const missing: readonly (readonly [MissingChoice, boolean])[] = [
    ['header', choices.header === undefined],
    ['oddLines', choices.oddLines === undefined],
    ['patient', !named],
    ['inrDate', has('inr') && !has('inrDate')],
    ['inr', has('inrDate') && !has('inr')],
    ['order', file.columns.some((_, at) => needsOrder(file, choices, at) && choices.orders[at] === undefined)],
    ['source', choices.patientBy === 'reference' && choices.source.trim() === ''],
    ['method', has('inr') && choices.method === undefined],
    ['range', choices.range === undefined || (choices.range !== 'none' && rangeOf(choices.range) === undefined)],
  ];
  return missing.flatMap(([what, isMissing]) => (isMissing ? [what] : []));
}

/** The settings to read the file by; only once nothing is missing. */
export function settingsOf(file: RecognisedFile, choices: ImportChoices, today: LocalDate): ImportSettings {
  const range = choices.range === undefined || choices.range === 'none' ? undefined : rangeOf(choices.range);
  const columns = choices.roles.flatMap((role, at) => (role === undefined ? [] : [[role, at] as const]));
  const formats = file.columns.flatMap(({ dates }, at) => {
    const format = dates.kind === 'recognised' ? dates.format : choices.orders[at];
    return format === undefined ? [] : [[at, format] as const];
  });
  return {
    columns: Object.fromEntries(columns),
    dateFormats: Object.fromEntries(formats),
    patientBy: choices.patientBy,
    source: choices.source.trim(),
    ...(range === undefined ? {} : { rangeForAll: range }),
    method: choices.method ?? 'laboratory',
    oddLines: choices.oddLines ?? 'aside',
    beyondScale: choices.beyondScale,
    contradictions: choices.contradictions,
    decisions: choices.decisions,
    today,
  };
}

/** A role stands in one column: given to another, it leaves the first. */
export function withRole(choices: ImportChoices, at: number, role: ColumnRole | undefined): ImportChoices {
  const roles = choices.roles.map((before, column) => (column === at ? role : before === role ? undefined : before));
  const named = { reference: roles.includes('reference'), identity: IDENTITY.every((trait) => roles.includes(trait)) };
  // What tells patients apart follows the only columns that can; with both, what was chosen stands.
  const patientBy =
    named[choices.patientBy] || !(named.reference || named.identity)
      ? choices.patientBy
      : named.reference
        ? 'reference'
        : 'identity';
  return { ...choices, roles, patientBy };
}
