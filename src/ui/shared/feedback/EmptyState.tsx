import type { ReactNode } from 'react';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import type { IconName } from '#ui/shared/layout/iconPaths.ts';

type Props = {
  readonly icon: IconName;
  readonly title: ReactNode;
  /** Why there is nothing, and what can be done. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
};

/** Nothing to show, known for certain: never shown while loading or after a failure. */
export function EmptyState({ icon, title, children, action }: Props) {
  return (
    <div className="empty">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {action}
    </div>
  );
}
