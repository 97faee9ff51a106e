import { useEffect, useRef, useState } from 'react';
import type { Draft, Problems } from './entryRead.ts';
import type { DraftKeeper, KeptDraft } from './useKeptDraft.ts';

/** A form under way: what stands in it, and how a field changes it. */
export type DraftForm<Field extends string> = {
  readonly draft: Draft<Field>;
  readonly set: (field: Field, answer: string) => void;
  /** Several answers that one touch gives together. */
  readonly setAll: (draft: Draft<Field>) => void;
  /** Said from the first try on, and taken back as soon as it is mended. */
  readonly problems: Problems<Field>;
};

type Options<Field extends string> = {
  readonly initial: Draft<Field>;
  readonly kept: KeptDraft | undefined;
  readonly keeper: DraftKeeper;
  readonly problemsOf: (draft: Draft<Field>) => Problems<Field>;
};

/** Holds the answers of a form, keeps each change as a draft, and says what is wrong once somebody tried to save. */
export function useDraft<Field extends string>({ initial, kept, keeper, problemsOf }: Options<Field>) {
  const [draft, setDraft] = useState<Draft<Field>>(() => withKept(initial, kept));
  const [tries, setTries] = useState(0);
  const element = useShownProblem(tries);

  function setAll(next: Draft<Field>) {
    setDraft(next);
    keeper.keep(next);
  }

  const problems: Problems<Field> = tries === 0 ? {} : problemsOf(draft);
  const form: DraftForm<Field> = {
    draft,
    set: (field, answer) => setAll({ ...draft, [field]: answer }),
    setAll,
    problems,
  };
  return { form, element, tried: tries > 0 ? 'yes' : 'no', tryNow: () => setTries(tries + 1) } as const;
}

/** A draft of an older version may hold fields that are gone: only those of the form are taken. */
function withKept<Field extends string>(initial: Draft<Field>, kept: KeptDraft | undefined): Draft<Field> {
  if (kept === undefined) return initial;
  const entries = Object.entries<string>(initial).map(([field, answer]) => [field, kept[field] ?? answer]);
  return Object.fromEntries(entries) as Draft<Field>;
}

/** What is wrong may stand outside the part of a small screen that is seen. */
function useShownProblem(tries: number) {
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tries > 0) element.current?.querySelector('.field-problem')?.scrollIntoView({ block: 'center' });
  }, [tries]);
  return element;
}
