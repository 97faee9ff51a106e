import type { ReactNode } from 'react';
import { Icon } from '#ui/shared/layout/Icon.tsx';

type Props = {
  readonly tone?: 'quiet' | 'accent' | 'warning' | 'critical';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

const ICONS = { quiet: 'info', accent: 'info', warning: 'warning', critical: 'warning' } as const;

/** Something about the whole screen. Only a critical one interrupts a screen reader. */
export function Banner({ tone = 'quiet', title, children, actions }: Props) {
  return (
    <div className={`banner banner--${tone}`} role={tone === 'critical' ? 'alert' : 'status'}>
      <Icon name={ICONS[tone]} />
      <div className="banner-text">
        {title !== undefined && <strong>{title}</strong>}
        {children}
      </div>
      {actions !== undefined && <div className="button-row">{actions}</div>}
    </div>
  );
}
