import { assertNever } from '#domain/assertNever.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Loading } from '#ui/shared/feedback/Loading.tsx';
import { Progress } from '#ui/shared/feedback/Progress.tsx';
import { Button, buttonClass } from '#ui/shared/controls/Button.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Screen } from '#ui/shared/layout/Screen.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { ImportDone } from './ImportDone.tsx';
import { ImportSettingsForm } from './ImportSettingsForm.tsx';
import { PlanReview } from './PlanReview.tsx';
import { type Import, useImport } from './useImport.ts';

/** A register of another program on its way in: seen whole before anything of it is kept. */
export function ImportScreen() {
  const { importing } = useTexts().nurse;
  const { work, stage } = useImport();
  return (
    <Screen
      title={importing.title}
      aside={
        <Link className={buttonClass('quiet')} to="/patients">
          {importing.backToPatients}
        </Link>
      }
    >
      <Stage work={work} stage={stage} />
    </Screen>
  );
}

function Stage({ work, stage }: Import) {
  const { importing } = useTexts().nurse;
  switch (stage.kind) {
    case 'choose':
      return <ChooseFile refused={stage.refused} onFile={(file) => void work.open(file)} />;
    case 'opening':
      return <Loading text={importing.choose.opening(stage.name)} />;
    case 'settings':
      return (
        <>
          {stage.failed === 'yes' && <Banner tone="critical">{importing.failed}</Banner>}
          <ImportSettingsForm work={work} stage={stage} />
        </>
      );
    case 'planning':
      return (
        <Card title={importing.checking}>
          {stage.total === 0 && <p className="soft">{importing.waitingForList}</p>}
          <Progress
            label={stage.file.name}
            done={stage.done}
            total={stage.total}
            detail={importing.checkingOf(stage.done, stage.total)}
          />
          <Button onClick={() => work.stop()}>{importing.stop}</Button>
        </Card>
      );
    case 'planned':
      return <PlanReview work={work} stage={stage} />;
    case 'bringing':
      return (
        <Card title={importing.bringing.title}>
          <Progress
            label={importing.bringing.label}
            done={stage.saved}
            total={stage.plan.actions}
            detail={importing.bringing.of(stage.saved, stage.plan.actions)}
          />
          <p>{importing.bringing.help}</p>
          <Button onClick={() => work.stop()}>{importing.bringing.stop}</Button>
        </Card>
      );
    case 'done':
      return <ImportDone work={work} stage={stage} />;
    default:
      return assertNever(stage);
  }
}
