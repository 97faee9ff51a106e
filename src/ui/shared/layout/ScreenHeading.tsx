import { type ReactNode, useEffect, useRef } from 'react';
import { useRouter } from '#ui/shared/router/useRouter.ts';

/** The h1 of a screen. After a navigation the focus lands here, so that a screen reader says where one is. */
export function ScreenHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { steps } = useRouter();

  useEffect(() => {
    if (steps > 0) heading.current?.focus({ preventScroll: true });
  }, [steps]);

  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
