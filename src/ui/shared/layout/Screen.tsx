import type { ReactNode } from 'react';
import { ScreenHeading } from './ScreenHeading.tsx';

type Props = {
  readonly title: ReactNode;
  /** Buttons and badges at the end of the title's line. */
  readonly aside?: ReactNode;
  readonly width?: 'full' | 'narrow';
  readonly children: ReactNode;
};

/** A screen: its title, what can be done with the whole of it, its content. */
export function Screen({ title, aside, width = 'full', children }: Props) {
  return (
    <div className={width === 'narrow' ? 'screen screen--narrow' : 'screen'}>
      <div className="screen-head">
        <ScreenHeading>{title}</ScreenHeading>
        {aside !== undefined && <div className="row">{aside}</div>}
      </div>
      {children}
    </div>
  );
}
