import { addDays, type LocalDate } from '#domain/localDate.ts';
import { addToChecksum, EMPTY_CHECKSUM, factHash } from '#facts/factHash.ts';
import type { FeedRow } from '#protocol/pull.ts';
import { browserEnvironment } from '#store/browserEnvironment.ts';
import { openTablet } from '#store/openTablet.ts';
import type { Store } from '#store/store.ts';
import { civilDayHere } from '#ui/app/civilDayHere.ts';
import { BENCH_NURSE, patientFacts } from './patientFacts.ts';

export type Filling = { readonly patients: number; readonly inrs: number; readonly longInrs: number };

const SCOPE = `site:${BENCH_NURSE.site.id}/clinic`;
const EPOCH = '0198b2a0-5555-7000-8000-000000000001';
const PATIENTS_A_PAGE = 150;

/**
 * Makes this browser the tablet of a whole region, through the store's own doors: enrolment, then pages as a region
 * sends them. Resolves when every line of the directory stands.
 *
 * The first patient has `longInrs` INRs, the others `inrs`.
 */
export async function fillTablet(passphrase: string, size: Filling): Promise<void> {
  const today = civilDayHere(new Date());
  const env = {
    ...browserEnvironment({
      appVersion: 'bench',
      now: () => Date.now(),
      today: () => today,
      report: (error) => console.error(error),
    }),
    whenIdle: () => Promise.resolve(),
  };
  const enrolling = await openTablet(env).enrol(
    { account: BENCH_NURSE, region: { id: 'bench', name: 'Banc d’essai', demonstration: true } },
    passphrase,
  );
  if (enrolling.kind !== 'enrolled') throw new Error(`not enrolled: ${enrolling.kind}`);
  const { store } = enrolling;
  await applyAll(store, size, today);
  await complete(store, size.patients);
  store.lock();
}

async function applyAll(store: Store, size: Filling, today: LocalDate): Promise<void> {
  let seq = 0;
  let checksum = EMPTY_CHECKSUM;
  for (let first = 0; first < size.patients; first += PATIENTS_A_PAGE) {
    const rows: FeedRow[] = [];
    for (let at = first; at < Math.min(first + PATIENTS_A_PAGE, size.patients); at += 1) {
      const inrs = at === 0 ? size.longInrs : size.inrs;
      for (const bytes of patientFacts({ at, inrs, lastDay: addDays(today, -(at % 28)) })) {
        seq += 1;
        checksum = addToChecksum(checksum, factHash(bytes));
        rows.push({ seq, op: 'fact', bytes });
      }
    }
    const outcome = await store.sync.applyPage(SCOPE, { epoch: EPOCH, rows, cursor: seq, head: seq, checksum });
    if (outcome !== 'applied') throw new Error(`page at ${first}: ${outcome}`);
  }
}

function complete(store: Store, patients: number): Promise<void> {
  return new Promise((resolve) => {
    const isComplete = () => {
      const directory = store.directory();
      return directory.progress === undefined && directory.patients.length === patients;
    };
    const stop = store.subscribe(() => {
      if (!isComplete()) return;
      stop();
      resolve();
    });
  });
}
