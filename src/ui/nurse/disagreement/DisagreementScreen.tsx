import { useState } from 'react';
import type { Intent } from '#facts/composeGroup.ts';
import type { NotSaved, OpenedPatient, Places } from '#store/store.ts';
import { removeInrIntent } from '#ui/nurse/inr-entry/inrIntents.ts';
import { NotSavedDialog } from '#ui/nurse/inr-entry/NotSavedDialog.tsx';
import { useSaving } from '#ui/nurse/inr-entry/useSaving.ts';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { EmptyState } from '#ui/shared/feedback/EmptyState.tsx';
import { useToast } from '#ui/shared/feedback/useToast.ts';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { DisagreementCard } from './DisagreementCard.tsx';
import { disagreementViews, duplicateViews, settlementIntent } from './disagreementView.ts';
import { DuplicateCard } from './DuplicateCard.tsx';

/** Everything in a file on which people differ. Only a person settles it; afterwards every figure is computed anew. */
export function DisagreementScreen({ patientId }: { readonly patientId: string }) {
  return (
    <OpenedFile patientId={patientId}>
      {(opened, places) => <DisagreementsOf opened={opened} places={places} />}
    </OpenedFile>
  );
}

type Props = { readonly opened: OpenedPatient; readonly places: Places };
type Failed = { readonly why: NotSaved; readonly intent: Intent; readonly text: string };

function DisagreementsOf({ opened, places }: Props) {
  const { file } = opened;
  const { patientId } = file;
  const { disagreement, words } = useTexts().nurse;
  const save = useSaving();
  const say = useToast();
  const [failed, setFailed] = useState<Failed>();
  const views = disagreementViews(opened, places);
  const duplicates = duplicateViews(file);
  const home = `/patients/${patientId}`;

  async function write(intent: Intent, text: string) {
    setFailed(undefined);
    const saving = await save(intent);
    if (saving.kind === 'saved') say({ text });
    else setFailed({ why: saving.why, intent, text });
  }

  return (
    <div className="screen">
      <PatientBanner file={file} task={disagreement.title} back={{ to: home, label: words.backToFile }} />
      {views.map((view) => (
        <DisagreementCard
          key={view.chain}
          view={view}
          onSettle={(keeps, reason) => write(settlementIntent(patientId, view, keeps, reason), disagreement.settled)}
        />
      ))}
      {duplicates.map((view) => (
        <DuplicateCard
          key={view.inrs[0]?.inr.id ?? view.date}
          patientId={patientId}
          view={view}
          places={places}
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
      {failed !== undefined && (
        <NotSavedDialog
          why={failed.why}
          onRetry={() => void write(failed.intent, failed.text)}
          onKeep={() => setFailed(undefined)}
        />
      )}
    </div>
  );
}
