import { useTransition } from 'react';
import { Gate } from '#ui/app/start-up/Gate.tsx';
import type { SignedIn } from '#ui/app/start-up/askWhoIsSignedIn.ts';
import { SignInFailed } from '#ui/app/start-up/SignInFailed.tsx';
import type { SignInFailure } from '#ui/app/start-up/signInFailure.ts';
import { signInAddress } from '#ui/app/start-up/signInAddress.ts';
import { Button, buttonClass } from '#ui/shared/controls/Button.tsx';
import { Banner } from '#ui/shared/feedback/Banner.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';

type Props = {
  readonly answer: Exclude<SignedIn, { kind: 'signedIn' }>;
  readonly failure: SignInFailure | undefined;
  readonly onAskAgain: () => Promise<void>;
};

/** A new tablet: who it is for, and the one door in. */
export function WelcomeScreen({ answer, failure, onAskAgain }: Props) {
  const texts = useSharedTexts();
  const [asking, start] = useTransition();
  return (
    <Gate title={texts.welcome.title} demonstration={answer.kind === 'signedOut' ? answer.demonstration : undefined}>
      <SignInFailed failure={failure} />
      <p>{texts.app.purpose}</p>
      <p className="soft">{texts.welcome.text}</p>
      {answer.kind === 'unreachable' ? (
        <>
          <Banner title={texts.welcome.unreachable.title}>{texts.welcome.unreachable[answer.why]}</Banner>
          <Button look="primary" size="large" icon="reload" disabled={asking} onClick={() => start(onAskAgain)}>
            {asking ? texts.welcome.asking : texts.actions.retry}
          </Button>
        </>
      ) : (
        <a className={buttonClass('primary', 'large')} href={signInAddress()}>
          {texts.actions.signIn}
        </a>
      )}
    </Gate>
  );
}
