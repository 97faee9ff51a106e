import { useState } from 'react';
import type { ComplexPatientRules } from '#domain/complexity/complexPatientRules.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { TextField } from '#ui/shared/controls/TextField.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { Dialog } from '#ui/shared/feedback/Dialog.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { draftedRules, type RuleDraft } from './ruleDraft.ts';

type Props = {
  readonly inForce: ComplexPatientRules;
  readonly draft: RuleDraft;
  readonly version: number;
  readonly onClose: () => void;
  readonly onPublished: () => void;
};

const LONGEST_NAME = 120;
const LONGEST_SOURCE = 300;

/** Who signs, and on what ground: without the two a threshold is somebody's mood. */
export function PublishDialog({ inForce, draft, version, onClose, onPublished }: Props) {
  const { publish: texts } = useTexts().nurse.ruleSets;
  const { account } = useUser();
  const today = useToday();
  const recording = useRecording();
  const [name, setName] = useState(account.name);
  const [source, setSource] = useState('');
  const [isAsked, setAsked] = useState(false);
  const isMissing = name.trim() === '' || source.trim() === '';

  function publish() {
    setAsked(true);
    if (isMissing) return;
    const { rules } = draftedRules(inForce, draft, { version, source: source.trim() });
    const body = {
      set: 'complexPatient',
      version,
      parameters: rules.parameters,
      source: rules.source,
      signedBy: { name: name.trim(), on: today },
    };
    void recording.record([{ act: 'first', kind: 'ruleSet', body }], {
      said: texts.saved(version),
      onKept: onPublished,
    });
  }

  return (
    <Dialog
      title={texts.title(version)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button look="primary" disabled={recording.isUnderWay} onClick={publish}>
            {texts.save}
          </Button>
        </>
      }
    >
      <p>{texts.help}</p>
      <TextField
        label={texts.name}
        maxLength={LONGEST_NAME}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={texts.source}
        hint={texts.sourceHint}
        problem={isAsked && isMissing ? texts.missing : undefined}
        maxLength={LONGEST_SOURCE}
        value={source}
        onChange={(event) => setSource(event.target.value)}
      />
      <RecordingFailed recording={recording} />
    </Dialog>
  );
}
