import type { PatientFile } from '#facts/patientFile.ts';
import type { Dose } from '#facts/readDose.ts';
import { isWriting } from '#facts/clinicFact.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

/** The INRs a dose names, as they were read: a value corrected since is said beside it, never in its place. */
export function DoseBasisLine({ file, dose }: { readonly file: PatientFile; readonly dose: Dose }) {
  const { basis } = useTexts().nurse.dose;
  const format = useFormat();
  const everyInr = file.inrs.flatMap(({ history }) => history.filter(isWriting));
  const named = everyInr.filter(({ id }) => dose.reads.includes(id));
  const missing = dose.reads.length - named.length;
  const said = [
    ...named
      .toSorted((a, b) => (a.body.sampledAt.date < b.body.sampledAt.date ? 1 : -1))
      .map(({ body }) => basis.inr(format.inr(body.inr), format.day(body.sampledAt.date))),
    ...(missing > 0 ? [basis.notHere(missing)] : []),
  ];
  return <p className="small soft">{`${basis.title} : ${said.length === 0 ? basis.none : said.join(' ; ')}`}</p>;
}
