import { useState } from 'react';
import type { Store, TabletUser, Unlocking } from '#store/store.ts';
import { Gate } from '#ui/app/start-up/Gate.tsx';
import { SignInFailed } from '#ui/app/start-up/SignInFailed.tsx';
import type { SignInFailure } from '#ui/app/start-up/signInFailure.ts';
import { UpdateBanner } from '#ui/app/updates/UpdateBanner.tsx';
import { Button } from '#ui/shared/controls/Button.tsx';
import { useSharedTexts } from '#ui/shared/text/useTexts.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { UnlockHelp } from './UnlockHelp.tsx';
import { useUnlocking } from './useUnlocking.ts';

type Props = {
  readonly user: TabletUser;
  readonly failure: SignInFailure | undefined;
  readonly retryInMs: number;
  readonly unlock: (passphrase: string) => Promise<Unlocking>;
  readonly onUnlocked: (store: Store) => void;
};

/** The first screen of every day: works with no network, and costs time for a wrong try, never data. */
export function UnlockScreen({ user, failure, retryInMs, unlock, onUnlocked }: Props) {
  const texts = useSharedTexts();
  const [passphrase, setPassphrase] = useState('');
  const { step, leftMs, submit } = useUnlocking({ retryInMs, unlock, onUnlocked });
  const { account, region } = user;
  const working = step === 'working';
  return (
    <Gate title={texts.unlock.title} demonstration={region.demonstration}>
      <SignInFailed failure={failure} />
      <p className="gate-who">
        <strong>{account.name}</strong>
        <span className="soft">{`${texts.roles[account.role]} · ${account.site.name}`}</span>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit(passphrase);
        }}
      >
        <PassphraseField
          label={texts.unlock.passphrase}
          hint={texts.unlock.offlineToo}
          autoComplete="current-password"
          focus="first"
          value={passphrase}
          onTyped={setPassphrase}
          problem={step === 'typing' || working ? undefined : texts.unlock[step]}
        />
        {leftMs > 0 && <p className="soft">{texts.unlock.wait(texts.format.duration(leftMs))}</p>}
        <Button type="submit" look="primary" size="large" disabled={working || leftMs > 0 || passphrase.trim() === ''}>
          {working ? texts.unlock.working : texts.unlock.submit}
        </Button>
      </form>
      <UnlockHelp name={account.name} />
      <UpdateBanner />
    </Gate>
  );
}
