import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '#ui/shared/controls/Button.tsx';
import { Field } from '#ui/shared/controls/Field.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  readonly autoComplete: 'current-password' | 'new-password';
  /** `first`: the one thing to do on its screen, so the keyboard is there at once. */
  readonly focus?: 'first' | 'none';
  readonly value: string;
  readonly onTyped: (typed: string) => void;
};

/** Hidden letters that can be shown: a long passphrase typed blind on glass is a passphrase typed twice. */
export function PassphraseField({ label, hint, problem, autoComplete, focus = 'none', value, onTyped }: Props) {
  const texts = useSharedTexts().enrol;
  const [look, setLook] = useState<'hidden' | 'shown'>('hidden');
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (focus === 'first') input.current?.focus();
  }, [focus]);

  return (
    <div className="passphrase">
      <Field label={label} hint={hint} problem={problem}>
        {(described) => (
          <input
            {...described}
            ref={input}
            className="input"
            type={look === 'shown' ? 'text' : 'password'}
            autoComplete={autoComplete}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            value={value}
            onChange={(event) => onTyped(event.target.value)}
          />
        )}
      </Field>
      <Button
        icon={look === 'shown' ? 'eyeClosed' : 'eye'}
        aria-pressed={look === 'shown'}
        onClick={() => setLook(look === 'shown' ? 'hidden' : 'shown')}
      >
        {look === 'shown' ? texts.hide : texts.show}
      </Button>
    </div>
  );
}
