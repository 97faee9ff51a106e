import type { WritingFact } from '#facts/clinicFact.ts';
import { dayOf, dayProblem } from './entryDay.ts';
import { type Draft, type EntryContext, type EntryRead, problemsIn } from './entryRead.ts';

/** `interaction` is a code of the domain's list, '' for a medicine that stands not in it. */
export type MedicineField = 'typed' | 'name' | 'interaction' | 'state' | 'from' | 'since';

export function medicineDraft(
  fact: WritingFact<'coMedication'> | undefined,
  { mode }: Pick<EntryContext, 'mode'>,
): Draft<MedicineField> {
  if (fact === undefined) return { typed: '', name: '', interaction: '', state: 'taking', from: '', since: '' };
  const { name, interaction = '', state } = fact.body;
  const other = state === 'stopped' ? 'taking' : 'stopped';
  return {
    typed: '',
    name,
    interaction,
    state: mode === 'change' ? other : state,
    from: mode === 'change' ? '' : (fact.validFrom ?? ''),
    since: mode === 'change' ? (fact.validFrom ?? '') : '',
  };
}

export function readMedicine(
  draft: Draft<MedicineField>,
  { today, earliest }: EntryContext,
): EntryRead<'coMedication', MedicineField> {
  const name = draft.name.trim();
  const problems = problemsIn<MedicineField>({
    name: name === '' ? 'no-name' : undefined,
    from: dayProblem(draft.from, {
      required: 'yes',
      earliest,
      latest: today,
      after: [dayOf(draft.since), 'before-start'],
    }),
  });
  const validFrom = dayOf(draft.from);
  if (problems !== undefined || validFrom === undefined) return { kind: 'problems', problems: problems ?? {} };
  const interaction = draft.interaction === '' ? {} : { interaction: draft.interaction };
  return { kind: 'ok', validFrom, body: { ...interaction, name, state: draft.state } };
}
