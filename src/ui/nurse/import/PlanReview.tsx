import { Button } from '#ui/shared/controls/Button.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CountsTable } from './CountsTable.tsx';
import { DoubtfulPatients } from './DoubtfulPatients.tsx';
import type { ImportStage } from './importStage.ts';
import { ProblemGroups } from './ProblemGroups.tsx';
import type { ImportWork } from './ImportWork.ts';

type Props = { readonly work: ImportWork; readonly stage: ImportStage & { readonly kind: 'planned' } };

/** The dry run: what would be written, what would not and why. One button writes. */
export function PlanReview({ work, stage }: Props) {
  const { plan: texts } = useTexts().nurse.importing;
  const { plan } = stage;
  const { patients, inrs } = plan.counts;
  return (
    <>
      <Card title={texts.title}>
        <Banner tone="accent">{plan.actions === 0 ? texts.nothing : texts.nothingYet}</Banner>
        <CountsTable counts={plan.counts} />
        <div className="button-row">
          {plan.actions > 0 && (
            <Button look="primary" size="large" onClick={() => void work.bring()}>
              {texts.bring(patients.fresh + patients.completed, inrs.fresh)}
            </Button>
          )}
          <Button onClick={() => work.change()}>{texts.change}</Button>
        </div>
      </Card>
      {plan.doubtful.length > 0 && <DoubtfulPatients work={work} stage={stage} />}
      <ProblemGroups work={work} groups={plan.problems} />
    </>
  );
}
