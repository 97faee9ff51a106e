import type { ConditionCode } from '#domain/conditions/conditionList.ts';
import { isDisagreement, latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { EntryAct } from './entryIntent.ts';
import type { Draft, EntryContext, EntryRead, Problems } from './entryRead.ts';
import { conditionDraft, type ConditionField, readCondition } from './readCondition.ts';

type RowField = 'ticked' | 'severity' | 'criterion' | 'diagnosedOn';
/** One answer of one line of the list. */
export type TickField = `${ConditionCode}.${RowField}`;
type Written = Extract<EntryRead<'condition', ConditionField>, { readonly kind: 'ok' }>;

const ROW: readonly RowField[] = ['ticked', 'severity', 'criterion', 'diagnosedOn'];

export function tickRow<Field extends RowField>(code: ConditionCode, field: Field): `${ConditionCode}.${Field}` {
  return `${code}.${field}`;
}

export function tickDraft(codes: readonly ConditionCode[]): Draft<TickField> {
  const entries = codes.flatMap((code) => ROW.map((field) => [tickRow(code, field), '']));
  return Object.fromEntries(entries) as Draft<TickField>;
}

export function tickProblems(
  codes: readonly ConditionCode[],
  draft: Draft<TickField>,
  context: EntryContext,
): Problems<TickField> {
  const all = codes.flatMap((code) => {
    if (draft[tickRow(code, 'ticked')] !== 'yes') return [];
    const read = readRow(code, draft, context);
    if (read.kind === 'ok') return [];
    return Object.entries(read.problems).map(([field, problem]) => [`${code}.${field}`, problem]);
  });
  return Object.fromEntries(all) as Problems<TickField>;
}

/** All that was ticked, or nothing while one line is not answered. */
export function readTicked(
  ticked: readonly ConditionCode[],
  draft: Draft<TickField>,
  context: EntryContext,
): readonly Written[] | undefined {
  const read = ticked.map((code) => readRow(code, draft, context));
  const written = read.filter((one) => one.kind === 'ok');
  return written.length === read.length ? written : undefined;
}

/** A resolved condition that comes back goes on with its own history. */
export function tickAct({ conditions }: PatientFile, code: string): EntryAct<'condition'> {
  const earlier = conditions.find((chain) => !isDisagreement(chain) && latestOf(chain.lines[0])?.body.code === code);
  const fact = earlier && latestOf(earlier.lines[0]);
  if (earlier === undefined || fact === undefined) return { mode: 'first' };
  return { mode: 'change', fact, seen: { chain: earlier.chain, head: earlier.lines[0].head.id } };
}

/** One line of the list as the form of one condition. */
function readRow(code: ConditionCode, draft: Draft<TickField>, context: EntryContext) {
  return readCondition(
    {
      ...conditionDraft(undefined, { mode: 'first' }),
      code,
      severity: draft[tickRow(code, 'severity')],
      criterion: draft[tickRow(code, 'criterion')],
      diagnosedOn: draft[tickRow(code, 'diagnosedOn')],
    },
    context,
  );
}
