import { latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Dose } from '#facts/readDose.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props = { readonly file: PatientFile; readonly shown: readonly Dose[] };

/** When a calendar was last printed, and whether the one at home still tells the right doses. */
export function LastPrinted({ file, shown }: Props) {
  const { dose } = useTexts().nurse;
  const format = useFormat();
  const printed = file.documents
    .flatMap(({ lines }) => latestOf(lines[0]) ?? [])
    .filter(({ body }) => body.document === 'doseCalendar' && body.by === 'print')
    .toSorted((a, b) => (a.writtenAt.instant < b.writtenAt.instant ? -1 : 1))
    .at(-1);
  if (printed === undefined) return null;
  const isRight = shown.every(({ id }) => printed.reads.includes(id));
  return (
    <div className="stack stack--tight">
      <p className="small soft">{dose.printed(format.instant(printed.writtenAt.instant))}</p>
      {!isRight && (
        <p>
          <Badge tone="warning" icon="warning">
            {dose.printedOther}
          </Badge>
        </p>
      )}
    </div>
  );
}
