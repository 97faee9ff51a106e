import { avkTablet } from '#domain/dosing/avkTablets.ts';
import { meanDailyDoseMg, meanWeeklyDoseMg, quartersOn } from '#domain/dosing/doseSchedule.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import { ongoingInterruption } from '#facts/ongoingInterruption.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { currentDose, dosePattern, tabletsOf } from './currentDose.ts';
import { InterruptionBadge } from './InterruptionBadge.tsx';

/** The dose somebody decided. One that nobody did stands apart, and never passes for it. */
export function DoseLine({ file }: { readonly file: PatientFile }) {
  const { treatment } = useTexts().nurse.patientFile;
  const today = useToday();
  const dose = currentDose(file, today);
  const interrupted = ongoingInterruption(file, today) === undefined ? 'no' : 'yes';
  return (
    <div className="stack stack--tight">
      {dose.disputed === 'yes' && (
        <Badge tone="warning" icon="warning">
          {treatment.disputed}
        </Badge>
      )}
      {interrupted === 'yes' && (
        <p>
          <InterruptionBadge file={file} />
        </p>
      )}
      {dose.decided.map((decided) => (
        <DecidedDose key={decided.id} dose={decided} interrupted={interrupted} />
      ))}
      {dose.pending !== undefined && (
        <div>
          <p>
            <Badge tone="warning">{treatment.toValidate}</Badge>
          </p>
          <p className="small soft">{treatment.toValidateHelp}</p>
        </div>
      )}
      {dose.decided.length === 0 && dose.pending === undefined && <span>{treatment.noDose}</span>}
    </div>
  );
}

type DecidedProps = { readonly dose: WritingFact<'doseSchedule'>; readonly interrupted: 'yes' | 'no' };

/** While the AVK are interrupted no dose of today is told: what stands here is what was taken before. */
function DecidedDose({ dose, interrupted }: DecidedProps) {
  const format = useFormat();
  const today = useToday();
  const { treatment } = useTexts().nurse.patientFile;
  const { words } = useTexts().nurse;
  const tablet = avkTablet(dose.body.tablet);
  const pattern = dosePattern(dose.body);
  const decidedBy = dose.body.decidedBy?.name;
  const name = tablet?.brandName ?? words.tablet(dose.body.tablet);
  return (
    <>
      <p>
        {interrupted === 'yes'
          ? `${treatment.beforeInterruption} ${name}`
          : `${name}, ${treatment.today(treatment.ofTablet(tabletsOf(quartersOn(pattern, today))))}`}
      </p>
      <ScheduleDays schedule={dose.body.schedule} />
      {tablet !== undefined && (
        <p className="small soft">
          {treatment.mean(
            format.number(meanDailyDoseMg(pattern, tablet), 1),
            format.number(meanWeeklyDoseMg(pattern, tablet), 1),
          )}
        </p>
      )}
      {decidedBy !== undefined && dose.validFrom !== undefined && (
        <p className="small soft">{treatment.decidedBy(decidedBy, format.day(dose.validFrom))}</p>
      )}
    </>
  );
}

type Schedule = WritingFact<'doseSchedule'>['body']['schedule'];

function ScheduleDays({ schedule }: { readonly schedule: Schedule }) {
  const format = useFormat();
  const { treatment } = useTexts().nurse.patientFile;
  if (schedule.quarters.length === 1) return null;
  const label = (at: number) =>
    schedule.shape === 'week' ? (treatment.weekdays[at] ?? '') : treatment.cycleDay(at + 1);
  return (
    <>
      <ul className="dose-days">
        {schedule.quarters.map((quarters, at) => (
          <li key={label(at)}>
            <span className="small soft">{label(at)}</span>
            <span>{tabletsOf(quarters)}</span>
          </li>
        ))}
      </ul>
      {schedule.shape === 'cycle' && <p className="small soft">{treatment.cycleFrom(format.day(schedule.anchor))}</p>}
    </>
  );
}
