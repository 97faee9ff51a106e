import { expect, it } from 'vitest';
import { simulate } from './simulation.ts';

const SEEDS = 30;

it(`[P1][P2][P3][L1][L3][L4][M2] ${SEEDS} histories of five tablets in bad weather lose, leak and close nothing`, async () => {
  const broken: string[] = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { wrong } = await simulate({ seed, tablets: 5, steps: 60 });
    if (wrong.length > 0) broken.push(`seed ${seed}: ${wrong.join('; ')}`);
  }
  expect(broken).toEqual([]);
}, 120_000);

it('the same seed tells the same history', async () => {
  const options = { seed: 41, tablets: 4, steps: 40 };
  const once = await simulate(options);
  expect(await simulate(options)).toEqual(once);
});

it('a patient whom his clinic brings and leaves in one go is taken off its tablets', async () => {
  const { wrong } = await simulate({ seed: 13, tablets: 5, steps: 60 });
  expect(wrong).toEqual([]);
});
