import { useState } from 'react';
import type { WritingFact } from '#facts/clinicFact.ts';
import { isDisagreement, latestOf, type Line } from '#facts/fold.ts';
import type { PatientFile } from '#facts/patientFile.ts';
import { PatientBanner } from '#ui/nurse/patient-banner/PatientBanner.tsx';
import { OpenedFile } from '#ui/nurse/patient-file/OpenedFile.tsx';
import { SegmentedControl } from '#ui/shared/controls/SegmentedControl.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Link } from '#ui/shared/router/Link.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { chainsOf, type ClinicalFact, clinicalKind, type ClinicalKind } from './clinicalKind.ts';
import { changeLabels } from './changeLabels.ts';
import { EntryFormOf } from './EntryFormOf.tsx';
import { RemoveEntryForm } from './RemoveEntryForm.tsx';
import { useSayFact } from './useSayFact.ts';

type Props = {
  readonly patientId: string;
  readonly kind: string;
  readonly chain: string;
  readonly purpose: 'change' | 'correct';
};

/** A line already written: what became of it, or what was wrong with it. What stood before stays in the history. */
export function GoOnScreen({ patientId, kind, chain, purpose }: Props) {
  return (
    <OpenedFile patientId={patientId}>
      {({ file }) => <GoOn file={file} kind={clinicalKind(kind)} chain={chain} purpose={purpose} />}
    </OpenedFile>
  );
}

type GoOnProps = Pick<Props, 'chain' | 'purpose'> & {
  readonly file: PatientFile;
  readonly kind: ClinicalKind | undefined;
};

function GoOn({ file, kind, chain, purpose }: GoOnProps) {
  const { clinicalHistory, words } = useTexts().nurse;
  const { entry } = clinicalHistory;
  const state = kind === undefined ? undefined : chainsOf(file, kind).find((one) => one.chain === chain);
  const line = state?.lines[0];
  const latest = line === undefined ? undefined : latestOf(line);
  const change = latest === undefined ? undefined : changeLabels(latest, clinicalHistory);
  const home = `/patients/${file.patientId}/clinical`;
  return (
    <div className="screen">
      <PatientBanner
        file={file}
        task={purpose === 'correct' ? entry.correctionTitle : (change?.label ?? clinicalHistory.title)}
        back={{ to: home, label: words.backToFile }}
      />
      {state === undefined || line === undefined || latest === undefined ? (
        <Banner tone="warning">{entry.gone}</Banner>
      ) : isDisagreement(state) ? (
        <Banner
          tone="warning"
          actions={
            <Link className="button" to={home}>
              {entry.settle}
            </Link>
          }
        >
          {entry.disputed}
        </Banner>
      ) : purpose === 'change' ? (
        <ChangeForm key={line.head.id} file={file} line={line} fact={latest} />
      ) : (
        <CorrectForm key={line.head.id} file={file} line={line} />
      )}
    </div>
  );
}

type FormProps = { readonly file: PatientFile; readonly line: Line<ClinicalKind> };

function ChangeForm({ file, line, fact }: FormProps & { readonly fact: ClinicalFact }) {
  const say = useSayFact();
  const { title, details } = say(fact);
  return (
    <>
      <p>
        <strong>{title}</strong> <span className="soft">{details.join(' · ')}</span>
      </p>
      <EntryFormOf file={file} fact={fact} seen={seenOf(line)} mode="change" />
    </>
  );
}

/** First which of the things written was wrong, where there are several; then put right, or taken out. */
function CorrectForm({ file, line }: FormProps) {
  const { entry } = useTexts().nurse.clinicalHistory;
  const [chosen, setChosen] = useState(line.entries.at(-1)?.id);
  const [what, setWhat] = useState<'correct' | 'remove'>('correct');
  const fact = line.entries.find((one) => one.id === chosen) ?? line.entries.at(-1);
  if (fact === undefined) return <Banner tone="warning">{entry.gone}</Banner>;
  return (
    <>
      {line.entries.length > 1 && <WhichEntry line={line} chosen={fact.id} onChoose={setChosen} />}
      <SegmentedControl
        legend={entry.whatToDo}
        options={[
          { value: 'correct', label: entry.correctHere },
          { value: 'remove', label: entry.removeHere },
        ]}
        value={what}
        onChoose={setWhat}
      />
      {what === 'correct' ? (
        <EntryFormOf key={fact.id} file={file} fact={fact} seen={seenOf(line)} mode="correction" />
      ) : (
        <RemoveEntryForm key={fact.id} fact={fact} seen={seenOf(line)} />
      )}
    </>
  );
}

type WhichProps = {
  readonly line: Line<ClinicalKind>;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

function WhichEntry({ line, chosen, onChoose }: WhichProps) {
  const { clinicalHistory, words } = useTexts().nurse;
  const say = useSayFact();
  const format = useFormat();
  const named = (fact: WritingFact<ClinicalKind>) => {
    const { title, details } = say(fact);
    return `${words.act[fact.act]} (${format.instant(fact.writtenAt.instant)}) : ${[title, ...details].join(' · ')}`;
  };
  return (
    <SegmentedControl
      legend={clinicalHistory.entry.which}
      options={line.entries.map((fact) => ({ value: fact.id, label: named(fact) }))}
      value={chosen}
      onChoose={onChoose}
    />
  );
}

function seenOf(line: Line<ClinicalKind>) {
  return { chain: line.head.chain, head: line.head.id };
}
