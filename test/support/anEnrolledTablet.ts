import { aTabletPage, type TabletPage } from './aTabletPage.ts';
import { choosePassphrase } from './choosePassphrase.ts';
import { signInAs } from './signInAs.ts';

export const A_PASSPHRASE = 'sabot tilleul marmite horizon';

type Options = Parameters<typeof aTabletPage>[0] & {
  /** As the sign-in page of the demonstration says it. */
  readonly account?: string;
  readonly passphrase?: string;
};

/** A tablet whose nurse has signed in and chosen her passphrase: unlocked, and copying the clinic's files. */
export async function anEnrolledTablet(options: Options): Promise<TabletPage> {
  const tablet = await aTabletPage(options);
  await signInAs(tablet.page, options.account ?? 'Claire Morel');
  await choosePassphrase(tablet.page, options.passphrase ?? A_PASSPHRASE);
  return tablet;
}
