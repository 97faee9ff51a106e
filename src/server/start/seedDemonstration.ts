import type { Kysely } from 'kysely';
import { localDate } from '#facts/factHead.ts';
import type { LocalDate } from '#domain/localDate.ts';
import type { Tables } from '#server/db/tables.ts';
import { demonstrationCohort, demonstrationDirectory } from '#server/demonstration/demonstrationCohort.ts';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_SITES } from '#server/demonstration/demonstrationPlaces.ts';
import { DEVELOPMENT_ACCOUNTS } from '#server/dev-idp/developmentProvider.ts';
import { seedRegion, type Seeded } from '#server/push/seedRegion.ts';

/** Nobody can sign in yet: a region in which nothing was ever written. */
export async function isEmptyRegion(db: Kysely<Tables>): Promise<boolean> {
  return (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) === undefined;
}

/** Fills an empty region with the demonstration, up to the day before this one; all of it or nothing. */
export async function seedDemonstration(db: Kysely<Tables>, region: string, now: Date): Promise<Seeded> {
  return await seedRegion(db, {
    region,
    sites: Object.values(DEMONSTRATION_SITES),
    accounts: Object.values(DEMONSTRATION_ACCOUNTS).map((account) => ({ ...account, issuer: DEVELOPMENT_ACCOUNTS })),
    groups: demonstrationGroups(region, dayInFrance(now)),
  });
}

function* demonstrationGroups(region: string, today: LocalDate) {
  yield* demonstrationDirectory(region);
  for (const groups of demonstrationCohort({ today })) yield* groups;
}

/** The civil day of an instant where the demonstration clinic is. */
function dayInFrance(now: Date): LocalDate {
  return localDate.parse(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(now));
}
