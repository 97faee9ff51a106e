import type { KnownFile } from '#domain/cohort-import/planPatient.ts';
import type { KnownInr } from '#domain/cohort-import/sortInrs.ts';
import { type ClinicFact, isWriting, type WritingFact } from '#facts/clinicFact.ts';
import { latestOf } from '#facts/fold.ts';
import type { OpenedPatient } from '#store/store.ts';

/** What the tablet has of a patient, as the import holds a register against it. Entries kept apart are here too. */
export function knownFileOf({ file, apart }: OpenedPatient): KnownFile {
  const aside = apart.map(({ fact }) => fact);
  const isApart = (kind: string) => aside.some((fact) => fact.kind === kind);
  const has = (kind: string, chain: unknown) => chain !== undefined || isApart(kind);
  const range = file.course && latestOf(file.course.lines[0])?.body.range;
  return {
    has: {
      identity: has('patientIdentity', file.identity),
      course: has('avkCourse', file.course),
      status: has('followUpStatus', file.status),
      contact: has('patientContact', file.contact),
      place: has('careCircleMember', file.careCircle[0]),
      name: has('provisionalFile', file.provisional),
    },
    range: range && { low: range.low, high: range.high },
    inrs: [
      ...file.inrs.flatMap((chain) => knownInrs(chain.history, countingIds(chain.lines))),
      ...knownInrs(aside, new Set()),
    ],
    notes: file.notes.flatMap((chain) => latestOf(chain.lines[0])?.body.text ?? []),
  };
}

function countingIds(lines: readonly { readonly entries: readonly ClinicFact[] }[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ entries }) => entries.at(-1)?.id ?? []));
}

/** Every value that was ever written, so that one that was corrected does not come back as new. */
function knownInrs(facts: readonly ClinicFact[], counting: ReadonlySet<string>): readonly KnownInr[] {
  return facts.filter(isInr).map(({ id, body }) => ({
    date: body.sampledAt.date,
    time: body.sampledAt.time,
    method: body.method,
    inr: { comparator: body.inr.comparator, value: body.inr.value },
    counts: counting.has(id) ? 'yes' : 'no',
  }));
}

function isInr(fact: ClinicFact): fact is WritingFact<'inrResult'> {
  return fact.kind === 'inrResult' && isWriting(fact);
}
