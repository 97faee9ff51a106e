import { aTabletPage, type TabletPage } from './aTabletPage.ts';
import { choosePassphrase } from './choosePassphrase.ts';
import { signInAs } from './signInAs.ts';

export const A_PASSPHRASE = 'sabot tilleul marmite horizon';

type Options = Parameters<typeof aTabletPage>[0] & {
  /** As the sign-in page of the demonstration says it. */
  readonly account?: string;
  readonly passphrase?: string;
};

/** A tablet whose nurse has signed in and chosen her passphrase: unlocked, with the clinic's files copied. */
export async function anEnrolledTablet(options: Options): Promise<TabletPage> {
  const tablet = await aTabletPage(options);
  await signInAs(tablet.page, options.account ?? 'Claire Morel');
  await choosePassphrase(tablet.page, options.passphrase ?? A_PASSPHRASE);
  await tablet.page.getByRole('heading', { name: 'Première copie des dossiers' }).waitFor({
    state: 'detached',
    timeout: 120_000,
  });
  return tablet;
}
