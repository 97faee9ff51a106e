import type { ReactNode } from 'react';
import { Icon } from '#ui/shared/layout/Icon.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { PAD_KEYS, type PadKey, pressPadKey } from './pressPadKey.ts';

type Props = {
  /** Name of the quantity, for screen readers. */
  readonly label: string;
  /** What stands in the field beside the pad, as typed: "2,5", "> 8". */
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly comparator?: 'offered' | 'absent';
  /** A last line as wide as the pad: the button that saves. */
  readonly children?: ReactNode;
};

/**
 * Big keys for a number. Its companion is an input with `inputMode="none"`, where a keyboard types and a screen reader
 * reads: the pad only writes into it.
 */
export function DecimalPad({ label, typed, onTyped, comparator = 'absent', children }: Props) {
  const texts = useSharedTexts().pad;
  const press = (key: PadKey) => onTyped(pressPadKey(typed, key));
  return (
    <fieldset className="pad" aria-label={label}>
      {PAD_KEYS.map((key) => (
        <button
          key={key}
          type="button"
          className={key === ',' || key === 'back' ? 'pad-key pad-key--side' : 'pad-key'}
          aria-label={key === 'back' ? texts.backspace : key === ',' ? texts.comma : undefined}
          // The focus stays in the field: on a tablet it would otherwise jump with every key.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => press(key)}
        >
          {key === 'back' ? <Icon name="backspace" /> : key}
        </button>
      ))}
      {comparator === 'offered' && (
        <button
          type="button"
          className="pad-key pad-key--side pad-wide pad-key--comparator"
          aria-pressed={typed.startsWith('>')}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => press('>')}
        >
          {`> ${texts.above}`}
        </button>
      )}
      {children !== undefined && <div className="pad-wide">{children}</div>}
    </fieldset>
  );
}
