import type { Changes } from './changes.ts';
import type { TabletUser } from './store.ts';
import type { TabletDb } from './tabletDb.ts';
import type { TabletEnvironment } from './tabletEnvironment.ts';
import type { DeviceKey } from './vault/deviceKey.ts';
import type { Vault } from './vault/vault.ts';

/** What every command of an unlocked tablet works with. */
export type Session = {
  readonly env: TabletEnvironment;
  readonly db: TabletDb;
  readonly vault: Vault;
  readonly changes: Changes;
  readonly user: TabletUser;
  readonly device: string;
  readonly deviceKey: DeviceKey;
};
