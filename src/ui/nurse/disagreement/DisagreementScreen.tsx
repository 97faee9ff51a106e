import type { OpenedPatient, Places } from '#store/store.ts';
import { removeInrIntent } from '#ui/nurse/inr-entry/inrIntents.ts';
import { NotSavedDialog } from '#ui/nurse/inr-entry/NotSavedDialog.tsx';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { DisagreementCard } from './DisagreementCard.tsx';
import { disagreementViews, duplicateViews, settlementIntent } from './disagreementView.ts';
import { DuplicateCard } from './DuplicateCard.tsx';
import { useSettling } from './useSettling.ts';

/** Everything in a file on which people differ. Only a person settles it; afterwards every figure is computed anew. */
export function DisagreementScreen({ patientId }: { readonly patientId: string }) {
  return (
    <OpenedFile patientId={patientId}>
      {(opened, places) => <DisagreementsOf opened={opened} places={places} />}
    </OpenedFile>
  );
}

type Props = { readonly opened: OpenedPatient; readonly places: Places };

function DisagreementsOf({ opened, places }: Props) {
  const { file } = opened;
  const { patientId } = file;
  const { disagreement, words } = useTexts().nurse;
  const { write, isUnderWay, failed, forget } = useSettling();
  const views = disagreementViews(opened, places);
  const duplicates = duplicateViews(file);
  const home = `/patients/${patientId}`;

  return (
    <div className="screen">
      <PatientBanner file={file} task={disagreement.title} back={{ to: home, label: words.backToFile }} />
      {views.map((view) => (
        <DisagreementCard
          key={view.chain}
          view={view}
          saving={isUnderWay(view.chain) ? 'yes' : 'no'}
          onSettle={(keeps, reason) => write(settlementIntent(patientId, view, keeps, reason), disagreement.settled)}
        />
      ))}
      {duplicates.map((view) => (
        <DuplicateCard
          key={view.inrs[0]?.inr.id ?? view.date}
          patientId={patientId}
          view={view}
          places={places}
          isUnderWay={isUnderWay}
          onRemove={({ inr, state }) => {
            const seen = { chain: state.chain, head: state.lines[0].head.id };
            void write(
              removeInrIntent({ patientId, seen, target: inr.id }, disagreement.duplicateReason),
              disagreement.removedToast,
            );
          }}
        />
      ))}
      {views.length + duplicates.length === 0 && (
        <EmptyState
          icon="check"
          title={disagreement.none}
          action={
            <Link className="button" to={home}>
              {words.backToFile}
            </Link>
          }
        />
      )}
      {failed !== undefined && <NotSavedDialog why={failed.why} onRetry={failed.retry} onKeep={forget} />}
    </div>
  );
}
