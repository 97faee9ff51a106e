import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from '#ui/shared/controls/IconButton.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly width?: 'normal' | 'wide';
  readonly children: ReactNode;
  /** Buttons, the one that goes on last. */
  readonly actions?: ReactNode;
};

/** Open while it is rendered. The native dialog keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, width = 'normal', children, actions }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const texts = useSharedTexts().actions;

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={width === 'wide' ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-inside">
        <div className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="close" label={texts.close} onClick={onClose} />
        </div>
        {children}
        {actions !== undefined && <div className="button-row button-row--end">{actions}</div>}
      </div>
    </dialog>
  );
}
