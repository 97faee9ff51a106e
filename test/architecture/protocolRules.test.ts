import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const RULE = /^- \*\*([A-Z]\d+)\*\* (.+)/gm;
/** The ids a title opens with: `it('[P2] repeated after a lost answer…')`, also two of them, `[L1] [L4]`. */
const TITLE = /\b(?:it|test|describe)(?:\.\w+)*(?:\([^()]*\))?\(\s*(['"`])((?:\[[A-Z]\d+\]\s*)+)/g;
const ID = /\[([A-Z]\d+)\]/g;

const rules = new Map(
  [...(await readFile('src/protocol/README.md', 'utf8')).matchAll(RULE)].map(([, id = '', words = '']) => [id, words]),
);
const carried = await idsInTitles('test');

describe('what tablet and region promise each other', () => {
  it('is numbered, each number once', async () => {
    const numbers = [...(await readFile('src/protocol/README.md', 'utf8')).matchAll(RULE)].map(([, id]) => id);
    expect(numbers.length).toBeGreaterThan(0);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it.each([...rules])('%s is carried by a test: %s', (id) => {
    expect([...carried.keys()]).toContain(id);
  });

  it('is what the tests name: none names a rule that is not written', () => {
    const unknown = [...carried]
      .filter(([id]) => !rules.has(id))
      .map(([id, files]) => `[${id}] in ${files.join(', ')}`);
    expect(unknown).toEqual([]);
  });
});

async function idsInTitles(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.tsx?$/.test(path) || path.includes('architecture')) continue;
    for (const [, , ids = ''] of (await readFile(path, 'utf8')).matchAll(TITLE)) {
      for (const [, id = ''] of ids.matchAll(ID)) found.set(id, [...new Set([...(found.get(id) ?? []), path])]);
    }
  }
  return found;
}
