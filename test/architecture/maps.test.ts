import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const LAYERS = 'domain|facts|protocol|store|sync|i18n|ui|pwa|server|cli|decisions';
const NAMED = new RegExp(`\`((?:(?:src/)?(?:${LAYERS})|test|\\.ci)(?:/[\\w.-]+)+)\``, 'g');
const LINKED = /\]\((?!https?:)([^)#]+)\)/g;

describe.each(['README.md', 'src/README.md', 'test/README.md'])('%s', (page) => {
  it('names no file or folder that is not there: a map that lies is worse than none', async () => {
    const text = await readFile(page, 'utf8');
    const named = [...text.matchAll(NAMED)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(path) && !existsSync(join('src', path)))).toEqual([]);
  });

  it('links to nothing that is not there', async () => {
    const linked = [...(await readFile(page, 'utf8')).matchAll(LINKED)].map(([, path = '']) => path);
    expect(linked.filter((path) => !existsSync(join(dirname(page), path)))).toEqual([]);
  });
});
