import { useState } from 'react';
import { resultsToClose } from '#facts/resultsToClose.ts';
import type { OpenedPatient, Places } from '#store/store.ts';
import { ClinicalCard } from '#ui/nurse/clinical-history/ClinicalCard.tsx';
import { ComplexityCard } from '#ui/nurse/complexity/ComplexityCard.tsx';
import { criticalContextOf } from '#ui/nurse/critical-inr/criticalContextOf.ts';
import { FileTabs } from '#ui/nurse/patient-banner/FileTabs.tsx';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { buttonClass } from '#ui/shared/controls/Button.tsx';
import { useOutbox } from '#ui/shared/data/useOutbox.ts';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CurveCard } from './CurveCard.tsx';
import { FiguresCard } from './FiguresCard.tsx';
import { FileNotices } from './FileNotices.tsx';
import { HistoryDialog } from './HistoryDialog.tsx';
import { InrTable } from './InrTable.tsx';
import { OpenedFile } from './OpenedFile.tsx';
import type { Period } from './period.ts';
import { RemovedInrs } from './RemovedInrs.tsx';
import { TreatmentCard } from './TreatmentCard.tsx';
import { useFileView } from './useFileView.ts';

export function PatientFileScreen({ patientId }: { readonly patientId: string }) {
  return (
    <OpenedFile patientId={patientId}>
      {(opened, places) => <PatientFileView key={patientId} opened={opened} places={places} />}
    </OpenedFile>
  );
}

type Props = { readonly opened: OpenedPatient; readonly places: Places };

function PatientFileView({ opened, places }: Props) {
  const { file, states } = opened;
  const { patientId } = file;
  const { patientFile } = useTexts().nurse;
  const view = useFileView(opened, places);
  const dataAge = useDataAge();
  const today = useToday();
  const [period, setPeriod] = useState<Period>('twelveMonths');
  const [historyOf, setHistoryOf] = useState<string>();
  const openedChain = file.inrs.find((chain) => chain.chain === historyOf);
  return (
    <div className="screen patient-file">
      <PatientBanner file={file} back={{ to: '/patients', label: patientFile.back }}>
        <Link className={buttonClass('primary', 'large')} to={`/patients/${patientId}/inr`}>
          {patientFile.enterInr}
        </Link>
      </PatientBanner>
      <FileTabs patientId={patientId} current="overview" />
      <FileNotices opened={opened} places={places} />
      <div className="patient-file-top">
        <CurveCard file={file} rows={view.rows} period={period} onPeriod={setPeriod} />
        <FiguresCard
          patientId={patientId}
          figures={view.figures}
          lastInr={view.rows[0]?.date}
          start={view.start}
          disputed={view.disputed}
          dataAge={dataAge}
        />
        <TreatmentCard file={file} />
        <ComplexityCard file={file} places={places} />
        <ClinicalCard file={file} />
      </div>
      <InrTable
        patientId={patientId}
        rows={view.rows}
        results={resultsToClose(file, today, criticalContextOf(places, today))}
        onHistory={setHistoryOf}
      />
      <RemovedInrs chains={view.removed} onHistory={setHistoryOf} />
      {openedChain !== undefined && (
        <HistoryDialog chain={openedChain} states={states} places={places} onClose={() => setHistoryOf(undefined)} />
      )}
    </div>
  );
}

/** When this tablet last had everything that the region had, in words. */
function useDataAge(): string {
  const outbox = useOutbox();
  const today = useToday();
  const format = useFormat();
  const { patientFile } = useTexts().nurse;
  if (outbox.status !== 'ready') return '';
  const { pulledAt } = outbox.value;
  return pulledAt === undefined ? patientFile.neverContacted : patientFile.dataAge(format.instantFrom(pulledAt, today));
}
