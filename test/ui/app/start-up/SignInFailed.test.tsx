import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FIRST_WORDS } from '#i18n/catalogues.ts';
import { AppContext } from '#ui/app/useApp.ts';
import { UnlockScreen } from '#ui/app/unlock/UnlockScreen.tsx';
import type { SignInFailure } from '#ui/app/start-up/signInFailure.ts';
import { WelcomeScreen } from '#ui/app/welcome/WelcomeScreen.tsx';
import { SharedTextsContext } from '#ui/shared/text/useTexts.ts';

const never = () => new Promise<never>(() => {});
const app = {
  version: '0.0.0-test',
  updates: { begin: () => {}, state: () => ({ kind: 'waiting' }) as const, subscribe: () => () => {} },
  installing: { current: () => undefined, subscribe: () => () => {} },
};
const site = { id: 'site', name: 'Clinique des anticoagulants', town: 'Dole' };
const user = {
  account: { id: 'claire', name: 'Claire Morel', role: 'nurse' as const, site },
  region: { id: 'bfc', name: 'Bourgogne-Franche-Comté', demonstration: true },
};

function screens(failure: SignInFailure | undefined): readonly string[] {
  const answer = { kind: 'signedOut', demonstration: true } as const;
  return [
    <WelcomeScreen key="welcome" answer={answer} failure={failure} onAskAgain={never} />,
    <UnlockScreen key="lock" user={user} failure={failure} retryInMs={0} unlock={never} onUnlocked={() => {}} />,
  ].map((screen) =>
    renderToStaticMarkup(
      <AppContext value={app}>
        <SharedTextsContext value={FIRST_WORDS}>{screen}</SharedTextsContext>
      </AppContext>,
    ),
  );
}

it.each(['unavailable', 'unknown', 'refused'] as const)(
  'a new tablet and a locked one both say why the sign-in failed: %s',
  (failure) => {
    for (const screen of screens(failure)) expect(screen).toContain(FIRST_WORDS.signIn.failed[failure]);
  },
);

it('nothing is said of sign-in where none has failed', () => {
  for (const screen of screens(undefined)) expect(screen).not.toContain(FIRST_WORDS.signIn.title);
});
