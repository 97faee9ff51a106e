import { useState } from 'react';
import { latestOf } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import type { Places } from '#store/store.ts';
import { AskDialog } from '#ui/nurse/identity/fields/AskDialog.tsx';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { carerNamed, type CarerChoice, type CarerRole, keyOfCarer } from './carersOffered.ts';
import { CarerSearch } from './CarerSearch.tsx';
import { joinsCircle } from './circleIntents.ts';
import { type CircleMember, membersOfCircle } from './circleView.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import { MemberList } from './MemberList.tsx';

type Props = { readonly file: PatientFile; readonly places: Places };
type Joining = { readonly role: CarerRole; readonly choice: CarerChoice };

/** Who cares for the patient. Each member is a history of his own: he comes, he leaves, he may come back. */
export function CareCircleCard({ file, places }: Props) {
  const { careCircle } = useTexts().nurse;
  const recording = useRecording();
  const [mode, setMode] = useState<'reading' | 'adding'>('reading');
  const [leaving, setLeaving] = useState<CircleMember>();
  const [asked, setAsked] = useState<Joining>();
  const members = membersOfCircle(file);
  const chosen = new Set(members.map(({ body }) => keyOfCarer(body)));

  /** A patient who objects to sharing is asked about before somebody more is let into his file. */
  function add(joining: Joining) {
    if (asked === undefined && objects(file)) return setAsked(joining);
    setAsked(undefined);
    const name = carerNamed(places, joining.choice)?.name ?? careCircle.roles[joining.role];
    void recording.record([joinsCircle(file, joining.role, joining.choice)], {
      said: careCircle.joined(name),
      onKept: () => setMode('reading'),
    });
  }

  return (
    <Card
      title={careCircle.title}
      aside={
        <Button
          icon={mode === 'reading' ? 'add' : 'close'}
          onClick={() => setMode(mode === 'reading' ? 'adding' : 'reading')}
        >
          {mode === 'reading' ? careCircle.add : careCircle.cancel}
        </Button>
      }
    >
      <MemberList members={members} places={places} onLeave={setLeaving} />
      {members.every(({ body }) => body.role === 'clinic') && <p className="soft">{careCircle.nobody}</p>}
      {mode === 'adding' && (
        <CarerSearch places={places} chosen={chosen} onChosen={(role, choice) => add({ role, choice })} />
      )}
      {leaving !== undefined && (
        <LeaveDialog member={leaving} places={places} recording={recording} onClose={() => setLeaving(undefined)} />
      )}
      {asked !== undefined && (
        <AskDialog
          questions={[careCircle.objects]}
          onCorrect={() => setAsked(undefined)}
          onConfirm={() => add(asked)}
        />
      )}
      <RecordingFailed recording={recording} />
    </Card>
  );
}

function objects({ information }: PatientFile): boolean {
  return information?.lines.some((line) => latestOf(line)?.body.objection === 'objects') === true;
}
