import type { ComponentProps } from 'react';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import type { IconName } from '#ui/shared/layout/iconPaths.ts';

type Props = Omit<ComponentProps<'button'>, 'className' | 'children' | 'aria-label'> & {
  readonly icon: IconName;
  /** Read aloud, and shown while a mouse rests on the button. */
  readonly label: string;
};

/** Only where the drawing is known to everybody: close, erase, back. */
export function IconButton({ icon, label, type = 'button', ...rest }: Props) {
  return (
    <button {...rest} type={type} className="button button--quiet button--icon" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
