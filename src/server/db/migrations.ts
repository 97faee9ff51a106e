import { sql, type Migration } from 'kysely';
import { unprivilegedRole } from './migrations/001_unprivileged_role.ts';
import { peopleAndDevices } from './migrations/002_people_and_devices.ts';
import { factLog } from './migrations/003_fact_log.ts';
import { feeds } from './migrations/004_feeds.ts';
import { keptApartAndTrace } from './migrations/005_kept_apart_and_trace.ts';
import { judging } from './migrations/006_judging.ts';
import { writing } from './migrations/007_writing.ts';
import { factsParsedOnce } from './migrations/008_facts_parsed_once.ts';
import { placeOfASigner } from './migrations/009_place_of_a_signer.ts';
import { links } from './migrations/010_links.ts';

/** Every step of the schema, oldest first. Steps are added, never changed: databases in the field have run them. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001_unprivileged_role': running(unprivilegedRole),
  '002_people_and_devices': running(peopleAndDevices),
  '003_fact_log': running(factLog),
  '004_feeds': running(feeds),
  '005_kept_apart_and_trace': running(keptApartAndTrace),
  '006_judging': running(judging),
  '007_writing': running(writing),
  '008_facts_parsed_once': running(factsParsedOnce),
  '009_place_of_a_signer': running(placeOfASigner),
  '010_links': running(links),
};

function running(statements: string): Migration {
  return {
    up: async (db) => {
      await sql.raw(statements).execute(db);
    },
  };
}
