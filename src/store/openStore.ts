import { DirectoryKeeper } from './directory/directoryKeeper.ts';
import { BallastKeeper } from './ballast.ts';
import { draftsOf } from './drafts.ts';
import { readHealth } from './health.ts';
import { IdleWork } from './idleWork.ts';
import { readOutbox } from './outbox.ts';
import { TailFolder } from './packs/foldTail.ts';
import { readPatient } from './readPatient.ts';
import { readPlaces } from './readPlaces.ts';
import { readWrittenFacts } from './readWrittenFacts.ts';
import { RepairKeeper } from './repairKeeper.ts';
import { saveGroup } from './saveGroup.ts';
import { saveGroups } from './saveGroups.ts';
import type { Session } from './session.ts';
import { LockedError, type Outbox, type Places, type Store, type StoreChange } from './store.ts';
import { SharedReading } from './sharedReading.ts';
import { removeLeavers } from './sync/leavers.ts';
import { syncStoreOf } from './sync/syncStore.ts';
import { uuidV4 } from './uuidV4.ts';

/** The store of an unlocked tablet: its directory is read before this resolves, the rest follows when idle. */
export async function openStore(session: Session): Promise<Store> {
  const directory = new DirectoryKeeper(session);
  await directory.read();
  const folder = new TailFolder(session);
  const ballastKeeper = new BallastKeeper(session);
  const repair = new RepairKeeper(session, () => directory.directory());
  const idle = new IdleWork(session.env, [
    async () => removeLeavers(session).then(() => 'done' as const),
    () => directory.work(),
    () => folder.work(),
    () => repair.work(),
    () => ballastKeeper.work(),
  ]);
  const store = new UnlockedStore(session, { directory, idle, repair });
  directory.expectWork();
  idle.wake();
  return store;
}

type Keepers = { readonly directory: DirectoryKeeper; readonly idle: IdleWork; readonly repair: RepairKeeper };

class UnlockedStore implements Store {
  readonly drafts: Store['drafts'];
  readonly sync: Store['sync'];
  readonly #session: Session;
  readonly #directory: DirectoryKeeper;
  readonly #idle: IdleWork;
  readonly #repair: RepairKeeper;
  readonly #outbox: SharedReading<Outbox>;
  #places: Promise<Places> | undefined;

  constructor(session: Session, { directory, idle, repair }: Keepers) {
    this.#session = session;
    this.#directory = directory;
    this.#idle = idle;
    this.#repair = repair;
    this.#outbox = new SharedReading(async () => readOutbox(this.#unlocked()));
    this.drafts = guarded(draftsOf(session), () => this.#unlocked());
    this.sync = guarded(syncStoreOf(session), () => this.#unlocked());
    session.changes.subscribeFirst((change, from) => this.#hear(change, from));
  }

  get user() {
    return this.#session.user;
  }

  get device() {
    return this.#session.device;
  }

  get locked() {
    return this.#session.vault.locked;
  }

  async save(intents: Parameters<Store['save']>[0]) {
    return saveGroup(this.#unlocked(), intents);
  }

  newPatientId() {
    return uuidV4((length) => this.#session.env.random(length));
  }

  async saveGroups(...[actions, watch]: Parameters<Store['saveGroups']>) {
    const session = this.#unlocked();
    const waiting = (await this.sync.announces()).length;
    return saveGroups(session, actions, { waiting, watch });
  }

  directory() {
    this.#unlocked();
    if (this.#directory.isOfAnotherDay()) this.#idle.wake();
    return this.#directory.directory();
  }

  async patient(patientId: string) {
    const opened = await readPatient(this.#unlocked(), patientId);
    if (opened.unreadable > 0) {
      for (const owner of [patientId, ...opened.file.joined]) this.#repair.notice(owner);
      this.#idle.wake();
    }
    return opened;
  }

  async writtenFacts(patientId: string) {
    return readWrittenFacts(this.#unlocked(), patientId);
  }

  async places() {
    const session = this.#unlocked();
    this.#places ??= readPlaces(session).catch((error: unknown) => {
      this.#places = undefined; // The next call is to try again, not to be told of an old failure.
      throw error;
    });
    return this.#places;
  }

  async outbox() {
    this.#unlocked();
    return this.#outbox.answer();
  }

  async health() {
    return readHealth(this.#unlocked());
  }

  subscribe(listener: (change: StoreChange) => void) {
    // Whoever shows a person hears of all her files.
    return this.#unlocked().changes.subscribe((change) => listener(this.#directory.withCompanions(change)));
  }

  lock() {
    if (this.locked) return;
    this.#session.vault.lock();
    this.#session.changes.tell({ kind: 'locked' });
    this.#close();
  }

  /** Before any screen hears of a change, what is kept in memory has to know. */
  #hear(change: StoreChange, from: 'here' | 'elsewhere'): void {
    if (change.kind === 'locked' && from === 'elsewhere') {
      this.#session.vault.lock();
      // The screens still have to hear of it: listeners go once this message has been passed on.
      queueMicrotask(() => this.#close());
    }
    if (change.kind === 'places') this.#places = undefined;
    if (change.kind === 'places') this.#directory.rereadRules();
    if (change.kind === 'directory' && from === 'elsewhere') this.#directory.reread();
    if (change.kind === 'patients') this.#directory.expectWork();
    if (change.kind === 'patients' || change.kind === 'directory' || change.kind === 'places') this.#idle.wake();
  }

  #close(): void {
    this.#idle.stop();
    this.#directory.forget();
    this.#places = undefined;
    this.#session.changes.close();
    this.#session.db.close();
  }

  #unlocked(): Session {
    if (this.locked) throw new LockedError('the tablet is locked');
    return this.#session;
  }
}

/** The same functions, each refusing once the tablet is locked. */
function guarded<Commands extends object>(commands: Commands, unlocked: () => unknown): Commands {
  const entries = Object.entries(commands).map(([name, command]) => [
    name,
    async (...args: readonly unknown[]) => {
      unlocked();
      return (command as (...all: readonly unknown[]) => Promise<unknown>)(...args);
    },
  ]);
  return Object.fromEntries(entries) as Commands;
}
