import { Button, buttonClass } from '#ui/shared/controls/Button.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CountsTable } from './CountsTable.tsx';
import type { ImportStage } from './importStage.ts';
import { ProblemGroups } from './ProblemGroups.tsx';
import type { ImportWork } from './ImportWork.ts';

type Props = { readonly work: ImportWork; readonly stage: ImportStage & { readonly kind: 'done' } };

/** What is in, said in full; after an end before the end, what to do for the rest. */
export function ImportDone({ work, stage }: Props) {
  const { done: texts } = useTexts().nurse.importing;
  const { plan } = stage;
  return (
    <>
      <Card>
        <Ending stage={stage} />
        {stage.outcome.kind === 'saved' && (
          <>
            <CountsTable counts={plan.counts} />
            <p className="soft">{texts.sending}</p>
          </>
        )}
        <div className="button-row">
          {plan.counts.rangesToConfirm > 0 && stage.saved > 0 && (
            <Link className={buttonClass('primary')} to="/ranges-to-confirm">
              {texts.toRanges}
            </Link>
          )}
          <Link className={buttonClass('plain')} to="/patients">
            {texts.toPatients}
          </Link>
          <Button onClick={() => work.restart()}>{texts.another}</Button>
          {stage.outcome.kind !== 'saved' && (
            <Button look="primary" onClick={() => void work.check(stage.choices)}>
              {texts.resume}
            </Button>
          )}
        </div>
      </Card>
      {plan.problems.length > 0 && <ProblemGroups work={work} groups={plan.problems} />}
    </>
  );
}

function Ending({ stage: { outcome, saved, plan } }: Pick<Props, 'stage'>) {
  const { done: texts } = useTexts().nurse.importing;
  switch (outcome.kind) {
    case 'saved':
      return <Banner tone="accent" title={texts.saved} />;
    case 'cancelled':
      return (
        <Banner tone="warning" title={texts.cancelled}>
          <p>{texts.cancelledHelp(saved, plan.actions)}</p>
        </Banner>
      );
    case 'outboxFull':
      return (
        <Banner tone="warning" title={texts.outboxFull}>
          <p>{texts.outboxFullHelp(saved, plan.actions)}</p>
        </Banner>
      );
    case 'notSaved':
      return (
        <Banner tone="critical" title={texts.notSaved}>
          <p>{texts.why[outcome.why]}</p>
          <p>{texts.notSavedHelp(saved, plan.actions)}</p>
        </Banner>
      );
  }
}
