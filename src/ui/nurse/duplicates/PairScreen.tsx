import { likenessOf } from '#domain/identity/duplicateTraits.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useDirectory } from '#ui/shared/data/useDirectory.ts';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { Screen } from '#ui/shared/layout/Screen.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useRouter } from '#ui/shared/router/useRouter.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { PairCard } from './PairCard.tsx';
import { useLinking } from './useLinking.ts';

type Props = { readonly one: string; readonly other: string };

/** Two files that somebody has chosen, also where nothing about them looks alike: a « Dossier 123 » and its patient. */
export function PairScreen({ one, other }: Props) {
  const { duplicates } = useTexts().nurse;
  const { patients } = useDirectory();
  const { go } = useRouter();
  const { link, recording } = useLinking();
  const [a, b] = [lineOf(patients, one), lineOf(patients, other)];
  if (a === undefined || b === undefined || a === b) {
    return (
      <Screen title={duplicates.title}>
        <EmptyState
          icon="patients"
          title={a === undefined || b === undefined ? duplicates.notBoth : duplicates.sameFile}
          action={
            <Link className="button" to={`/patients/${one}`}>
              {duplicates.open}
            </Link>
          }
        />
      </Screen>
    );
  }
  return (
    <Screen title={duplicates.title}>
      <PairCard
        pair={{ one: a, other: b, likeness: likenessOf(a, b), why: 'chosen' }}
        link={link}
        isUnderWay={recording.isUnderWay}
        onJoined={() => go(`/patients/${one}`, 'replace')}
      />
      <RecordingFailed recording={recording} />
    </Screen>
  );
}

/** The line on which a patient stands: her own, or that of the file hers was joined to. */
function lineOf(patients: readonly PatientSummary[], patientId: string): PatientSummary | undefined {
  return patients.find((line) => line.patientId === patientId || line.joined?.includes(patientId) === true);
}
