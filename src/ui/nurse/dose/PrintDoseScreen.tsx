import { useEffect, useEffectEvent } from 'react';
import { decisionNews } from '#facts/decisionNews.ts';
import type { OpenedPatient, Places } from '#store/store.ts';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { useUser } from '#ui/shared/data/useUser.ts';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { DoseSheetPages } from './DoseSheetPages.tsx';
import { type DoseSheet, doseSheetOf } from './doseSheetOf.ts';
import { StoppedNotice } from './StoppedNotice.tsx';

/** The calendar as it will come out of the printer, or why it may not. */
export function PrintDoseScreen({ patientId }: { readonly patientId: string }) {
  return (
    <OpenedFile patientId={patientId}>{(opened, places) => <PrintView opened={opened} places={places} />}</OpenedFile>
  );
}

type Props = { readonly opened: OpenedPatient; readonly places: Places };

function PrintView({ opened, places }: Props) {
  const { file } = opened;
  const { entry, sheet: texts } = useTexts().nurse.dose;
  const sheet = doseSheetOf(file, useToday());
  const home = `/patients/${file.patientId}/treatment`;
  return (
    <div className="screen">
      <div className="no-print on-screen-only">
        <PatientBanner file={file} task={texts.task} back={{ to: home, label: entry.back }}>
          {sheet.kind === 'printable' && (
            <Button look="primary" size="large" icon="print" onClick={() => window.print()}>
              {texts.print}
            </Button>
          )}
        </PatientBanner>
        <StoppedNotice file={file} />
      </div>
      {sheet.kind === 'printable' ? (
        <Printable opened={opened} places={places} sheet={sheet} />
      ) : (
        <Banner tone="warning" title={texts.refused.title}>
          <WhyNot sheet={sheet} />
        </Banner>
      )}
    </div>
  );
}

function WhyNot({ sheet }: { readonly sheet: Exclude<DoseSheet, { kind: 'printable' }> }) {
  const { dose, words } = useTexts().nurse;
  const { refused } = dose.sheet;
  if (sheet.kind === 'notTaking') return <>{refused.notTaking(words.status(sheet.status))}</>;
  return <>{refused[sheet.why]}</>;
}

type PrintableProps = Props & { readonly sheet: Extract<DoseSheet, { kind: 'printable' }> };

function Printable({ opened, places, sheet }: PrintableProps) {
  const { file, states } = opened;
  const { sheet: texts } = useTexts().nurse.dose;
  const { account } = useUser();
  const recording = useRecording();
  const reads = sheet.doses.map(({ id }) => id);
  const phone = places.sites.get(account.site.id)?.telephone;
  const isNews = sheet.doses.some((dose) => decisionNews(file, dose).length > 0);
  const isUnsent = [...states.values()].some(({ kind }) => kind === 'waiting');

  // However the page was sent to the printer, by the button or by the browser: it may have left the clinic.
  const noteIssued = useEffectEvent(() => {
    const body = { document: 'doseCalendar', by: 'print' };
    void recording.record([{ act: 'first', kind: 'documentIssued', patientId: file.patientId, reads, body }], {
      said: texts.printedToast,
    });
  });
  useEffect(() => {
    const printed = () => noteIssued();
    addEventListener('afterprint', printed);
    return () => removeEventListener('afterprint', printed);
  }, []);

  return (
    <>
      <div className="no-print on-screen-only">
        {isNews && <Banner tone="warning">{texts.newsWarning}</Banner>}
        {phone === undefined && <Banner>{texts.phoneWarning}</Banner>}
        {isUnsent && <Banner>{texts.unsentWarning}</Banner>}
      </div>
      <DoseSheetPages file={file} sheet={sheet} phone={phone} />
      <RecordingFailed recording={recording} />
    </>
  );
}
