import { createContext, use } from 'react';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export type ThemeChoice = { readonly theme: Theme; readonly choose: (theme: Theme) => void };

export const ThemeContext = createContext<ThemeChoice | undefined>(undefined);

export function useTheme(): ThemeChoice {
  const choice = use(ThemeContext);
  if (choice === undefined) throw new Error('no theme here: useTheme needs App around it');
  return choice;
}
