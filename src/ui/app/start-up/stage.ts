import type { Store, TabletCondition, TabletUser } from '#store/store.ts';
import type { SignedIn } from './askWhoIsSignedIn.ts';
import { roleHasTablet } from './roleHasTablet.ts';

/** What stands on the screen between opening the page and seeing patients. */
export type Stage =
  | { readonly kind: 'starting' }
  | { readonly kind: 'welcome'; readonly answer: Exclude<SignedIn, { kind: 'signedIn' }> }
  | { readonly kind: 'choosePassphrase'; readonly user: TabletUser }
  | { readonly kind: 'locked'; readonly user: TabletUser; readonly retryInMs: number }
  | { readonly kind: 'trouble'; readonly condition: Trouble }
  | { readonly kind: 'open'; readonly store: Store; readonly first: 'firstLoad' | 'again' }
  /** Roles without a tablet: signed in, online, nothing kept here. */
  | { readonly kind: 'online'; readonly user: TabletUser };

export type Trouble = Extract<TabletCondition, { kind: 'storageLost' | 'damaged' | 'staleApp' | 'noStorage' }>;

/** Where somebody goes once the region said who he is. */
export function stageAfterSignIn(answer: SignedIn): Stage {
  if (answer.kind !== 'signedIn') return { kind: 'welcome', answer };
  return roleHasTablet(answer.user.account.role)
    ? { kind: 'choosePassphrase', user: answer.user }
    : { kind: 'online', user: answer.user };
}
