import type { PatientSummary } from '#store/patientSummary.ts';

/** Who shares a line of the directory with whom: the patients of one person's joined files. */
export class Companions {
  readonly #lines = new Map<string, readonly string[]>();

  constructor(patients: readonly Pick<PatientSummary, 'patientId' | 'joined'>[]) {
    for (const { patientId, joined } of patients) {
      if (joined === undefined) continue;
      const together = [patientId, ...joined];
      for (const id of together) this.#lines.set(id, together);
    }
  }

  /** These patients, and everybody on their lines. */
  of(patientIds: Iterable<string>): readonly string[] {
    const asked = [...patientIds];
    if (this.#lines.size === 0) return asked;
    return [...new Set(asked.flatMap((id) => this.#lines.get(id) ?? [id]))];
  }
}
