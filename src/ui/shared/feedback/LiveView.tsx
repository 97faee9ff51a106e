import type { ReactNode } from 'react';
import { assertNever } from '#domain/assertNever.ts';
import type { Live } from '#ui/shared/data/useLive.ts';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { Banner } from './Banner.tsx';
import { Loading } from './Loading.tsx';

type Props<Value> = { readonly live: Live<Value>; readonly children: (value: Value) => ReactNode };

/** Shows what was read, and says "not yet" and "could not" in the same words everywhere. */
export function LiveView<Value>({ live, children }: Props<Value>) {
  const texts = useSharedTexts();
  switch (live.status) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Banner tone="critical">{texts.couldNotRead}</Banner>;
    case 'ready':
      return children(live.value);
    default:
      return assertNever(live);
  }
}
