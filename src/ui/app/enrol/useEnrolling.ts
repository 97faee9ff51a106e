import { useState } from 'react';
import { assertNever } from '#domain/assertNever.ts';
import type { SharedTexts } from '#i18n/catalogues.ts';
import type { Enrolling, NotSaved, Store } from '#store/store.ts';

export type EnrolStep =
  | { readonly kind: 'typing' }
  | { readonly kind: 'working' }
  | { readonly kind: 'refused'; readonly why: keyof SharedTexts['enrol']['problem'] }
  | { readonly kind: 'notKept'; readonly why: NotSaved };

type Enrolment = {
  readonly enrol: (passphrase: string) => Promise<Enrolling>;
  readonly onEnrolled: (store: Store) => void;
};

/** From two typed passphrases to an enrolled tablet, or the reason why not. */
export function useEnrolling({ enrol, onEnrolled }: Enrolment) {
  const [step, setStep] = useState<EnrolStep>({ kind: 'typing' });

  function settle(answer: Enrolling) {
    switch (answer.kind) {
      case 'enrolled':
        return onEnrolled(answer.store);
      case 'weakPassphrase':
        return setStep({ kind: 'refused', why: answer.why });
      case 'failed':
        return setStep({ kind: 'notKept', why: answer.why });
      default:
        return assertNever(answer);
    }
  }

  function submit(passphrase: string, again: string) {
    if (passphrase !== again) return setStep({ kind: 'refused', why: 'different' });
    setStep({ kind: 'working' });
    enrol(passphrase)
      .then(settle)
      .catch((error: unknown) => {
        reportError(error);
        setStep({ kind: 'notKept', why: 'unknown' });
      });
  }

  return { step, submit, typeAgain: () => setStep({ kind: 'typing' }) };
}
