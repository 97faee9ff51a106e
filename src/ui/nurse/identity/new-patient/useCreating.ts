import { type Recording, useRecording } from '#ui/nurse/saving/useRecording.ts';
import { useStore } from '#ui/shared/data/useStore.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { useRouter } from '#ui/shared/router/useRouter.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { NewPatientDraft } from './newPatientDraft.ts';
import { newPatientIntents } from './newPatientIntents.ts';
import type { ReadNewPatient } from './readNewPatient.ts';

type Creating = {
  readonly create: (draft: NewPatientDraft, read: ReadNewPatient) => Promise<void>;
  readonly recording: Recording;
};

/** Writes a whole new file at once; the draft goes, and the file opens, only when it is really kept. */
export function useCreating(onCreated: () => void): Creating {
  const store = useStore();
  const today = useToday();
  const { account } = useUser();
  const { go } = useRouter();
  const { newPatient } = useTexts().nurse.identityForm;
  const recording = useRecording();

  async function create(draft: NewPatientDraft, read: ReadNewPatient): Promise<void> {
    const { identity, course, contact, information } = read;
    if (!identity.ok) return;
    const patientId = store.newPatientId();
    const differs = draft.differs.trim();
    const intents = newPatientIntents({
      patientId,
      clinic: account.site.id,
      today,
      identity: identity.body,
      differs: differs === '' ? undefined : newPatient.duplicates.reason(differs),
      course:
        draft.treatment === 'now' && course.ok && draft.rangeFrom !== undefined
          ? { body: course.body, validFrom: draft.rangeFrom }
          : undefined,
      contact: contact.kind === 'contact' ? contact.body : undefined,
      information: information.kind === 'information' ? information.body : undefined,
      circle: draft.circle,
    });
    const { birthName, birthFirstNames } = identity.body;
    await recording.record(intents, {
      said: newPatient.created(`${birthName} ${birthFirstNames[0] ?? ''}`),
      undo: 'absent',
      onKept: () => {
        onCreated();
        go(`/patients/${patientId}`, 'replace');
      },
    });
  }

  return { create, recording };
}
