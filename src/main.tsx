import '#ui/app/zodWithoutEval.ts';
import '#ui/shared/design/design.css';
import { browserEnvironment } from '#store/browserEnvironment.ts';
import { openTablet } from '#store/openTablet.ts';
import type { Tablet } from '#store/store.ts';
import { civilDayHere } from '#ui/app/civilDayHere.ts';
import { startApp } from '#ui/app/startApp.tsx';
import { tabletWithoutStorage } from '#ui/app/start-up/tabletWithoutStorage.ts';
import type { Install } from '#ui/app/updates/appUpdates.ts';

declare const __APP_VERSION__: string;

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the app');

document.documentElement.dataset['appVersion'] = __APP_VERSION__;
startApp({ root, version: __APP_VERSION__, tablet: tabletHere(), install });

function tabletHere(): Tablet {
  try {
    return openTablet(
      browserEnvironment({
        appVersion: __APP_VERSION__,
        now: () => Date.now(),
        today: () => civilDayHere(new Date()),
        report: (error) => reportError(error),
      }),
    );
  } catch (error) {
    reportError(error);
    return tabletWithoutStorage(error);
  }
}

/** Called once the first screen stands: what installs the app must not delay it. */
async function install(...[listener]: Parameters<Install>): Promise<void> {
  const [{ registerServiceWorker }, { browserInstall }] = await Promise.all([
    import('#pwa/registerServiceWorker.ts'),
    import('#pwa/browserInstall.ts'),
  ]);
  await registerServiceWorker(browserInstall(), listener);
}
