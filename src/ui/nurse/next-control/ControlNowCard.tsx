import { missingResult } from '#domain/follow-up/missingResult.ts';
import { nextControlState } from '#domain/follow-up/nextControl.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import { type ControlOf, controlOf } from '#facts/controlOf.ts';
import { isDisagreement, latestOf } from '#facts/fold.ts';
import type { OpenedPatient, Places } from '#store/store.ts';
import { buttonClass } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { DueBadge } from './DueBadge.tsx';
import { MissingResultBadge } from './MissingResultBadge.tsx';
import { useCopy } from './useCopy.ts';

type Props = { readonly opened: OpenedPatient; readonly places: Places };

/** The control as it stands: its day and who set it, and why its result is not here. */
export function ControlNowCard({ opened, places }: Props) {
  const { now: texts } = useTexts().nurse.nextControl;
  const { file, apart } = opened;
  const control = controlOf(
    file,
    apart.map(({ fact }) => fact),
  );
  const isDisputed = file.nextControl !== undefined && isDisagreement(file.nextControl);
  const settings = file.nextControl?.lines.flatMap((line) => latestOf(line) ?? []) ?? [];
  return (
    <Card title={texts.title}>
      {control.dueOn === undefined && <p>{texts.never}</p>}
      {settings.map((setting) => (
        <SetBy key={setting.id} setting={setting} places={places} />
      ))}
      <StateOf control={control} />
      {isDisputed && (
        <Banner
          tone="warning"
          actions={
            <Link className={buttonClass('plain')} to={`/patients/${file.patientId}/disagreements`}>
              {texts.settle}
            </Link>
          }
        >
          {texts.disputed}
        </Banner>
      )}
    </Card>
  );
}

function SetBy({ setting, places }: { readonly setting: WritingFact<'nextControl'>; readonly places: Places }) {
  const { nextControl, words } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const { dueOn } = setting.body;
  const author = places.people.get(setting.author)?.name ?? words.someone;
  return (
    <div>
      <p className="next-control-day">{nextControl.now.plannedOn(format.longDay(dueOn))}</p>
      <p className="small soft">
        {`${format.dayFrom(dueOn, today)} · ${nextControl.now.setBy(author, format.instant(setting.writtenAt.instant))}`}
      </p>
    </div>
  );
}

function StateOf({ control }: { readonly control: ControlOf }) {
  const { now: texts } = useTexts().nurse.nextControl;
  const format = useFormat();
  const today = useToday();
  const { copy, receivedAt } = useCopy();
  const { dueOn, answered, trace } = control;
  if (dueOn === undefined) return null;
  if (answered === 'yes') return <p>{texts.answered(format.day(dueOn))}</p>;
  const state = nextControlState({ dueOn, today, answered });
  const missing = missingResult(trace, copy);
  if (state === 'upcoming' && trace.kind === 'none') return null;
  return (
    <>
      <p className="row">
        <DueBadge dueOn={dueOn} state={state} />
        <MissingResultBadge missing={missing} />
      </p>
      <p className="small soft">
        {receivedAt === undefined ? texts.neverReceived : texts.receivedAt(format.instantFrom(receivedAt, today))}
      </p>
    </>
  );
}
