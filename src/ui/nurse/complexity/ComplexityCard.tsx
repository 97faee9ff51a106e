import type { PatientFile } from '#facts/patientFile.ts';
import type { Places } from '#store/store.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ComplexityBadge } from './ComplexityBadge.tsx';
import { useComplexityReview } from './useComplexityReview.ts';

type Props = { readonly file: PatientFile; readonly places: Places };

/** On the first page of a file: whether the patient is complex, by which rules, and the way to why. */
export function ComplexityCard({ file, places }: Props) {
  const { complexity: texts } = useTexts().nurse;
  const format = useFormat();
  const { complexity, priority, standings } = useComplexityReview(file, places);
  const { status, fired, warnings, unknown, on, ruleSetVersion } = complexity;
  return (
    <Card
      title={texts.card}
      aside={
        <Link className="button button--quiet no-print" to={`/patients/${file.patientId}/complexity`}>
          {texts.open}
        </Link>
      }
    >
      <p className="row">
        <ComplexityBadge complexity={{ status, priority: priority.class }} says="everything" />
      </p>
      {fired.length > 0 && (
        <ul>
          {fired.map((rule) => (
            <li key={rule}>
              {texts.rules.named(rule, texts.rules.titles[rule])}
              {standings.get(rule)?.kind === 'open' && <strong>{` (${texts.decision.standing.undecided})`}</strong>}
            </li>
          ))}
        </ul>
      )}
      {warnings.length > 0 && (
        <p>{`${texts.warningsTitle} : ${warnings.map((code) => texts.warnings[code]).join(', ')}`}</p>
      )}
      {unknown.length > 0 && <p className="small">{`${texts.unknownTitle(unknown.length)} : ${unknown.join(', ')}`}</p>}
      <p className="small soft">{texts.on(format.day(on), ruleSetVersion)}</p>
    </Card>
  );
}
