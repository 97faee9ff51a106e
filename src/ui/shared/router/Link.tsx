import type { ComponentProps, MouseEvent } from 'react';
import { useRouter } from './useRouter.ts';

type Props = Omit<ComponentProps<'a'>, 'href'> & { readonly to: string };

/** A link inside the app; a real one, so that it can be opened in another tab. */
export function Link({ to, onClick, children, ...rest }: Props) {
  const { go } = useRouter();

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (elsewhere || event.defaultPrevented) return;
    event.preventDefault();
    go(to);
  }

  return (
    <a {...rest} href={to} onClick={follow}>
      {children}
    </a>
  );
}
