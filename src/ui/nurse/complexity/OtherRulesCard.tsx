import type { Judgement, RuleResult } from '#domain/complexity/judgement.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { RuleDetails } from './RuleDetails.tsx';
import { useExplain } from './useExplain.ts';

type Props = {
  readonly title: string;
  readonly file: PatientFile;
  readonly judgement: Judgement;
  readonly results: readonly RuleResult[];
};

/** Rules that make nobody complex today, each with its data all the same: a "no" can be opened like a "yes". */
export function OtherRulesCard({ title, file, judgement, results }: Props) {
  const { rules: texts } = useTexts().nurse.complexity;
  const { rules, thresholds } = judgement.evaluation;
  const explain = useExplain(rules, thresholds);
  if (results.length === 0) return null;
  return (
    <Card title={title}>
      {results.map(({ rule, finding, verdict }) => (
        <details key={rule} className="disclosure">
          <summary>{`${texts.named(rule, texts.titles[rule])} (${texts.verdict[verdict]})`}</summary>
          <p>{`${explain(finding)}.`}</p>
          <RuleDetails file={file} finding={finding} rules={rules} />
        </details>
      ))}
    </Card>
  );
}
