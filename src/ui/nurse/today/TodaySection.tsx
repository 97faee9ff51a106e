import type { ReactNode } from 'react';

/** The parts of the day, in the order of the screen: also the names by which one goes to them. */
export const TODAY_PARTS = [
  'critical',
  'handedToMe',
  'toClose',
  'toRecall',
  'toSet',
  'doseNews',
  'disputed',
  'newFlags',
  'due',
] as const;
export type TodayPart = (typeof TODAY_PARTS)[number];

type Props = {
  readonly part: TodayPart;
  readonly title: string;
  readonly help?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** One kind of thing to do, with how many of it. */
export function TodaySection({ part, title, help, aside, children }: Props) {
  return (
    <section className={`today-section today-section--${part}`} aria-labelledby={partId(part)}>
      <div className="today-section-head">
        <h2 id={partId(part)} tabIndex={-1}>
          {title}
        </h2>
        {aside}
      </div>
      {help !== undefined && <p className="small soft">{help}</p>}
      {children}
    </section>
  );
}

export function partId(part: TodayPart): string {
  return `today-${part}`;
}
