import type { ReactNode } from 'react';
import type { Copy } from '#domain/follow-up/missingResult.ts';
import type { Places } from '#store/store.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { ControlToSet } from './ControlToSet.tsx';
import { DueLine } from './DueLine.tsx';
import { LateLines } from './LateLines.tsx';
import { NewFlags } from './NewFlags.tsx';
import { PatientLines } from './PatientLines.tsx';
import { ResultLines } from './ResultLines.tsx';
import { SummaryLastInr } from './SummaryLastInr.tsx';
import type { TodayLists } from './todayOf.ts';
import { type TodayPart, TodaySection } from './TodaySection.tsx';

type Props = {
  readonly lists: TodayLists;
  readonly places: Places;
  readonly copy: Copy;
  readonly onSeen: () => void;
};

/** The parts of the day that hold something, what presses most on top. */
export function TodayParts({ lists, places, copy, onSeen }: Props) {
  return (
    <>
      <Part part="critical" lists={lists}>
        <ResultLines lines={lists.critical} places={places} />
      </Part>
      <Part part="handedToMe" lists={lists}>
        <ResultLines lines={lists.handedToMe} places={places} />
      </Part>
      <Part part="toClose" lists={lists}>
        <ResultLines lines={lists.toClose} places={places} />
      </Part>
      <Part part="toRecall" lists={lists}>
        <LateLines lines={lists.toRecall} copy={copy} />
      </Part>
      <Recalled lists={lists} copy={copy} />
      <Part part="toSet" lists={lists}>
        <PatientLines patients={lists.toSet} action="set" at="control">
          {(patient) => <ControlToSet patient={patient} />}
        </PatientLines>
      </Part>
      <Part part="doseNews" lists={lists}>
        <PatientLines patients={lists.doseNews} action="look" at="treatment">
          {(patient) => <SummaryLastInr patient={patient} />}
        </PatientLines>
      </Part>
      <Part part="disputed" lists={lists}>
        <PatientLines patients={lists.disputed} action="settle" at="disagreements">
          {(patient) => <DisputedKinds disputed={patient.disputed} />}
        </PatientLines>
      </Part>
      {lists.newFlags.length > 0 && <NewFlags lines={lists.newFlags} onSeen={onSeen} />}
      <Part part="due" lists={lists}>
        <PatientLines patients={lists.due} action="enter" at="inr">
          {(patient) => <DueLine patient={patient} copy={copy} />}
        </PatientLines>
      </Part>
    </>
  );
}

type PartProps = {
  readonly part: Exclude<TodayPart, 'newFlags'>;
  readonly lists: TodayLists;
  readonly children: ReactNode;
};

/** A part that holds nothing is not shown: its absence is what the counter says. */
function Part({ part, lists, children }: PartProps) {
  const { sections, help } = useTexts().nurse.today;
  const count = lists[part].length;
  if (count === 0) return null;
  const said = (help as Partial<Record<TodayPart, string>>)[part];
  return (
    <TodaySection part={part} title={sections[part](count)} {...(said === undefined ? {} : { help: said })}>
      {children}
    </TodaySection>
  );
}

/** Late, and seen to for today: folded, so that what is left stands alone. */
function Recalled({ lists: { recalled }, copy }: Pick<Props, 'lists' | 'copy'>) {
  const { sections } = useTexts().nurse.today;
  if (recalled.length === 0) return null;
  return (
    <details className="disclosure today-recalled">
      <summary>{sections.recalled(recalled.length)}</summary>
      <LateLines lines={recalled} copy={copy} />
    </details>
  );
}

function DisputedKinds({ disputed }: { readonly disputed: readonly string[] }) {
  const { words } = useTexts().nurse;
  const kinds: Readonly<Record<string, string>> = words.kind;
  return <span>{disputed.map((kind) => kinds[kind] ?? kind).join(', ')}</span>;
}
