import type { LocalDate } from '#domain/localDate.ts';
import { controlOf } from '#facts/controlOf.ts';
import { ongoingInterruption } from '#facts/ongoingInterruption.ts';
import type { OpenedPatient } from '#store/store.ts';
import type { PatientSummary } from '#store/patientSummary.ts';

/** The next control, what is known of its result and of the calls about it, and whether AVK are stopped meanwhile. */
export function controlStateOf(
  { file, apart }: OpenedPatient,
  asOf: LocalDate,
): Pick<PatientSummary, 'nextControl' | 'control' | 'interruption'> {
  const { dueOn, answered, trace, attempts } = controlOf(
    file,
    apart.map(({ fact }) => fact),
  );
  return { nextControl: dueOn, control: { answered, trace, attempts }, interruption: ongoingInterruption(file, asOf) };
}
