import { criticalConduct } from '#domain/critical-inr/criticalConduct.ts';
import { isCritical } from '#domain/critical-inr/judgeInr.ts';
import type { ResultToClose } from '#facts/resultsToClose.ts';
import type { ClosingStep } from '#ui/nurse/close-result/closingStep.ts';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { Conduct } from './Conduct.tsx';
import { SymptomQuestions } from './SymptomQuestions.tsx';

/** On top of a result that may cost a life: two questions first, then what the reference says, quoted. */
export function CriticalLadder(step: ClosingStep) {
  const { criticalInr: texts, closing } = useTexts().nurse;
  const format = useFormat();
  const { result, file, record, recording, about } = step;
  const { verdict, inrCase, symptoms } = result;
  if (!isShown(result)) return <Reasons result={result} />;
  const conduct = criticalConduct(inrCase, verdict, symptoms);
  return (
    <section
      className={isCritical(verdict.tier) ? 'card critical-ladder critical-ladder--critical' : 'card critical-ladder'}
      aria-label={texts.title}
    >
      <div className="card-head">
        <h2>{`INR ${result.values.map(format.inr).join(` ${closing.result.or} `)} : ${texts.tier[verdict.tier]}`}</h2>
        {verdict.judgedBy === 'stricterZone' && <Badge tone="warning">{texts.stricter}</Badge>}
      </div>
      <Reasons result={result} />
      <SymptomQuestions {...step} />
      <Conduct conduct={conduct} file={file} record={record} recording={recording} about={about} />
    </section>
  );
}

/** A low INR that only asks to be watched needs no ladder: its reason stands in one line. */
function isShown({ verdict, symptoms }: ResultToClose): boolean {
  const hasSymptom = symptoms.bleeding === 'yes' || symptoms.headTrauma === 'yes';
  return hasSymptom || isCritical(verdict.tier) || (verdict.tier === 'watch' && verdict.overdose === 'yes');
}

function Reasons({ result: { verdict } }: { readonly result: ResultToClose }) {
  const { criticalInr: texts } = useTexts().nurse;
  if (verdict.reasons.length === 0) return null;
  return (
    <div>
      <ul className="critical-reasons">
        {verdict.reasons.map((reason) => (
          <li key={reason}>{texts.reason[reason]}</li>
        ))}
      </ul>
      <p className="small soft">{`${texts.thresholds(verdict.rules.version)} · ${verdict.rules.source}`}</p>
    </div>
  );
}
