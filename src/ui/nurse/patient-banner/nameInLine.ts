import { type Named, nameShown } from './nameShown.ts';

/** « MARTIN Jeanne », for labels that a screen reader says. */
export function nameInLine(name: Named): string {
  const { birthName, firstName } = nameShown(name);
  return `${birthName} ${firstName}`.trim();
}
