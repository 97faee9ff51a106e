import type { PatientDecision } from '#domain/cohort-import/importSettings.ts';
import type { TabletPatient } from '#domain/cohort-import/matchPatient.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { DoubtfulPatient } from './desk/deskMessages.ts';
import type { ImportStage } from './importStage.ts';
import type { ImportWork } from './ImportWork.ts';

const SHOWN = 20;

type Props = { readonly work: ImportWork; readonly stage: ImportStage & { readonly kind: 'planned' } };

/** Who resembles somebody of the tablet: a person says who it is, or leaves him aside. */
export function DoubtfulPatients({ work, stage }: Props) {
  const { doubts: texts } = useTexts().nurse.importing;
  const { plan, choices } = stage;
  const isAnswered = plan.doubtful.some(({ key }) => choices.decisions[key] !== undefined);

  function decide(key: string, decision: PatientDecision | undefined) {
    const { [key]: _former, ...others } = choices.decisions;
    work.choose({ ...choices, decisions: decision === undefined ? others : { ...others, [key]: decision } });
  }

  return (
    <Card title={texts.title}>
      <p>{texts.help}</p>
      <ul className="list">
        {plan.doubtful.slice(0, SHOWN).map((patient) => (
          <li key={patient.key} className="import-doubt">
            <DoubtLine patient={patient} decision={choices.decisions[patient.key]} onDecide={decide} />
          </li>
        ))}
      </ul>
      {plan.doubtful.length > SHOWN && <p className="soft">{texts.more(plan.doubtful.length - SHOWN)}</p>}
      {isAnswered && <Button onClick={() => void work.check(choices)}>{texts.again}</Button>}
    </Card>
  );
}

type LineProps = {
  readonly patient: DoubtfulPatient;
  readonly decision: PatientDecision | undefined;
  readonly onDecide: (key: string, decision: PatientDecision | undefined) => void;
};

function DoubtLine({ patient, decision, onDecide }: LineProps) {
  const { doubts: texts } = useTexts().nurse.importing;
  const { words } = useTexts().nurse;
  const format = useFormat();
  const birthOf = ({ birthDate, sex }: TabletPatient) =>
    birthDate === undefined ? words.bornUnknown : words.born(sex, format.day(birthDate.date));
  return (
    <>
      <SegmentedControl
        legend={texts.legend(patient.label)}
        options={[
          { value: 'aside', label: texts.aside },
          ...patient.like.map((like) => ({
            value: like.patientId,
            label: texts.same(`${like.birthName} ${like.firstName}`, birthOf(like)),
          })),
          { value: 'other', label: texts.other },
        ]}
        value={decision === undefined ? 'aside' : decision.kind === 'other' ? 'other' : decision.patientId}
        onChoose={(chosen) => onDecide(patient.key, decisionOf(chosen))}
      />
      <p className="small soft">{texts.line(patient.line, patient.inrs)}</p>
    </>
  );
}

function decisionOf(chosen: string): PatientDecision | undefined {
  if (chosen === 'aside') return undefined;
  return chosen === 'other' ? { kind: 'other' } : { kind: 'same', patientId: chosen };
}
