import { createContext, use } from 'react';
import type { Language } from '#i18n/catalogues.ts';

export type LanguageChoice = { readonly language: Language; readonly choose: (language: Language) => void };

export const LanguageContext = createContext<LanguageChoice | undefined>(undefined);

export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext);
  if (choice === undefined) throw new Error('no language here: useLanguage needs App around it');
  return choice;
}
