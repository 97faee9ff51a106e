import { type AnimationEvent, type ReactNode, useCallback, useState } from 'react';
import { IconButton } from '#ui/shared/controls/IconButton.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { type Toast, ToastContext } from './useToast.ts';

type Numbered = Toast & { readonly number: number };

/** The last toast said, in a live region that is always there: readers announce only what changes inside one. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const texts = useSharedTexts().actions;
  const [shown, setShown] = useState<Numbered>();
  const say = useCallback((toast: Toast) => setShown((last) => ({ ...toast, number: (last?.number ?? 0) + 1 })), []);

  function leave(event: AnimationEvent) {
    if (event.animationName === 'toast-stays') setShown(undefined);
  }

  return (
    <ToastContext value={say}>
      {children}
      <output className="toasts">
        {shown !== undefined && (
          <div key={shown.number} className="toast" onAnimationEnd={leave}>
            <span>{shown.text}</span>
            {shown.next !== undefined && (
              <button
                type="button"
                className="button button--undo"
                onClick={() => {
                  shown.next?.run();
                  setShown(undefined);
                }}
              >
                {shown.next.label}
              </button>
            )}
            {shown.undo !== undefined && (
              <button
                type="button"
                className="button button--undo"
                onClick={() => {
                  shown.undo?.run();
                  setShown(undefined);
                }}
              >
                {shown.undo.label}
              </button>
            )}
            <IconButton icon="close" label={texts.close} onClick={() => setShown(undefined)} />
          </div>
        )}
      </output>
    </ToastContext>
  );
}
