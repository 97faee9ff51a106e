import { useState } from 'react';
import { assertNever } from '#domain/assertNever.ts';
import type { Store, Unlocking } from '#store/store.ts';
import { useCountdown } from './useCountdown.ts';

export type UnlockStep = 'typing' | 'working' | 'wrong' | 'damaged' | 'failed';

type Door = {
  readonly retryInMs: number;
  readonly unlock: (passphrase: string) => Promise<Unlocking>;
  readonly onUnlocked: (store: Store) => void;
};

/** One try at the lock after another, and the time to the next. */
export function useUnlocking({ retryInMs, unlock, onUnlocked }: Door) {
  const [step, setStep] = useState<UnlockStep>('typing');
  const { leftMs, begin } = useCountdown(retryInMs);

  function settle(answer: Unlocking) {
    switch (answer.kind) {
      case 'unlocked':
        return onUnlocked(answer.store);
      case 'wrongPassphrase':
        setStep('wrong');
        return begin(answer.retryInMs);
      case 'tooSoon':
        setStep('typing');
        return begin(answer.retryInMs);
      case 'damaged':
        return setStep('damaged');
      default:
        return assertNever(answer);
    }
  }

  function submit(passphrase: string) {
    setStep('working');
    unlock(passphrase)
      .then(settle)
      .catch((error: unknown) => {
        reportError(error);
        setStep('failed');
      });
  }

  return { step, leftMs, submit };
}
