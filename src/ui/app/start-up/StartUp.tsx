import { lazy, Suspense, useEffect, useState } from 'react';
import { assertNever } from '#domain/assertNever.ts';
import type { Tablet } from '#store/store.ts';
import { useApp } from '#ui/app/useApp.ts';
import { UnlockScreen } from '#ui/app/unlock/UnlockScreen.tsx';
import { WelcomeScreen } from '#ui/app/welcome/WelcomeScreen.tsx';
import { Loading } from '#ui/shared/feedback/Loading.tsx';
import { askWhoIsSignedIn, type SignedIn } from './askWhoIsSignedIn.ts';
import { isPrivateWindow } from './isPrivateWindow.ts';
import { signInAddress } from './signInAddress.ts';
import { type Stage, stageAfterSignIn } from './stage.ts';
import { TroubleScreen } from './TroubleScreen.tsx';
import { useSignInFailure } from './useSignInFailure.ts';

// What comes after the lock is not loaded with it.
const OpenTablet = lazy(async () => ({ default: (await import('#ui/app/roles/OpenTablet.tsx')).OpenTablet }));
const OnlineRole = lazy(async () => ({ default: (await import('#ui/app/roles/OnlineRole.tsx')).OnlineRole }));
const ChoosePassphraseScreen = lazy(async () => ({
  default: (await import('#ui/app/enrol/ChoosePassphraseScreen.tsx')).ChoosePassphraseScreen,
}));

/** From the tablet's condition to the right first screen. */
export function StartUp({ tablet }: { readonly tablet: Tablet }) {
  return (
    <Suspense fallback={<Waiting />}>
      <CurrentStage tablet={tablet} />
    </Suspense>
  );
}

function CurrentStage({ tablet }: { readonly tablet: Tablet }) {
  const { updates } = useApp();
  const failure = useSignInFailure();
  const [stage, setStage] = useState<Stage | { readonly kind: 'failed'; readonly error: unknown }>({
    kind: 'starting',
  });

  useEffect(() => {
    firstStage(tablet)
      .then(setStage)
      .catch((error: unknown) => setStage({ kind: 'failed', error }));
  }, [tablet]);

  const standing = stage.kind !== 'starting';
  useEffect(() => {
    if (standing) updates.begin();
  }, [standing, updates]);

  const askAgain = () => askRegion().then(nextStage).then(setStage);

  switch (stage.kind) {
    case 'starting':
      return <Waiting />;
    case 'failed':
      // Thrown while rendering, so that the error boundary shows its page.
      throw stage.error;
    case 'welcome':
      return <WelcomeScreen answer={stage.answer} failure={failure} onAskAgain={askAgain} />;
    case 'choosePassphrase':
      return (
        <ChoosePassphraseScreen
          user={stage.user}
          enrol={(passphrase) => tablet.enrol(stage.user, passphrase)}
          onEnrolled={(store) => setStage({ kind: 'open', store, first: 'firstLoad' })}
        />
      );
    case 'locked':
      return (
        <UnlockScreen
          user={stage.user}
          failure={failure}
          retryInMs={stage.retryInMs}
          unlock={(passphrase) => tablet.unlock(passphrase)}
          onUnlocked={(store) => setStage({ kind: 'open', store, first: 'again' })}
        />
      );
    case 'trouble':
      return <TroubleScreen condition={stage.condition} onCopyAgain={() => copyAgain(setStage)} />;
    case 'open':
      return <OpenTablet store={stage.store} first={stage.first} />;
    case 'online':
      return <OnlineRole user={stage.user} />;
    default:
      return assertNever(stage);
  }
}

/** In the middle of the page, where the next screen comes. */
function Waiting() {
  return (
    <div className="gate">
      <Loading />
    </div>
  );
}

async function firstStage(tablet: Tablet): Promise<Stage> {
  const condition = await tablet.condition();
  switch (condition.kind) {
    case 'new':
      return nextStage(await askRegion());
    case 'locked':
      return condition;
    case 'storageLost':
    case 'damaged':
    case 'staleApp':
    case 'noStorage':
      return { kind: 'trouble', condition };
    default:
      return assertNever(condition);
  }
}

/** Where nothing outlives the window, no passphrase is asked for: what is entered there would be lost. */
async function nextStage(answer: SignedIn): Promise<Stage> {
  const next = stageAfterSignIn(answer);
  // Absent outside secure contexts, whatever the types say.
  const { storage } = navigator as { readonly storage?: StorageManager };
  if (next.kind !== 'choosePassphrase' || !(await isPrivateWindow(storage))) return next;
  return { kind: 'trouble', condition: { kind: 'noStorage', why: 'persist() = false, quota < 1 GB' } };
}

/** Only here is the network needed before a tablet is unlocked: its code comes when it is asked for. */
async function askRegion(): Promise<SignedIn> {
  const { browserRegion } = await import('#sync/browserNetwork.ts');
  return askWhoIsSignedIn(browserRegion());
}

/** After a loss: whoever is signed in goes straight on to a new vault, anybody else signs in first. */
async function copyAgain(setStage: (stage: Stage) => void): Promise<void> {
  const answer = await askRegion();
  if (answer.kind === 'signedOut') location.assign(signInAddress());
  else setStage(await nextStage(answer));
}
