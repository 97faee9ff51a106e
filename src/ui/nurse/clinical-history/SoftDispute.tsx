import type { Intent } from '#facts/composeGroup.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import type { ClinicalFact } from './clinicalKind.ts';
import type { EntryRow } from './entryRows.ts';
import { useSayFact } from './useSayFact.ts';

type Props = { readonly row: EntryRow; readonly patientId: string };

/** « aussi saisi : … » : two people wrote of one thing. Whoever knows keeps one of them; both stay in the history. */
export function SoftDispute({ row, patientId }: Props) {
  const { entry, condition } = useTexts().nurse.clinicalHistory;
  const { act } = useTexts().nurse.words;
  const say = useSayFact();
  const recording = useRecording();
  const { chain } = row;
  const heads = chain.lines.map((line) => line.head.id);
  const shownHead = heads.find((head) => !row.others.some((other) => other.head === head));
  const versions = [...(shownHead === undefined ? [] : [{ head: shownHead, says: row.shown }]), ...row.others];

  function keep(keeps: string) {
    const { kind, chain: id } = chain;
    const about = { act: 'settlement', kind, patientId, chain: id } as const;
    // The compiler does not pair a union of kinds with the union of their intents; a settlement has no body to mismatch.
    const intent = { ...about, heads, keeps, reason: entry.keptReason } as Intent;
    void recording.record([intent], { said: entry.kept });
  }

  return (
    <ul className="stack stack--tight clinical-versions">
      {versions.map(({ head, says }) => {
        const words = says === undefined ? act.enteredInError : wordsOf(says);
        return (
          <li key={head} className="row">
            <span>{entry.alsoWritten(words)}</span>
            <Button disabled={recording.isUnderWay} onClick={() => keep(head)}>
              {entry.keepThis}
            </Button>
          </li>
        );
      })}
      <RecordingFailed recording={recording} />
    </ul>
  );

  function wordsOf(fact: ClinicalFact): string {
    const { title, details } = say(fact);
    return [title, ...details].filter((word) => word !== condition.active).join(' · ');
  }
}
