import { useState } from 'react';
import { HandOverDialog } from '#ui/nurse/critical-inr/HandOverDialog.tsx';
import { Deadline } from '#ui/nurse/critical-inr/Deadline.tsx';
import { isCritical } from '#domain/critical-inr/judgeInr.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { releaseIntent, takeIntent } from './closingIntents.ts';
import type { ClosingStep } from './closingStep.ts';
import { useWhen } from './useWhen.ts';

/** Where the result stands and who sees to it, for everybody who opens it: « en cours par … ». */
export function OwnerLine(step: ClosingStep) {
  const { closing } = useTexts().nurse;
  const { result, recording, about } = step;
  const [handing, setHanding] = useState<'closed' | 'open'>('closed');
  const isMine = result.owner.kind !== 'nobody' && result.owner.owner === about.me;
  const isOpen = result.state.kind !== 'closed';
  return (
    <section className="card closing-owner">
      <p className="closing-state" role="status">
        <Icon name={isOpen ? 'clock' : 'check'} />
        <strong>
          <StateWords {...step} />
        </strong>
      </p>
      {isOpen && <p className="small soft">{closing.state.rule}</p>}
      {isOpen && (
        <p>
          <OwnerWords {...step} />
        </p>
      )}
      {isOpen && (isCritical(result.verdict.tier) || result.deadline !== undefined) && <Deadline {...step} />}
      {isOpen && (
        <div className="button-row">
          {!isMine && (
            <Button
              disabled={recording.isUnderWay}
              onClick={() => void recording.record([takeIntent(about)], { said: closing.owner.taken })}
            >
              {closing.owner.take}
            </Button>
          )}
          {isMine && (
            <Button
              disabled={recording.isUnderWay}
              onClick={() => void recording.record([releaseIntent(about)], { said: closing.owner.released })}
            >
              {closing.owner.release}
            </Button>
          )}
          <Button onClick={() => setHanding('open')}>{closing.owner.handOver}</Button>
        </div>
      )}
      {handing === 'open' && <HandOverDialog {...step} onDone={() => setHanding('closed')} />}
    </section>
  );
}

function StateWords({ result: { state } }: Pick<ClosingStep, 'result'>) {
  const { closing } = useTexts().nurse;
  const when = useWhen();
  switch (state.kind) {
    case 'open':
      return <>{closing.state.open}</>;
    case 'tried':
      return <>{state.outcome === 'told' ? closing.state.toldOtherwise : closing.state.tried(state.attempts)}</>;
    case 'callBack':
      return <>{closing.state.callBack(when(state.at))}</>;
    case 'closed':
      return <>{closing.state.closed(state.told, when(state.at))}</>;
  }
}

function OwnerWords({ result: { owner }, places, about }: Pick<ClosingStep, 'result' | 'places' | 'about'>) {
  const { closing, words } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  if (owner.kind === 'nobody') return <>{closing.owner.nobody}</>;
  const nameOf = (account: string) => places.people.get(account)?.name ?? words.someone;
  const since = format.instantFrom(owner.since, today);
  if (owner.kind === 'handedOver' && owner.by !== owner.owner) {
    return <>{closing.owner.handedOver(nameOf(owner.owner), nameOf(owner.by), since)}</>;
  }
  return <>{owner.owner === about.me ? closing.owner.mine(since) : closing.owner.other(nameOf(owner.owner), since)}</>;
}
