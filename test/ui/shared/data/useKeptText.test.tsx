import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { KeptTextsContext, useKeptText } from '#ui/shared/data/useKeptText.ts';

function Search({ typing }: { readonly typing?: string }) {
  const [text, keep] = useKeptText('patient-search');
  // Drawn once, without a browser: what a keystroke would do.
  if (typing !== undefined && text !== typing) keep(typing);
  return <>{text}</>;
}

it('what was sought is there again on coming back, for as long as the tablet is unlocked', () => {
  const draw = (kept: Map<string, string>, screen: ReactNode) =>
    renderToStaticMarkup(<KeptTextsContext value={kept}>{screen}</KeptTextsContext>);
  const unlocked = new Map<string, string>();
  draw(unlocked, <Search typing="le goff" />);
  expect(draw(unlocked, <Search />)).toBe('le goff');
  expect(draw(new Map(), <Search />)).toBe('');
});
