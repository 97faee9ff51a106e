import { latestOf } from '#facts/fold.ts';
import { isDisagreement } from '#facts/fold.ts';
import type { WritingFact } from '#facts/clinicFact.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { CorrectionForm } from './CorrectionForm.tsx';

type Props = { readonly patientId: string; readonly chain: string };

/** An INR already recorded, put right or taken out, with a reason. What stood before stays in the history. */
export function CorrectInrScreen({ patientId, chain }: Props) {
  return (
    <OpenedFile patientId={patientId}>{(opened) => <CorrectInrView file={opened.file} chain={chain} />}</OpenedFile>
  );
}

function CorrectInrView({ file, chain }: { readonly file: PatientFile; readonly chain: string }) {
  const { inrEntry, words } = useTexts().nurse;
  const home = `/patients/${file.patientId}`;
  return (
    <div className="screen">
      <PatientBanner file={file} task={inrEntry.correctTitle} back={{ to: home, label: words.backToFile }} />
      <Correctable file={file} chain={chain} />
    </div>
  );
}

function Correctable({ file, chain }: { readonly file: PatientFile; readonly chain: string }) {
  const { inrEntry, patientFile } = useTexts().nurse;
  const state = file.inrs.find((one) => one.chain === chain);
  if (state !== undefined && isDisagreement(state)) {
    return (
      <Banner
        tone="warning"
        actions={
          <Link className="button" to={`/patients/${file.patientId}/disagreements`}>
            {patientFile.settle}
          </Link>
        }
      >
        {inrEntry.disputed}
      </Banner>
    );
  }
  const fact: WritingFact<'inrResult'> | undefined = state && latestOf(state.lines[0]);
  if (state === undefined || fact === undefined) return <Banner tone="warning">{inrEntry.gone}</Banner>;
  const seen = { chain, head: state.lines[0].head.id };
  return <CorrectionForm key={seen.head} file={file} fact={fact} seen={seen} />;
}
