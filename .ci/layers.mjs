/**
 * Who may import whom, and which packages are whose. Read by the linter (`houseRules.mjs`) and shown to bite by
 * `test/architecture/layers.test.ts`. A package that stands in no line is refused everywhere.
 */
export const LAYERS = {
  domain: { sees: [], packages: [] },
  facts: { sees: ['domain'], packages: ['zod', '@noble/hashes', 'uuid'] },
  protocol: { sees: ['facts'], packages: ['zod'] },
  store: { sees: ['domain', 'facts', 'protocol'], packages: ['dexie', 'zod'] },
  sync: { sees: ['domain', 'facts', 'protocol', 'store'], packages: ['zod'] },
  /** `protocol` for its lists of codes only, as types: a code without words is a type error. */
  i18n: { sees: ['domain', 'protocol'], packages: [] },
  ui: {
    sees: ['domain', 'facts', 'protocol', 'store', 'sync', 'i18n', 'pwa'],
    packages: ['react', 'react-dom', 'react-hook-form', '@hookform/resolvers', 'zod'],
  },
  pwa: { sees: [], packages: ['workbox-precaching', 'workbox-routing', 'workbox-window', 'virtual:pwa-register'] },
  server: {
    sees: ['domain', 'facts', 'protocol'],
    packages: [
      '@electric-sql/pglite',
      '@fastify/*',
      '@noble/hashes',
      'fastify',
      'fastify-type-provider-zod',
      'kysely',
      'node:*',
      'oidc-provider',
      'openid-client',
      'pg',
      'uuid',
      'zod',
    ],
  },
  cli: { sees: ['domain'], packages: ['node:*', 'zod'] },
  /** Files that stand directly under `src/`: they put a tablet together from the browser and start it. */
  main: { sees: ['store', 'sync', 'ui', 'pwa'], packages: [] },
};

/** Folders inside a layer that see less, or hold a package the rest of their layer may not touch. */
export const INNER = [
  { folder: 'store/vault', packages: ['hash-wasm'] },
  { folder: 'ui/shared/charts', packages: ['chart.js'] },
  { folder: 'ui/nurse/import', packages: ['papaparse'] },
  { folder: 'ui/shared', hidden: ['ui/nurse', 'ui/referrer', 'ui/pharmacist', 'ui/region'] },
  { folder: 'ui/nurse', hidden: ['ui/referrer', 'ui/pharmacist', 'ui/region'] },
  { folder: 'ui/referrer', hidden: ['ui/nurse', 'ui/pharmacist', 'ui/region'] },
  { folder: 'ui/pharmacist', hidden: ['ui/nurse', 'ui/referrer', 'ui/region'] },
  { folder: 'ui/region', hidden: ['ui/nurse', 'ui/referrer', 'ui/pharmacist'] },
];

/** The only files of a layer that another layer may name. */
export const DOORS = [
  { from: 'ui', to: 'store', files: ['store/store.ts', 'store/patientSummary.ts'] },
  { from: 'ui', to: 'pwa', files: ['pwa/installListener.ts'] },
  { from: 'sync', to: 'store', files: ['store/store.ts'] },
];

/** In these layers clock, chance, timers and network come in by an argument. */
export const PURE_LAYERS = ['domain', 'facts', 'protocol', 'store', 'sync', 'i18n'];

/** The files (or folders, with a slash) where they come in. */
export const EDGES = {
  clock: ['sync/browserNetwork.ts', 'store/browserEnvironment.ts'],
  network: ['sync/browserNetwork.ts', 'sync/regionClient.ts'],
};
