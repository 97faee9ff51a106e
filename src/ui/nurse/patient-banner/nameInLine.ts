import { type Named, nameShown } from './nameShown.ts';

/** « MARTIN Jeanne », for labels that a screen reader says; of a file without an identity, its number. */
export function nameInLine(name: Named): string {
  if (name.provisionalReference !== undefined) return name.provisionalReference;
  const { birthName, firstName } = nameShown(name);
  return `${birthName} ${firstName}`.trim();
}
