import { avkInteraction } from '#domain/interactions/avkInteractions.ts';
import { entryOn, type Evidence, isReviewed, type MedicineEntry } from './evidence.ts';
import type { JudgedDay } from './evaluation.ts';
import type { Finding } from './finding.ts';
import type { Thresholds } from './thresholds.ts';
import { reaches, worstVerdict } from './verdict.ts';

/**
 * C1c, « polymédication à risque »: ten medicines and more, or two strong interactions with the AVK. Off by default.
 *
 * Source: clinical reference 3.3 (optional); strong is what the thesaurus of the ANSM forbids or advises against.
 */
export function riskyMedicines(
  { medicines, reviews }: Pick<Evidence, 'medicines' | 'reviews'>,
  judged: JudgedDay,
  thresholds: Thresholds,
): Finding {
  const window = { from: judged.reviewedFrom, to: judged.day };
  const taken = medicinesTaken(medicines, judged);
  const strong = taken.filter(isStrong);
  const complete = isReviewed(reviews, 'coMedications', window) ? 'yes' : 'no';
  const verdict = worstVerdict(
    reaches(thresholds.c1cMedicines, { sure: taken.length, possible: 0, complete }),
    reaches(thresholds.c1cStrongInteractions, { sure: strong.length, possible: 0, complete }),
  );
  return {
    rule: 'C1c',
    verdict,
    window,
    measure: { kind: 'medicines', taken: taken.length, strong: strong.length },
    missing: verdict === 'unknown' ? ['medicinesNotReviewed'] : [],
    facts: taken.map(({ id }) => id),
  };
}

/** What he takes on a day, a line each; a state that only a newer app knows may be "taking". */
export function medicinesTaken(medicines: Evidence['medicines'], { day }: Pick<JudgedDay, 'day'>) {
  return medicines.flatMap((history): readonly MedicineEntry[] => {
    const entry = entryOn(history, day);
    return entry === undefined || entry.state === 'stopped' ? [] : [entry];
  });
}

function isStrong({ interaction }: MedicineEntry): boolean {
  const line = interaction === undefined ? undefined : avkInteraction(interaction);
  return line !== undefined && line.class !== 'precaution';
}
