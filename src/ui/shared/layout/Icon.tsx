import { ICON_PATHS, type IconName } from './iconPaths.ts';

/** A drawing beside a word; screen readers get the word alone. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
