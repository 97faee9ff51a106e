import { type ReactNode, useEffect, useRef, useState } from 'react';

type Props = { readonly onSubmit: () => void; readonly children: ReactNode };

/**
 * Fields that are judged by us: the browser's own bubbles are in its language, not in ours. What keeps a form from being
 * saved is brought into view: on a long one the button that was touched is far from it.
 */
export function EditForm({ onSubmit, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (tries > 0) showFirstProblem(form.current);
  }, [tries]);

  return (
    <form
      ref={form}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
        setTries(tries + 1);
      }}
    >
      {children}
    </form>
  );
}

function showFirstProblem(form: HTMLFormElement | null): void {
  const problem = form?.querySelector('.field-problem');
  if (problem === null || problem === undefined) return;
  const field = problem.closest('.field, .choice-field');
  field?.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true });
  (field ?? problem).scrollIntoView({ block: 'center' });
}
