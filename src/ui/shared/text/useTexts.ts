import { createContext, use } from 'react';
import type { SharedTexts, Texts } from '#i18n/catalogues.ts';

/** Words of everybody: there from the first screen on. */
export const SharedTextsContext = createContext<SharedTexts | undefined>(undefined);

/** Words of every role: there once the screens of a role are. */
export const TextsContext = createContext<Texts | undefined>(undefined);

/** What shared components and the shell say. */
export function useSharedTexts(): SharedTexts {
  const texts = use(SharedTextsContext);
  if (texts === undefined) throw new Error('no words here: useSharedTexts needs the shell around it');
  return texts;
}

/** What the screens of a role say, in the language chosen on this tablet. */
export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (texts === undefined) throw new Error('no words here: useTexts needs the screens of a role around it');
  return texts;
}
