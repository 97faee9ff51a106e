import type { WritingFact } from '#facts/clinicFact.ts';
import type { Intent } from '#facts/composeGroup.ts';
import { isDisagreement, latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { LocalDate } from '#domain/localDate.ts';
import { dayOf, dayProblem } from './entryDay.ts';
import { choiceProblem, type Draft, type EntryContext, type EntryRead, problemsIn } from './entryRead.ts';

export type ProcedureField =
  | 'procedure'
  | 'plannedOn'
  | 'state'
  | 'relay'
  | 'decidedBy'
  | 'stopOn'
  | 'resumeOn'
  | 'controlOn'
  /** `yes`: the person ticked that the control after it is the next one. */
  | 'setControl';

export function procedureDraft(fact: WritingFact<'plannedProcedure'> | undefined): Draft<ProcedureField> {
  const { procedure, plannedOn, state, relay, relayDecidedBy, stopOn, resumeOn, controlOn } = fact?.body ?? {};
  return {
    procedure: procedure ?? '',
    plannedOn: plannedOn ?? '',
    state: state ?? 'planned',
    relay: relay ?? '',
    decidedBy: relayDecidedBy ?? '',
    stopOn: stopOn ?? '',
    resumeOn: resumeOn ?? '',
    controlOn: controlOn ?? '',
    setControl: '',
  };
}

export function readProcedure(
  draft: Draft<ProcedureField>,
  context: EntryContext,
): EntryRead<'plannedProcedure', ProcedureField> {
  const { today, earliest } = context;
  const plannedOn = dayOf(draft.plannedOn);
  const stops = stopsAvk(draft.relay);
  const problems = problemsIn<ProcedureField>({
    procedure: choiceProblem(draft.procedure),
    plannedOn: dayProblem(draft.plannedOn, {
      required: 'yes',
      earliest,
      // What is done was done by today.
      latest: draft.state === 'done' ? today : undefined,
    }),
    relay: choiceProblem(draft.relay),
    decidedBy:
      draft.relay !== '' && draft.relay !== 'undecided' && draft.decidedBy.trim() === '' ? 'no-decider' : undefined,
    stopOn: stops
      ? dayProblem(draft.stopOn, { required: 'no', earliest, before: [plannedOn, 'after-procedure'] })
      : undefined,
    resumeOn: stops
      ? dayProblem(draft.resumeOn, { required: 'no', after: [plannedOn, 'before-procedure'] })
      : undefined,
    controlOn: dayProblem(draft.controlOn, { required: 'no', after: [plannedOn, 'before-procedure'] }),
  });
  if (problems !== undefined || plannedOn === undefined) return { kind: 'problems', problems: problems ?? {} };
  const controlOn = dayOf(draft.controlOn);
  const decidedBy = draft.decidedBy.trim();
  return {
    kind: 'ok',
    body: {
      procedure: draft.procedure,
      plannedOn,
      state: draft.state,
      relay: draft.relay,
      ...(decidedBy === '' ? {} : { relayDecidedBy: decidedBy }),
      ...days({ stopOn: stops ? draft.stopOn : '', resumeOn: stops ? draft.resumeOn : '' }),
      ...(controlOn === undefined ? {} : { controlOn }),
    },
    also: controlOn !== undefined && draft.setControl === 'yes' ? nextControlIntents(context.file, controlOn) : [],
  };
}

/** Whether the AVK stop for it: only then have a stop and a resumption days. */
export function stopsAvk(relay: string): boolean {
  return relay === 'heparin' || relay === 'stopWithoutRelay';
}

/** The next control, set by whoever ticked it; nothing while people disagree on the one that stands. */
export function nextControlIntents({ patientId, nextControl }: PatientFile, dueOn: LocalDate): readonly Intent[] {
  const about = { kind: 'nextControl', patientId, body: { dueOn } } as const;
  if (nextControl === undefined) return [{ act: 'first', ...about }];
  if (isDisagreement(nextControl)) return [];
  const seen = { chain: nextControl.chain, head: nextControl.lines[0].head.id };
  return latestOf(nextControl.lines[0])?.body.dueOn === dueOn ? [] : [{ act: 'change', seen, ...about }];
}

function days<Name extends string>(drafts: Readonly<Record<Name, string>>): Partial<Record<Name, LocalDate>> {
  const known = Object.entries<string>(drafts).flatMap(([name, draft]) => {
    const day = dayOf(draft);
    return day === undefined ? [] : [[name, day] as const];
  });
  return Object.fromEntries(known) as Partial<Record<Name, LocalDate>>;
}
