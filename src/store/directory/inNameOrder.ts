import type { PatientSummary } from '#store/patientSummary.ts';

/**
 * By birth name, then first name, then id: an order that is the same on every tablet. Files without an identity come
 * last, by their number: « Dossier 9 » before « Dossier 10 ».
 */
export function byName(a: PatientSummary, b: PatientSummary): number {
  return (
    byReference(a, b) ||
    compare(a.birthName, b.birthName) ||
    compare(a.firstName, b.firstName) ||
    compare(a.patientId, b.patientId)
  );
}

function byReference({ provisionalReference: a }: PatientSummary, { provisionalReference: b }: PatientSummary): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return a.length - b.length || compare(a, b);
}

/**
 * The list with some lines replaced, added or taken out. One pass: sorting a whole region anew at each saved INR would
 * cost more than reading it.
 *
 * @param sorted   in name order
 * @param changes  by patient id; undefined takes the line out
 */
export function withLines(
  sorted: readonly PatientSummary[],
  changes: ReadonlyMap<string, PatientSummary | undefined>,
): readonly PatientSummary[] {
  const fresh = [...changes.values()].flatMap((line) => line ?? []).toSorted(byName);
  const merged: PatientSummary[] = [];
  let next = 0;
  for (const line of sorted) {
    if (changes.has(line.patientId)) continue;
    for (let first = fresh[next]; first !== undefined && byName(first, line) < 0; first = fresh[next]) {
      merged.push(first);
      next += 1;
    }
    merged.push(line);
  }
  return [...merged, ...fresh.slice(next)];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
