import type { ReactNode } from 'react';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import './gate.css';

type Props = {
  readonly title: ReactNode;
  readonly demonstration?: boolean | undefined;
  readonly width?: 'narrow' | 'wide';
  readonly children: ReactNode;
};

/** The screens before any patient can be seen: one card, one thing to do. */
export function Gate({ title, demonstration, width = 'narrow', children }: Props) {
  const texts = useSharedTexts().app;
  return (
    <main className={width === 'wide' ? 'gate gate--wide' : 'gate'}>
      <header className="gate-brand">
        <img src="/favicon.svg" alt="" width="40" height="40" />
        <span>{texts.name}</span>
        {demonstration === true && <span className="demonstration">{texts.demonstration}</span>}
      </header>
      <div className="gate-card">
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
