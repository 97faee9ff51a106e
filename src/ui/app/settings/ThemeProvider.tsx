import { type ReactNode, useLayoutEffect, useMemo, useState } from 'react';
import { keepSetting, readSetting } from './tabletSetting.ts';
import { THEMES, type Theme, ThemeContext } from './useTheme.ts';

/** Light, dark, or as the tablet has it: said to the style sheet on the root element. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const [theme, setTheme] = useState<Theme>(() => readSetting('theme', THEMES) ?? 'system');

  useLayoutEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }, [theme]);

  const choice = useMemo(
    () => ({
      theme,
      choose: (next: Theme) => {
        keepSetting('theme', next);
        setTheme(next);
      },
    }),
    [theme],
  );
  return <ThemeContext value={choice}>{children}</ThemeContext>;
}
