import { isCritical, judgeInr } from '#domain/critical-inr/judgeInr.ts';
import { caseOfNewInr } from '#facts/inrCaseOf.ts';
import type { OpenedPatient, Places } from '#store/store.ts';
import { criticalContextOf } from '#ui/nurse/critical-inr/criticalContextOf.ts';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { LiveView } from '#ui/shared/feedback/LiveView.tsx';
import { useToast } from '#ui/shared/feedback/useToast.ts';
import { useRouter } from '#ui/shared/router/useRouter.ts';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { entryContext, usualMethod } from './entryContext.ts';
import { EntryContextLine } from './EntryContextLine.tsx';
import type { InrDraft } from './inrEntryFields.ts';
import { InrEntryForm } from './InrEntryForm.tsx';
import { type EnteredInr, newInrIntent, undoIntent } from './inrIntents.ts';
import { NotSavedDialog } from './NotSavedDialog.tsx';
import { type DraftKeeper, useInrDraft } from './useInrDraft.ts';
import { useInrSaver } from './useInrSaver.ts';

export function InrEntryScreen({ patientId }: { readonly patientId: string }) {
  const { found, keeper } = useInrDraft(patientId);
  return (
    <OpenedFile patientId={patientId}>
      {(opened, places) => (
        <LiveView live={found}>
          {(draft) => <InrEntryView opened={opened} places={places} draft={draft} keeper={keeper} />}
        </LiveView>
      )}
    </OpenedFile>
  );
}

type Props = {
  readonly opened: OpenedPatient;
  readonly places: Places;
  readonly draft: InrDraft | undefined;
  readonly keeper: DraftKeeper;
};

function InrEntryView({ opened: { file }, places, draft, keeper }: Props) {
  const { closing, criticalInr, inrEntry, words } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  const say = useToast();
  const { back, go } = useRouter();
  const saver = useInrSaver();
  const home = `/patients/${file.patientId}`;

  async function save(entered: EnteredInr) {
    await saver.keep(newInrIntent(file.patientId, entered), (fact) => {
      keeper.drop();
      const context = criticalContextOf(places, today);
      const toClose = `${home}/inr/${fact.chain}/close`;
      const isUrgent = isCritical(judgeInr(caseOfNewInr(file, entered, context), context.rules).tier);
      const saved = inrEntry.saved(format.inr(entered.inr), format.day(entered.sampledOn));
      const undo = { label: inrEntry.undo, run: () => void saver.takeBack(undoIntent(fact, inrEntry.undoReason)) };
      if (isUrgent) {
        // What must be asked first is asked now, not when somebody next opens the list.
        say({ text: `${saved} (${criticalInr.savedCritical})`, undo });
        go(toClose, 'replace');
        return;
      }
      const next = { label: closing.openThis, run: () => go(toClose) };
      say({ text: saved, undo, next });
      back(home);
    });
  }

  function cancel() {
    keeper.drop();
    back(home);
  }

  return (
    <div className="screen">
      <PatientBanner file={file} task={inrEntry.title} back={{ to: home, label: words.backToFile }} />
      {draft !== undefined && <Banner>{inrEntry.draftKept}</Banner>}
      <EntryContextLine file={file} />
      <InrEntryForm
        initial={draft ?? { typed: '', method: usualMethod(file) }}
        context={entryContext(file, today)}
        submitLabel={inrEntry.save}
        saving={saver.isUnderWay(file.patientId) ? 'yes' : 'no'}
        onEntered={save}
        onDraft={(typed) => (typed === undefined ? keeper.drop() : keeper.keep(typed))}
        secondary={
          <Button size="large" onClick={cancel}>
            {inrEntry.cancel}
          </Button>
        }
      />
      {saver.failed !== undefined && (
        <NotSavedDialog
          why={saver.failed.why}
          lead={saver.failed.lead}
          onRetry={saver.failed.retry}
          onKeep={saver.forget}
        />
      )}
    </div>
  );
}
