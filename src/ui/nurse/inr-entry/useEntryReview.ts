import { useState } from 'react';
import type { InrQuestion } from '#domain/inr/askAboutInr.ts';
import type { Inr } from '#domain/inr/inr.ts';
import type { EnteredInr } from './inrIntents.ts';
import type { InrEntryFields } from './inrEntryFields.ts';
import { type EntryContext, type EntryReview, reviewEntry } from './reviewEntry.ts';

export type Doubt = Extract<EntryReview, { readonly kind: 'ask' | 'choose' }> & { readonly fields: InrEntryFields };

type Handlers = {
  readonly context: EntryContext;
  /** The hour of an INR that is corrected stays with it. */
  readonly time: string | undefined;
  readonly onEntered: (entered: EnteredInr) => Promise<void>;
  /** Another value takes the place of the one typed. */
  readonly onValue: (inr: Inr) => void;
};

/** Asks what has to be asked about a filled-in form, then hands the INR over, once. */
export function useEntryReview({ context, time, onEntered, onValue }: Handlers) {
  const [doubt, setDoubt] = useState<Doubt>();

  async function enter(fields: InrEntryFields, inr: Inr, confirmed: readonly string[]) {
    setDoubt(undefined);
    await onEntered({ inr, sampledOn: fields.sampledOn, time, method: fields.method, confirmed });
  }

  async function review(fields: InrEntryFields) {
    const found = reviewEntry(fields, context);
    // The form's own schema has refused these already: nothing of them reaches the review.
    if (found.kind === 'problem') throw new Error(`not refused by the form: ${found.problem}`);
    if (found.kind === 'ready') await enter(fields, found.inr, []);
    else setDoubt({ ...found, fields });
  }

  /** She answered « as typed » to every question. */
  async function confirm() {
    if (doubt?.kind !== 'ask') return;
    await enter(
      doubt.fields,
      doubt.inr,
      doubt.questions.map((question) => question.kind),
    );
  }

  /** She named the value she meant: it is read like any other, but not doubted again for being beyond the scale. */
  async function choose(inr: Inr) {
    if (doubt === undefined) return;
    onValue(inr);
    const fields = { ...doubt.fields, typed: typedInr(inr) };
    const found = reviewEntry(fields, context);
    const answered = found.kind === 'ask' && inr.comparator !== '=' ? found.questions.map(({ kind }) => kind) : [];
    if (answered.length > 0 && answered.every(isAboutValue)) {
      await enter(fields, inr, answered);
    } else await review(fields);
  }

  return { doubt, review, confirm, choose, leave: () => setDoubt(undefined) };
}

/** Doubts that naming the value off the scale has answered already. */
function isAboutValue(kind: InrQuestion['kind']): boolean {
  return kind === 'extreme' || kind === 'far-from-usual' || kind === 'far-from-last';
}

/** An INR as it would be typed. */
export function typedInr({ comparator, value }: Inr): string {
  const text = value.replace('.', ',');
  return comparator === '=' ? text : `${comparator} ${text}`;
}
