import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import type { Plugin } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration, type ViteUserConfig } from 'vitest/config';

const test = process.env['VITEST'] !== undefined;

export default defineConfig(async ({ isSsrBuild }): Promise<ViteUserConfig> => ({
  plugins: test || isSsrBuild ? [react()] : [react(), withoutJsonSchemas(), tabletInstalls()],
  define: { __APP_VERSION__: JSON.stringify(process.env['APP_VERSION'] ?? '0.1.0') },
  resolve: { dedupe: ['dexie', 'react', 'react-dom'] },
  build: isSsrBuild
    ? { target: 'node20', copyPublicDir: false, rollupOptions: { output: { entryFileNames: '[name].js' } } }
    : { outDir: process.env['APP_OUT_DIR'] ?? 'dist/app', target: 'es2022', sourcemap: false },
  worker: { format: 'es' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['test/{domain,facts,protocol,i18n,ui,cli,architecture}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.chromium.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'tablet',
          include: ['test/{store,sync,pwa,simulator}/**/*.test.ts'],
          exclude: ['**/*.chromium.test.ts'],
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'region',
          include: ['test/server/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.journey.ts'],
          globalSetup: ['test/support/builtApp.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      ...(isWanted('tablet-chromium') ? [await tabletInChromium()] : []),
    ],
  },
}));

/** Looking for a browser takes a moment, and finding none is an error: only runs that need one pay for it. */
function isWanted(project: string): boolean {
  return test && (process.argv.includes(project) || !process.argv.includes('--project'));
}

/** What a tablet promises about its storage, in the real IndexedDB of a real page. */
async function tabletInChromium(): Promise<TestProjectInlineConfiguration> {
  const { findChromium } = await import('./test/support/findChromium.ts');
  const { playwright } = await import('@vitest/browser-playwright');
  return {
    extends: true,
    // Found late, in a worker, it would make Vite reload the page under a running test.
    optimizeDeps: { include: ['hash-wasm', 'chart.js'] },
    test: {
      name: 'tablet-chromium',
      include: ['test/{store,ui}/**/*.chromium.test.ts'],
      testTimeout: 30_000,
      expect: { poll: { timeout: 10_000 } },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: await findChromium() }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}

/**
 * Every schema of zod brings what describes it as JSON Schema, a fifth of zod, and only the region ever asks for that.
 * In the app these exports stand empty, and say so if they are called.
 */
function withoutJsonSchemas(): Plugin {
  return {
    name: 'equilibre:without-json-schemas',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/zod\/v4\/core\/(json-schema-processors|to-json-schema)\.js$/.test(id)) return undefined;
      const names = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name ?? '');
      const renamed = [...code.matchAll(/^export \{ \w+ as (\w+) \}/gm)].map(([, name]) => name ?? '');
      const exported = [...names, ...renamed].map((name) => {
        // Methods are made with each schema, and called by nobody: making them must not throw.
        const stub = name.startsWith('create') ? '() => absent' : 'absent';
        return `const _${name} = ${stub}; export { _${name} as ${name} };`;
      });
      return `const absent = () => { throw new Error('no JSON Schema on a tablet'); };\n${exported.join('\n')}`;
    },
  };
}

/** Everything is precached and nothing of the region is: the tablet starts cold with no network. */
function tabletInstalls() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/pwa',
    filename: 'serviceWorker.ts',
    registerType: 'prompt',
    injectRegister: false,
    injectManifest: {
      globPatterns: ['**/*.{js,css,html,svg,png,woff2,wasm,webmanifest}'],
      // For the page that presents the app; no tablet needs it offline.
      globIgnores: ['**/screenshot-*'],
      maximumFileSizeToCacheInBytes: 2_500_000,
    },
    manifest: {
      id: '/',
      name: 'Équilibre',
      short_name: 'Équilibre',
      description: 'Le dossier des patients sous AVK, avec ou sans réseau',
      lang: 'fr',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      orientation: 'any',
      background_color: '#f6f7f5',
      theme_color: '#14532d',
      icons: [
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  });
}
