import { useState } from 'react';
import { type ClinicFact, isWriting } from '#facts/clinicFact.ts';
import type { DosesSaid } from '#facts/doseOf.ts';
import { isDisagreement, type Line } from '#facts/fold.ts';
import type { Dose } from '#facts/readDose.ts';
import type { OpenedPatient, Places } from '#store/store.ts';
import { stateOf } from '#ui/nurse/patient-file/inrRows.ts';
import { StateBadge } from '#ui/nurse/patient-file/StateBadge.tsx';
import type { Recording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { decisionInWords, doseInWords } from './doseWords.ts';
import { RemoveDoseDialog } from './RemoveDoseDialog.tsx';

type Props = {
  readonly opened: OpenedPatient;
  readonly places: Places;
  /** Absent while people disagree: then nothing of it is marked as current. */
  readonly said: DosesSaid | undefined;
  readonly recording: Recording;
};

const SHOWN = 5;

/** Everything ever written of the dose, newest first: refused, removed and replaced ones too, with author and reason. */
export function DoseHistoryCard({ opened, places, said, recording }: Props) {
  const texts = useTexts().nurse;
  const { history } = texts.dose;
  const { patientFile } = texts;
  const [shown, setShown] = useState<'some' | 'all'>('some');
  const [removing, setRemoving] = useState<Dose>();
  const { dose: chain } = opened.file;
  const facts = chain?.history.toReversed() ?? [];
  const line = chain !== undefined && !isDisagreement(chain) ? chain.lines[0] : undefined;
  return (
    <Card title={history.title}>
      {facts.length === 0 && <p>{history.none}</p>}
      <ul className="history-list dose-history">
        {facts.slice(0, shown === 'all' ? facts.length : SHOWN).map((fact) => (
          <li key={fact.id}>
            <Entry {...{ fact, facts, opened, places, said }} />
            {isRemovable(fact, line) && (
              <Button
                look="quiet"
                aria-label={history.removeOf(doseInWords(fact, texts))}
                onClick={() => setRemoving(fact)}
              >
                {history.remove}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {facts.length > SHOWN && (
        <Button onClick={() => setShown(shown === 'all' ? 'some' : 'all')}>
          {shown === 'all' ? patientFile.table.showFewer : history.showAll(facts.length)}
        </Button>
      )}
      {removing !== undefined && line !== undefined && (
        <RemoveDoseDialog
          file={opened.file}
          line={line}
          dose={removing}
          recording={recording}
          onClose={() => setRemoving(undefined)}
        />
      )}
    </Card>
  );
}

/** What still counts may be taken out; what waits for a decision is refused on its own card, with why. */
function isRemovable(fact: ClinicFact<'doseSchedule'>, line: Line<'doseSchedule'> | undefined): fact is Dose {
  return isWriting(fact) && fact.body.decidedBy !== undefined && (line?.entries.includes(fact) ?? false);
}

type EntryProps = Pick<Props, 'opened' | 'places' | 'said'> & {
  readonly fact: ClinicFact<'doseSchedule'>;
  readonly facts: readonly ClinicFact<'doseSchedule'>[];
};

function Entry({ fact, facts, opened, places, said }: EntryProps) {
  const texts = useTexts().nurse;
  const { history } = texts.dose;
  const format = useFormat();
  const about = isWriting(fact) ? fact : facts.find(({ id }) => id === fact.target);
  const dose = about !== undefined && isWriting(about) ? about : undefined;
  return (
    <div className="stack stack--tight">
      <p className="row">
        <span>
          {`${history.act(fact.act)} : `}
          <strong>{dose === undefined ? '' : doseInWords(dose, texts)}</strong>
        </span>
        <Mark fact={fact} said={said} />
      </p>
      {dose !== undefined && isWriting(fact) && (
        <p className="small">
          {[
            ...(dose.validFrom === undefined ? [] : [texts.dose.from(format.day(dose.validFrom))]),
            decisionInWords(dose, texts.dose),
          ].join(', ')}
        </p>
      )}
      {fact.reason !== undefined && <p className="small">{history.reason(fact.reason)}</p>}
      <p className="small soft row">
        {history.by(
          places.people.get(fact.author)?.name ?? texts.words.someone,
          format.instant(fact.writtenAt.instant),
        )}
        <StateBadge state={stateOf(fact, opened.states)} />
      </p>
    </div>
  );
}

function Mark({ fact, said }: Pick<EntryProps, 'fact' | 'said'>) {
  const { history } = useTexts().nurse.dose;
  const is = (doses: readonly Dose[] | undefined) => doses?.some(({ id }) => id === fact.id) === true;
  if (said?.current?.id === fact.id) return <Badge tone="accent">{history.current}</Badge>;
  if (is(said?.upcoming)) return <Badge>{history.planned}</Badge>;
  return is(said?.toValidate) ? <Badge tone="warning">{history.waiting}</Badge> : null;
}
