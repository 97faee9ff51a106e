import { isCritical } from '#domain/critical-inr/judgeInr.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { type ResultToClose, resultsToClose } from '#facts/resultsToClose.ts';
import type { Places } from '#store/store.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { criticalContextOf } from './criticalContextOf.ts';
import { DeadlineBadge } from './DeadlineBadge.tsx';

/** The results of a file of which nobody named has been told yet, the most pressing first, each one touch from its end. */
export function CriticalInrNotice({ file, places }: { readonly file: PatientFile; readonly places: Places }) {
  const today = useToday();
  return resultsToClose(file, today, criticalContextOf(places, today))
    .filter(({ state }) => state.kind !== 'closed')
    .map((result) => <OpenResult key={result.chain} patientId={file.patientId} result={result} />);
}

function OpenResult({ patientId, result }: { readonly patientId: string; readonly result: ResultToClose }) {
  const { closing, criticalInr } = useTexts().nurse;
  const format = useFormat();
  const { verdict, chain, values, date } = result;
  const isUrgent = isCritical(verdict.tier);
  const named = [values.map(format.inr).join(` ${closing.result.or} `), format.day(date)] as const;
  return (
    <Banner
      tone={isUrgent ? 'critical' : verdict.tier === 'watch' ? 'warning' : 'accent'}
      title={isUrgent ? criticalInr.notice(...named) : closing.notice(...named)}
      actions={
        <Link className="button" to={`/patients/${patientId}/inr/${chain}/close`} aria-label={closing.openOf(...named)}>
          {closing.openThis}
        </Link>
      }
    >
      {verdict.tier !== 'none' && <p>{verdict.reasons.map((reason) => criticalInr.reason[reason]).join(' · ')}</p>}
      {verdict.tier !== 'none' && verdict.judgedBy === 'stricterZone' && <p>{criticalInr.stricter}</p>}
      {isUrgent && <DeadlineBadge deadline={result.deadline} />}
    </Banner>
  );
}
