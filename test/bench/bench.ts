import builtApp from '#test/support/builtApp.ts';
import { benchContext } from './benchContext.ts';
import { type Figure, isWithinBudget, ratio } from './figure.ts';
import { figureTable } from './figureTable.ts';
import { measure as coldStart } from './coldStart.bench.ts';
import { measure as firstLoad } from './firstLoad.bench.ts';
import { measure as importCohort } from './import.bench.ts';
import { measure as flags } from './flags.bench.ts';
import { measure as openPatient } from './openPatient.bench.ts';
import { measure as saveInr } from './saveInr.bench.ts';
import { measure as search } from './search.bench.ts';
import { measure as ttr } from './ttr.bench.ts';
import { measure as unlock } from './unlock.bench.ts';

/** `npm run bench`, or `npm run bench -- ttr firstLoad` for some: a table, then the same as JSON. */
const BENCHES = {
  firstLoad,
  coldStart,
  unlock,
  search,
  openPatient,
  saveInr,
  import: importCohort,
  ttr,
  flags,
} as const;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) throw new Error(`No bench ${unknown.join(', ')}: there are ${Object.keys(BENCHES).join(', ')}`);

await builtApp();
const context = await benchContext();
const figures: Figure[] = [];
try {
  for (const [name, measure] of Object.entries(BENCHES)) {
    if (wanted.length === 0 || wanted.includes(name)) figures.push(...(await measure(context)));
  }
} finally {
  await context.close();
}

console.log(figureTable(figures));
console.log(JSON.stringify(figures.map((it) => ({ ...it, ratio: ratio(it), kept: isWithinBudget(it) }))));
