import { type ReactNode, useState } from 'react';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useTexts } from '#ui/shared/text/useTexts.ts';
import { useWhole } from './useWhole.ts';

type Props<Item> = {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
};

/** Lines drawn at once: what a nurse looks over before she begins. */
const CUT = 20;
/** Lines drawn by one touch: a thousand of them would hold the page still. */
const MOST = 400;

/** The first lines of a list, and the rest one touch away; all of it on paper. */
export function CutList<Item>({ items, keyOf, children }: Props<Item>) {
  const { today: texts } = useTexts().nurse;
  const whole = useWhole();
  const [most, setMost] = useState(CUT);
  const shown = whole === 'yes' ? items : items.slice(0, most);
  const left = items.length - shown.length;
  return (
    <>
      <ul className="list work-list">
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setMost(most + MOST)}>
          {left <= MOST ? texts.showAll(items.length) : texts.showMore(MOST)}
        </Button>
      )}
    </>
  );
}
