import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import type { SignInFailure } from './signInFailure.ts';

/** Why nobody is signed in although somebody has just tried. */
export function SignInFailed({ failure }: { readonly failure: SignInFailure | undefined }) {
  const { failed, title } = useSharedTexts().signIn;
  if (failure === undefined) return null;
  return (
    <Banner tone="warning" title={title}>
      {failed[failure]}
    </Banner>
  );
}
