import { createContext, use, useState } from 'react';

/** Texts by name. One for as long as the tablet is unlocked; a lock drops it with everything else. */
export type KeptTexts = Map<string, string>;

export const KeptTextsContext = createContext<KeptTexts | undefined>(undefined);

/**
 * A text that outlives its screen: what was sought is there again on coming back from a file.
 *
 * In memory only. An address, a history entry or a draft would leave a patient's name behind.
 */
export function useKeptText(name: string): readonly [text: string, keep: (text: string) => void] {
  const kept = use(KeptTextsContext);
  if (kept === undefined) throw new Error('nothing is kept here: useKeptText needs an unlocked tablet around it');
  const [text, setText] = useState(() => kept.get(name) ?? '');
  function keep(next: string) {
    kept?.set(name, next);
    setText(next);
  }
  return [text, keep];
}
