import type { ReactNode } from 'react';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import type { IconName } from '#ui/shared/layout/iconPaths.ts';

type Props = {
  readonly tone?: 'neutral' | 'accent' | 'waiting' | 'offline' | 'warning' | 'critical';
  readonly icon?: IconName;
  readonly children: ReactNode;
};

/** A short state beside a thing. Its word says everything; tone and icon only help to find it. */
export function Badge({ tone = 'neutral', icon, children }: Props) {
  return (
    <span className={`badge badge--${tone}`}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </span>
  );
}
