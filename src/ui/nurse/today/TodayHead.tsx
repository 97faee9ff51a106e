import type { CopyAtHand } from '#ui/nurse/next-control/useCopy.ts';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useToday } from '#ui/shared/data/useToday.ts';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import { useFormat } from '#ui/shared/text/useFormat.ts';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { partId, TODAY_PARTS } from './TodaySection.tsx';
import type { TodayLists } from './todayOf.ts';

type Props = {
  readonly lists: TodayLists;
  readonly left: number;
  /** `partly`: files are still being read, so that nothing may be called finished. */
  readonly known: 'whole' | 'partly';
  readonly copy: CopyAtHand;
};

/** What is left of the day in one number, and the way to each part of it. */
export function TodayHead({ lists, left, known, copy }: Props) {
  const { today: texts } = useTexts().nurse;
  const parts = TODAY_PARTS.filter((part) => lists[part].length > 0);
  const isDone = left === 0 && known === 'whole';
  return (
    <section className="card today-head">
      <output className={isDone ? 'today-left today-left--done' : 'today-left'}>
        {isDone && <Icon name="check" />}
        {isDone ? texts.allDone : texts.left(left)}
      </output>
      {isDone && <p>{texts.allDoneHelp}</p>}
      {known === 'partly' && <p>{texts.notYet}</p>}
      <Received copy={copy} />
      {parts.length > 1 && (
        <nav className="today-parts no-print" aria-label={texts.goTo}>
          {parts.map((part) => (
            <Button key={part} look={part === 'critical' ? 'danger' : 'plain'} onClick={() => goTo(partId(part))}>
              {texts.sections[part](lists[part].length)}
            </Button>
          ))}
        </nav>
      )}
    </section>
  );
}

/** How old what is shown may be: a result that came to the region since is not in it. */
function Received({ copy: { copy, receivedAt } }: Pick<Props, 'copy'>) {
  const { today: texts } = useTexts().nurse;
  const format = useFormat();
  const today = useToday();
  if (receivedAt === undefined) return <p className="small soft">{texts.neverReceived}</p>;
  const when = format.instantFrom(receivedAt, today);
  return <p className="small soft">{copy === 'current' ? texts.received(when) : texts.receivedOld(when)}</p>;
}

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
