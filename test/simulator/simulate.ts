import { parseArgs } from 'node:util';
import { simulate, type Outcome } from './simulation.ts';

/**
 * Tablets and their region under everything that can go wrong, from one seed: `npm run simulate -- --seed 7 --steps 400`.
 *
 * `--seeds 300` runs as many, from `--seed` on. A simulation that breaks a promise tells its history; exit code 1.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      seeds: { type: 'string', default: '1' },
      tablets: { type: 'string', default: '5' },
      steps: { type: 'string', default: '400' },
    },
  });
  const first = wholeNumber('seed', values.seed);
  const seeds = wholeNumber('seeds', values.seeds);
  const size = { tablets: wholeNumber('tablets', values.tablets), steps: wholeNumber('steps', values.steps) };
  const counts = new Map<string, number>();
  let broken = 0;
  for (let seed = first; seed < first + seeds; seed += 1) {
    const outcome = await simulate({ seed, ...size });
    for (const [what, count] of outcome.counts) counts.set(what, (counts.get(what) ?? 0) + count);
    if (outcome.wrong.length === 0) continue;
    broken += 1;
    say(...report(seed, outcome));
  }
  say(verdict({ seeds, broken, counts }));
  process.exitCode = broken > 0 ? 1 : 0;
}

function report(seed: number, { history, wrong }: Outcome): readonly string[] {
  return [`seed ${seed}`, ...history.map((line) => `  ${line}`), ...wrong.map((line) => `  WRONG: ${line}`)];
}

type Sum = { readonly seeds: number; readonly broken: number; readonly counts: ReadonlyMap<string, number> };

function verdict({ seeds, broken, counts }: Sum): string {
  const happened = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([what, count]) => `${what} ${count}`);
  return `${seeds} simulated, ${broken} broke a promise: ${happened.join(', ')}`;
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new RangeError(`--${name} wants a whole number above zero, not « ${text} »`);
}

function say(...lines: readonly string[]): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
}

await main();
