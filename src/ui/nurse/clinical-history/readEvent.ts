import { type Inr } from '#domain/inr/inr.ts';
import { parseInr } from '#domain/inr/parseInr.ts';
import { daysBetween, type LocalDate } from '#domain/localDate.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import { inrsShown, type ReadInr } from '#facts/readings.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { dayOf, dayProblem } from './entryDay.ts';
import { choiceProblem, type Draft, type EntryContext, type EntryRead, problemsIn } from './entryRead.ts';

export type EventField = 'type' | 'severity' | 'location' | 'occurredOn' | 'avkLink' | 'inr' | 'outcome';

export function eventDraft(fact: WritingFact<'clinicalEvent'> | undefined): Draft<EventField> {
  const { type, severity, location, occurredOn, avkLink, inr, outcome } = fact?.body ?? {};
  return {
    type: type ?? '',
    severity: severity ?? '',
    location: location ?? '',
    occurredOn: occurredOn ?? '',
    avkLink: avkLink ?? '',
    inr: inr === undefined ? '' : typedInr(inr),
    outcome: outcome ?? '',
  };
}

export function readEvent(
  draft: Draft<EventField>,
  { today, earliest }: EntryContext,
): EntryRead<'clinicalEvent', EventField> {
  const inr = draft.inr.trim() === '' ? undefined : parseInr(draft.inr);
  const problems = problemsIn<EventField>({
    type: choiceProblem(draft.type),
    severity: choiceProblem(draft.severity),
    location: hasLocation(draft.type) ? choiceProblem(draft.location) : undefined,
    occurredOn: dayProblem(draft.occurredOn, { required: 'yes', earliest, latest: today }),
    avkLink: choiceProblem(draft.avkLink),
    inr: inr === undefined || inr.ok ? undefined : 'not-an-inr',
    outcome: choiceProblem(draft.outcome),
  });
  const occurredOn = dayOf(draft.occurredOn);
  if (problems !== undefined || occurredOn === undefined) return { kind: 'problems', problems: problems ?? {} };
  return {
    kind: 'ok',
    body: {
      type: draft.type,
      severity: draft.severity,
      ...(hasLocation(draft.type) ? { location: draft.location } : {}),
      occurredOn,
      avkLink: draft.avkLink,
      ...(inr?.ok === true ? { inr: inr.inr } : {}),
      outcome: draft.outcome,
    },
  };
}

/** Where a bleeding or a thrombosis was is part of what it is. */
export function hasLocation(type: string): boolean {
  return type === 'bleeding' || type === 'thrombosis';
}

/** How far an INR may lie from an event to be shown beside it. */
const NEAR_DAYS = 3;

/** The INR of the file nearest to an event, the earlier of two: shown, never copied into the event. */
export function inrNear(file: PatientFile, day: LocalDate | undefined): ReadInr | undefined {
  if (day === undefined) return undefined;
  const distance = (inr: ReadInr) => Math.abs(daysBetween(inr.date, day));
  const [nearest] = inrsShown(file)
    .filter((inr) => distance(inr) <= NEAR_DAYS)
    .toSorted((a, b) => distance(a) - distance(b));
  return nearest;
}

function typedInr({ comparator, value }: Inr): string {
  const text = value.replace('.', ',');
  return comparator === '=' ? text : `${comparator} ${text}`;
}
