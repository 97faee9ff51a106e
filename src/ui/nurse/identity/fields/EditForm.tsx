import type { ReactNode } from 'react';

type Props = { readonly onSubmit: () => void; readonly children: ReactNode };

/** Fields that are judged by us: the browser's own bubbles are in its language, not in ours. */
export function EditForm({ onSubmit, children }: Props) {
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
