import type { Judgement, RuleResult } from '#domain/complexity/judgement.ts';
import type { FlagStanding } from '#domain/complexity/flagStanding.ts';
import { outlookOf } from '#domain/complexity/outlook.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Places } from '#store/store.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { DecisionPart } from './DecisionPart.tsx';
import { RuleDetails } from './RuleDetails.tsx';
import { useExplain } from './useExplain.ts';

type Props = {
  readonly file: PatientFile;
  readonly places: Places;
  readonly judgement: Judgement;
  readonly result: RuleResult;
  readonly standing: FlagStanding;
};

/** A rule that fires: why, by which data, what would end it, and what somebody made of it. */
export function RuleCard({ file, places, judgement, result, standing }: Props) {
  const { rules: texts } = useTexts().nurse.complexity;
  const format = useFormat();
  const { rules, thresholds } = judgement.evaluation;
  const explain = useExplain(rules, thresholds);
  const { rule, finding, readings, heldBy } = result;
  return (
    <Card title={texts.named(rule, texts.titles[rule])}>
      <p>{`${explain(finding)}.`}</p>
      {heldBy !== undefined && <p>{texts.heldBy(format.day(heldBy))}</p>}
      {readings.length > 1 && (
        <div>
          <p>{texts.readings(readings.length)}</p>
          <ul>
            {readings.map((reading, at) => (
              // A reading has no name but its place.
              <li key={`${rule} ${String(at)}`}>
                {`${texts.reading(at + 1, texts.verdict[reading.verdict])} : ${explain(reading)}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <strong>{texts.outlook.title}</strong>
        {' : '}
        <OutlookText judgement={judgement} result={result} />
      </p>
      <DecisionPart file={file} places={places} rule={rule} standing={standing} version={rules.version} />
      <RuleDetails file={file} finding={finding} rules={rules} />
    </Card>
  );
}

function OutlookText({ judgement, result }: Pick<Props, 'judgement' | 'result'>) {
  const { outlook: texts } = useTexts().nurse.complexity.rules;
  const format = useFormat();
  const outlook = outlookOf(judgement, result);
  switch (outlook.kind) {
    case 'conditions':
    case 'medicines':
    case 'later':
      return <>{texts[outlook.kind]}</>;
    case 'leavesWindow':
    case 'goodControl':
      return <>{texts[outlook.kind](format.day(outlook.on))}</>;
  }
}
