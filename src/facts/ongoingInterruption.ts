import type { LocalDate } from '#domain/localDate.ts';
import type { PatientFile } from './patientFile.ts';
import { interruptionSpans } from './readings.ts';

export type OngoingInterruption = {
  readonly since: LocalDate;
  /** The day on which it is already written that he resumes. */
  readonly resumesOn: LocalDate | undefined;
  /** Not everybody says that it still goes on. */
  readonly disputed: 'yes' | 'no';
};

/**
 * The interruption of the AVK that holds today. While people disagree it is enough that one of them says so: a dose must
 * not be told to a patient who perhaps takes none.
 */
export function ongoingInterruption(file: PatientFile, today: LocalDate): OngoingInterruption | undefined {
  const perChain = file.interruptions.map(({ lines }) =>
    lines.map((line) => interruptionSpans(line).find(({ from, to }) => from <= today && (to === null || today < to))),
  );
  const ongoing = perChain.flat().filter((span) => span !== undefined);
  const [first] = ongoing.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  if (first === undefined) return undefined;
  const ends = ongoing.map(({ to }) => to);
  return {
    since: first.from,
    resumesOn: ends.includes(null)
      ? undefined
      : (ends
          .flatMap((to) => to ?? [])
          .toSorted()
          .at(-1) ?? undefined),
    disputed: perChain.some((chain) => chain.includes(undefined) && chain.some((span) => span !== undefined))
      ? 'yes'
      : 'no',
  };
}
