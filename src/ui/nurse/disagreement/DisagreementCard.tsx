import { useState } from 'react';
import { StateBadge } from '#ui/nurse/patient-file/StateBadge.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { claimWords } from './claimWords.ts';
import type { Claim, DisagreementView } from './disagreementView.ts';
import { SettleDialog } from './SettleDialog.tsx';

type Props = {
  readonly view: DisagreementView;
  /** `yes`: a settlement is being saved. */
  readonly saving: 'yes' | 'no';
  readonly onSettle: (keeps: string, reason: string) => Promise<void>;
};

/** The values side by side, in no order that says which is right; one touch and a reason settle it. */
export function DisagreementCard({ view, saving, onSettle }: Props) {
  const { disagreement, words } = useTexts().nurse;
  const [kept, setKept] = useState<{ readonly claim: Claim; readonly letter: string }>();
  return (
    <Card title={disagreement.lead(words.kind[view.kind])}>
      <p className="small soft">{disagreement.help}</p>
      <ul className="claims">
        {view.claims.map((claim, at) => {
          const letter = letterOf(at);
          return (
            <li key={claim.head} className="claim">
              <ClaimText claim={claim} letter={letter} />
              <Button
                look="primary"
                disabled={saving === 'yes'}
                aria-label={disagreement.keepOf(letter)}
                onClick={() => setKept({ claim, letter })}
              >
                {disagreement.keep}
              </Button>
            </li>
          );
        })}
      </ul>
      {kept !== undefined && (
        <SettleDialog
          letter={kept.letter}
          onClose={() => setKept(undefined)}
          onReason={async (reason) => {
            setKept(undefined);
            await onSettle(kept.claim.head, reason);
          }}
        />
      )}
    </Card>
  );
}

function ClaimText({ claim, letter }: { readonly claim: Claim; readonly letter: string }) {
  const texts = useTexts().nurse;
  const format = useFormat();
  const { disagreement, words } = texts;
  const [first, ...rest] = claim.says === undefined ? [disagreement.removed] : claimWords(claim.says, texts, format);
  return (
    <div className="claim-text">
      <h3 className="small soft">{disagreement.claim(letter)}</h3>
      <p className="claim-value">{first}</p>
      {rest.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="small soft">{disagreement.by(claim.author ?? words.someone, format.instant(claim.writtenAt))}</p>
      {claim.reason !== undefined && <p className="small">{disagreement.reason(claim.reason)}</p>}
      <p>
        <StateBadge state={claim.state} />
      </p>
    </div>
  );
}

/** A, B, C: names for the values that put none first. */
function letterOf(at: number): string {
  return String.fromCharCode(65 + at);
}
