import type { ComponentProps } from 'react';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import type { IconName } from '#ui/shared/layout/iconPaths.ts';

type Props = Omit<ComponentProps<'button'>, 'className'> & {
  readonly look?: 'plain' | 'primary' | 'danger' | 'quiet';
  readonly size?: 'normal' | 'large' | 'wide';
  readonly icon?: IconName;
};

/** A button is of type "button" unless it says that it submits. */
export function Button({ look = 'plain', size = 'normal', icon, children, type = 'button', ...rest }: Props) {
  return (
    <button {...rest} type={type} className={buttonClass(look, size)}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** The same look for a link that acts as a button. */
export function buttonClass(look: NonNullable<Props['look']>, size: NonNullable<Props['size']> = 'normal'): string {
  return ['button', look !== 'plain' && `button--${look}`, size !== 'normal' && `button--${size}`]
    .filter((name) => name !== false)
    .join(' ');
}
