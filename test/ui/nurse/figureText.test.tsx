import { expect, it } from 'vitest';
import { FigureText } from '#ui/nurse/patient-file/FigureText.tsx';
import type { Figure } from '#ui/nurse/patient-file/figures.ts';
import { drawn } from './drawn.tsx';

it.each<[Figure, string]>([
  [{ kind: 'measured', value: 72 }, '72'],
  [{ kind: 'span', lowest: 60, highest: 72 }, '60 à 72'],
  [{ kind: 'partial', lowest: 72, highest: 72, why: 'nothing-evaluated' }, '72, ou non calculable'],
  [{ kind: 'partial', lowest: 60, highest: 72, why: 'nothing-evaluated' }, '60 à 72, ou non calculable'],
  [{ kind: 'missing', why: 'no-inr' }, 'non calculable'],
])('the figure %j is told as « %s »', (figure, words) => {
  expect(drawn(<FigureText figure={figure} write={String} />)).toBe(words);
});
