import { assertNever } from '#domain/assertNever.ts';
import { type CriticalConduct, HAEMORRHAGE_CONDUCT, LOW_INR_CONDUCT } from '#domain/critical-inr/criticalConduct.ts';
import type { ClosingStep } from '#ui/nurse/close-result/closingStep.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { calledIntent } from './criticalIntents.ts';
import { OverdoseTable } from './OverdoseTable.tsx';

type StepProps = Pick<ClosingStep, 'file' | 'record' | 'recording' | 'about'>;
type Props = StepProps & { readonly conduct: CriticalConduct };

/** What the reference says for this patient, quoted with its source. It proposes no dose. */
export function Conduct({ conduct, ...step }: Props) {
  const { criticalInr: texts } = useTexts().nurse;
  switch (conduct.kind) {
    case 'none':
    case 'askFirst':
      return null;
    case 'emergency':
      return <Emergency {...step} />;
    case 'symptomsUnknown':
      return (
        <Banner tone="critical" title={texts.unsure.title}>
          {texts.unsure.help}
        </Banner>
      );
    case 'overdoseTable':
      return <OverdoseTable column={conduct.column} rows={conduct.rows} />;
    case 'overdoseRangeUnsure':
      return (
        <Banner
          tone="critical"
          title={texts.table.rangeUnsure}
          actions={
            <Link className="button" to={`/patients/${step.file.patientId}/treatment`}>
              {texts.table.toRange}
            </Link>
          }
        >
          {texts.table.rangeUnsureHelp}
        </Banner>
      );
    case 'askPrescriberOrCardiologist':
      return <LowInr {...step} />;
    default:
      return assertNever(conduct);
  }
}

function Emergency(step: StepProps) {
  const { emergency } = useTexts().nurse.criticalInr;
  return (
    <div className="critical-emergency" role="alert">
      <a className="button critical-call" href="tel:15">
        <Icon name="phone" />
        {emergency.call15}
      </a>
      <p>
        <strong>{emergency.severe}</strong>
      </p>
      <ul>
        {emergency.signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>
        <strong>{emergency.hospital}</strong>
      </p>
      <p>
        <strong>{emergency.head}</strong>
      </p>
      <p>{emergency.also}</p>
      <p>{emergency.cut}</p>
      <Called {...step} step="emergencyCalled" label={emergency.called} toast={emergency.calledToast} />
      <p className="small">{emergency.source(HAEMORRHAGE_CONDUCT.version)}</p>
    </div>
  );
}

function LowInr(step: StepProps) {
  const { low } = useTexts().nurse.criticalInr;
  return (
    <div className="critical-quote">
      <p className="critical-large">{low.title}</p>
      <p>{low.help}</p>
      <Called {...step} step="prescriberCalled" label={low.called} toast={low.calledToast} />
      <p className="small soft">{low.source(LOW_INR_CONDUCT.version)}</p>
    </div>
  );
}

type CalledProps = StepProps & {
  readonly step: 'emergencyCalled' | 'prescriberCalled';
  readonly label: string;
  readonly toast: string;
};

/** That somebody was called, once: when, and the way to say it. */
function Called({ record, recording, about, step, label, toast }: CalledProps) {
  const { criticalInr: texts } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const done = record.criticalSteps.findLast(({ body }) => body.step === step);
  if (done !== undefined) {
    const when = format.instantFrom(done.writtenAt.instant, today);
    const said = step === 'emergencyCalled' ? texts.emergency.calledAt(when) : texts.low.calledAt(when);
    return (
      <p className="row">
        <Icon name="check" />
        <strong>{said}</strong>
      </p>
    );
  }
  return (
    <div className="button-row">
      <Button
        disabled={recording.isUnderWay}
        onClick={() => void recording.record([calledIntent(about, step)], { said: toast })}
      >
        {label}
      </Button>
    </div>
  );
}
