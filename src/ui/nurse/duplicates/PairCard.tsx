import { useState } from 'react';
import { nameInLine } from '#ui/nurse/patient-banner/nameInLine.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Badge } from '#ui/shared/feedback/Badge.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { Card } from '#ui/shared/layout/Card.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { traitsApart } from './comparedRows.ts';
import { JoinDialog } from './JoinDialog.tsx';
import { PairTable } from './PairTable.tsx';
import type { SummaryPair } from './useDuplicatePairs.ts';
import type { LinkFiles } from './useLinking.ts';

/** A pair that was found, or that somebody chose by hand. */
export type ShownPair = Omit<SummaryPair, 'why'> & { readonly why: SummaryPair['why'] | 'chosen' };

type Props = {
  readonly pair: ShownPair;
  readonly link: LinkFiles;
  readonly isUnderWay: boolean;
  /** Called once the two files are one. */
  readonly onJoined?: () => void;
};

/** Two files side by side, what matches and what differs, and the two answers. */
export function PairCard({ pair, link, isUnderWay, onJoined }: Props) {
  const { duplicates } = useTexts().nurse;
  const { one, other, likeness, why } = pair;
  const [asked, setAsked] = useState<'no' | 'join'>('no');
  const ids = [one.patientId, other.patientId] as const;
  const names = [nameInLine(one), nameInLine(other)] as const;
  const apart = traitsApart(one, other, likeness);
  return (
    <Card title={duplicates.pairOf(...names)} aside={<WhyBadge why={why} />}>
      {why === 'collision' && <Banner tone="warning">{duplicates.collisionHelp}</Banner>}
      {apart.includes('matricule') && <Banner tone="warning">{duplicates.twoMatriculesHelp}</Banner>}
      <PairTable pair={pair} />
      <div className="button-row">
        <Button look="primary" disabled={isUnderWay} onClick={() => setAsked('join')}>
          {duplicates.join}
        </Button>
        <Button
          disabled={isUnderWay}
          onClick={() => void link(ids, { state: 'parted' }, { said: duplicates.partedToast(...names) })}
        >
          {duplicates.twoPeople}
        </Button>
      </div>
      {asked === 'join' && (
        <JoinDialog
          apart={apart}
          onClose={() => setAsked('no')}
          onReason={(reason) => {
            setAsked('no');
            const kept = onJoined === undefined ? {} : { onKept: onJoined };
            void link(ids, { state: 'joined', reason }, { said: duplicates.joinedToast(...names), ...kept });
          }}
        />
      )}
    </Card>
  );
}

function WhyBadge({ why }: Pick<ShownPair, 'why'>) {
  const { duplicates } = useTexts().nurse;
  if (why === 'collision') {
    return (
      <Badge tone="critical" icon="warning">
        {duplicates.why[why]}
      </Badge>
    );
  }
  return <Badge tone={why === 'chosen' ? 'neutral' : 'warning'}>{duplicates.why[why]}</Badge>;
}
