import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Written out again here, on purpose: the table the linter reads could be emptied and would agree with itself. */
const SEES: Record<string, readonly string[]> = {
  domain: [],
  facts: ['domain'],
  protocol: ['facts'],
  store: ['domain', 'facts', 'protocol'],
  sync: ['domain', 'facts', 'protocol', 'store'],
  i18n: ['domain', 'protocol'],
  ui: ['domain', 'facts', 'protocol', 'store', 'sync', 'i18n', 'pwa'],
  pwa: [],
  server: ['domain', 'facts', 'protocol'],
  cli: ['domain'],
};

const PACKAGES: Record<string, readonly string[]> = {
  domain: [],
  facts: ['zod', 'uuid', '@noble/hashes/sha2.js'],
  protocol: ['zod'],
  store: ['zod', 'dexie'],
  sync: ['zod'],
  i18n: [],
  ui: ['zod', 'react'],
  pwa: ['workbox-precaching'],
  server: ['zod', 'uuid', '@noble/hashes/sha2.js', 'fastify', 'kysely', 'pg', '@electric-sql/pglite', 'node:fs'],
  cli: ['zod', 'node:fs'],
};

const LAYERS = Object.keys(SEES);
const EVERY_PACKAGE = [
  ...new Set([...Object.values(PACKAGES).flat(), 'chart.js', 'hash-wasm', 'left-pad', 'playwright', 'fs']),
];

/** `wanted` is the rule that must refuse, or `accepted`: a refusal for another reason would prove nothing. */
type Case = { readonly path: string; readonly code: string; readonly wanted: string };

/** These layers have one door; it is every other layer's way in, and their own. */
const DOORS: Record<string, string> = { store: 'store', pwa: 'installListener' };

const BETWEEN_LAYERS: readonly Case[] = LAYERS.flatMap((layer) =>
  LAYERS.map((other) => ({
    path: `src/${layer}/sees-${other}.ts`,
    code: `export { thing } from '#${other}/${DOORS[other] ?? 'thing'}.ts';`,
    wanted: layer === other || SEES[layer]?.includes(other) === true ? 'accepted' : 'house(layers)',
  })),
);

const OF_PACKAGES: readonly Case[] = LAYERS.flatMap((layer) =>
  EVERY_PACKAGE.map((name, at) => ({
    path: `src/${layer}/uses-${at}.ts`,
    code: `import * as thing from '${name}';\nexport const it = thing;`,
    wanted: PACKAGES[layer]?.includes(name) === true ? 'accepted' : 'house(layers)',
  })),
);

const EVERY_WAY: readonly Case[] = [
  ["import { thing } from '#store/thing.ts';\nthing();", 'static'],
  ["import type { Thing } from '#store/thing.ts';\nexport type It = Thing;", 'type-only'],
  ["export const thing = import('#store/thing.ts');", 'dynamic'],
  ["export * from '#store/thing.ts';", 'export-all'],
  ["export type It = import('#store/thing.ts').Thing;", 'import-type'],
  ["import { thing } from '../store/thing.ts';\nthing();", 'parent'],
  ["import { thing } from './../store/thing.ts';\nthing();", 'here-then-parent'],
].map(([code = '', way = '']) => ({
  path: `src/domain/names-${way}.ts`,
  code,
  wanted: way.includes('parent') ? 'house(no-parent-import)' : 'house(layers)',
}));

const INSIDE_A_LAYER: readonly Case[] = [
  { path: 'src/ui/nurse/a.ts', code: "export * from '#ui/pharmacist/thing.ts';", wanted: 'house(layers)' },
  { path: 'src/ui/region/a.ts', code: "export * from '#ui/nurse/thing.ts';", wanted: 'house(layers)' },
  { path: 'src/ui/shared/a.ts', code: "export * from '#ui/nurse/thing.ts';", wanted: 'house(layers)' },
  { path: 'src/ui/app/b.ts', code: "export * from '#pwa/thing.ts';", wanted: 'house(layers)' },
  { path: 'src/ui/nurse/b.ts', code: "export * from '#ui/shared/thing.ts';", wanted: 'accepted' },
  { path: 'src/ui/app/a.ts', code: "export * from '#ui/nurse/thing.ts';", wanted: 'accepted' },
  { path: 'src/ui/shared/charts/a.ts', code: "export * as chart from 'chart.js';", wanted: 'accepted' },
  { path: 'src/ui/nurse/c.ts', code: "export * as chart from 'chart.js';", wanted: 'house(layers)' },
  { path: 'src/store/vault/a.ts', code: "export * as hash from 'hash-wasm';", wanted: 'accepted' },
  { path: 'src/store/b.ts', code: "export * as hash from 'hash-wasm';", wanted: 'house(layers)' },
  {
    path: 'src/newcomer/a.ts',
    code: 'export const thing = 1;\nexport * from "#domain/thing.ts";',
    wanted: 'house(layers)',
  },
  { path: 'src/ui/nurse/d.ts', code: "export * from '#test/support/thing.ts';", wanted: 'house(layers)' },
  { path: 'src/ui/nurse/e.ts', code: "export * from '#store/tabletDb.ts';", wanted: 'house(layers)' },
  { path: 'src/sync/c.ts', code: "export * from '#store/openStore.ts';", wanted: 'house(layers)' },
  { path: 'src/main.tsx', code: "export * from '#ui/app/thing.ts';", wanted: 'accepted' },
  { path: 'src/start.tsx', code: "export * from './server/thing.ts';", wanted: 'house(layers)' },
];

const CLOCKS = [
  'Date.now()',
  'new Date()',
  'Date()',
  'Math.random()',
  'crypto.randomUUID()',
  'globalThis.crypto.getRandomValues(bytes)',
  'performance.now()',
  'setTimeout(() => bytes, 5)',
];

const OF_THE_EDGES: readonly Case[] = [
  ...CLOCKS.flatMap((call, at) =>
    ['domain', 'facts', 'protocol', 'store', 'sync'].map((layer): Case => ({
      path: `src/${layer}/clock-${at}.ts`,
      code: `declare const bytes: Uint8Array<ArrayBuffer>;\nexport const read = () => [${call}, bytes];`,
      wanted: 'house(no-hidden-clock)',
    })),
  ),
  {
    path: 'src/store/vault/salt.ts',
    code: 'export const salt = () => crypto.getRandomValues(new Uint8Array(16));',
    wanted: 'house(no-hidden-clock)',
  },
  {
    path: 'src/store/vault/id.ts',
    code: 'export const id = () => crypto.randomUUID();',
    wanted: 'house(no-hidden-clock)',
  },
  {
    path: 'src/store/handed.ts',
    code: 'export const salt = (crypto: Crypto) => crypto.randomUUID();',
    wanted: 'accepted',
  },
  {
    path: 'src/sync/handed.ts',
    code: "type Env = { fetch: (url: string) => unknown };\nexport const ask = ({ fetch }: Env) => fetch('/api');",
    wanted: 'accepted',
  },
  { path: 'src/domain/given.ts', code: 'export const day = (ms: number) => new Date(ms);', wanted: 'accepted' },
  { path: 'src/store/asks.ts', code: "export const ask = () => fetch('/api');", wanted: 'house(no-hidden-network)' },
  {
    path: 'src/ui/nurse/asks.ts',
    code: "export const ask = () => globalThis.fetch('/api');",
    wanted: 'house(no-hidden-network)',
  },
  {
    path: 'src/sync/asks.ts',
    code: "export const ask = () => new EventSource('/api');",
    wanted: 'house(no-hidden-network)',
  },
  { path: 'src/sync/browserNetwork.ts', code: "export const ask = () => fetch('/api');", wanted: 'accepted' },
];

const OF_HABITS: readonly Case[] = [
  { path: 'src/domain/habit-1.ts', code: 'export default 1;', wanted: 'import(no-default-export)' },
  {
    path: 'src/domain/habit-2.ts',
    code: 'export const f = (it: any) => String(it);',
    wanted: 'typescript(no-explicit-any)',
  },
  { path: 'src/ui/habit-3.ts', code: "export const f = () => console.log('x');", wanted: 'eslint(no-console)' },
  {
    path: 'src/store/habit-4.ts',
    code: 'declare function save(): Promise<void>;\nexport const f = () => {\n  save();\n};',
    wanted: 'typescript(no-floating-promises)',
  },
  {
    path: 'src/store/habit-5.ts',
    code: 'declare function save(): Promise<void>;\nexport const f = () => [1].forEach(async () => save());',
    wanted: 'typescript(no-misused-promises)',
  },
  {
    path: 'src/domain/habit-6.ts',
    code: "export function f(it: 'a' | 'b') {\n  switch (it) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}",
    wanted: 'typescript(switch-exhaustiveness-check)',
  },
  {
    path: 'src/ui/habit-7.tsx',
    code: 'export const F = ({ go }: { go: () => void }) => <div onClick={go}>x</div>;',
    wanted: 'jsx-a11y(click-events-have-key-events)',
  },
  {
    path: 'src/ui/habit-8.tsx',
    code: "import { useState } from 'react';\nexport function F({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}",
    wanted: 'react(hooks)',
  },
  {
    path: 'src/domain/habit-9.ts',
    code: `export const f = () => {\n${'  String(1);\n'.repeat(61)}};`,
    wanted: 'eslint(max-lines-per-function)',
  },
  { path: 'src/domain/habit-10.ts', code: 'export const a = 1;', wanted: 'accepted' },
];

const CASES = [...BETWEEN_LAYERS, ...OF_PACKAGES, ...EVERY_WAY, ...INSIDE_A_LAYER, ...OF_THE_EDGES, ...OF_HABITS].map(
  ({ code, ...rest }) => ({ ...rest, code: `${code}\n` }),
);

let house = '';
let refusals: ReadonlyMap<string, readonly string[]> = new Map();

beforeAll(async () => {
  house = await realpath(await mkdtemp(join(tmpdir(), 'equilibre-layers-')));
  await cp('.ci', join(house, '.ci'), { recursive: true });
  await cp('tsconfig.json', join(house, 'tsconfig.json'));
  await symlink(resolve('node_modules'), join(house, 'node_modules'));
  for (const { path, code } of CASES) {
    await mkdir(dirname(join(house, path)), { recursive: true });
    await writeFile(join(house, path), code);
  }
  refusals = await refusalsIn(house);
}, 60_000);

afterAll(() => rm(house, { recursive: true, force: true }));

it('the linter reads every file it is given: a guard that saw nothing would be green too', () => {
  expect(refusals.size).toBeGreaterThanOrEqual(CASES.filter(({ wanted }) => wanted !== 'accepted').length);
});

it('every folder of src is a layer with a line in the table', async () => {
  const folders = (await readdir('src', { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const known = [...LAYERS, 'decisions'];
  expect(folders.map((folder) => folder.name).filter((name) => !known.includes(name))).toEqual([]);
});

describe.each([
  ['a layer sees the layers of its line and no other', BETWEEN_LAYERS],
  ['a package is used by the layers it is for and no other', OF_PACKAGES],
  ['every way of naming another layer is seen', EVERY_WAY],
  ['inside a layer some folders see less, and some hold a package of their own', INSIDE_A_LAYER],
  ['clock, chance, timers and network come in at the edges only', OF_THE_EDGES],
  ['faults that lose a write or hide a case are refused', OF_HABITS],
])('%s', (_rule, cases) => {
  it.each(cases)('$path: $code gets $wanted', ({ path, wanted }) => {
    expect(refusals.get(path) ?? ['accepted']).toContain(wanted);
  });
});

async function refusalsIn(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const args = ['-c', '.ci/oxlint.config.mjs', '--type-aware', '-f', 'json', 'src'];
  const said = await new Promise<string>((resolveSaid, reject) => {
    execFile(
      process.execPath,
      [resolve('node_modules/oxlint/bin/oxlint'), ...args],
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      // It ends with 1 when it refuses something, which is what is asked of it here.
      (error, out) => (out === '' && error !== null ? reject(error) : resolveSaid(out)),
    );
  });
  const { diagnostics } = JSON.parse(said) as { diagnostics: { filename: string; code: string }[] };
  const found = new Map<string, string[]>();
  for (const { filename, code } of diagnostics) found.set(filename, [...(found.get(filename) ?? []), code]);
  return found;
}
