import type { WritingFact } from '#facts/clinicFact.ts';
import type { Intent } from '#facts/composeGroup.ts';
import { type ChainState, latestOf, type Line } from '#facts/fold.ts';
import type { Kind } from '#facts/kinds.ts';
import { RecordingFailed } from '#ui/nurse/saving/RecordingFailed.tsx';
import { useRecording } from '#ui/nurse/saving/useRecording.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';

type Props<K extends Kind> = { readonly state: ChainState<K>; readonly say: (fact: WritingFact<K>) => string };

/** « aussi saisi »: two tablets wrote without seeing each other. It stops nobody, and whoever knows keeps one of them. */
export function AlsoTyped<K extends Kind>({ state, say }: Props<K>) {
  const { part } = useTexts().nurse.identityForm;
  const recording = useRecording();

  function keep(line: Line<K>) {
    const heads = state.lines.map(({ head }) => head.id);
    const { kind, chain, head } = { kind: state.kind, chain: state.chain, head: line.head };
    const about = head.patientId === undefined ? {} : { patientId: head.patientId };
    const settled = { act: 'settlement', kind, ...about, chain, heads, keeps: head.id, reason: part.keptReason };
    // The compiler does not pair a union of kinds with the union of their intents; this act has no body to mismatch.
    void recording.record([settled as Intent], { said: part.kept });
  }

  return (
    <div className="stack stack--tight">
      <p className="small soft">{part.alsoTyped}</p>
      <ul className="plain-list">
        {state.lines.map((line) => {
          const fact = latestOf(line);
          const said = fact === undefined ? part.removed : say(fact);
          return (
            <li key={line.head.id} className="row row--apart">
              <span>{said}</span>
              <Button onClick={() => keep(line)} aria-label={part.keepNamed(said)}>
                {part.keep}
              </Button>
            </li>
          );
        })}
      </ul>
      <RecordingFailed recording={recording} />
    </div>
  );
}
