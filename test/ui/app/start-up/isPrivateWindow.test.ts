import { expect, it } from 'vitest';
import { isPrivateWindow } from '#ui/app/start-up/isPrivateWindow.ts';

const GB = 1_000_000_000;
const storage = (promise: boolean, quota: number | undefined) => ({
  persisted: async () => false,
  persist: async () => promise,
  estimate: async () => (quota === undefined ? {} : { quota }),
});

it.each([
  { where: 'a private window: nothing promised, and room in memory only', promise: false, quota: 0.12 * GB, is: true },
  { where: 'just under the bound', promise: false, quota: GB - 1, is: true },
  { where: 'on the bound', promise: false, quota: GB, is: false },
  { where: 'an ordinary window that promises nothing', promise: false, quota: 60 * GB, is: false },
  { where: 'a small disk, with the promise', promise: true, quota: 0.5 * GB, is: false },
  { where: 'a browser that does not tell its room', promise: false, quota: undefined, is: false },
])('$where: $is', async ({ promise, quota, is }) => {
  expect(await isPrivateWindow(storage(promise, quota))).toBe(is);
});

it('where there is room nobody is asked for a promise', async () => {
  const persist = () => Promise.reject(new Error('asked'));
  expect(await isPrivateWindow({ ...storage(false, 60 * GB), persist })).toBe(false);
});

it('a promise given before is not asked for again', async () => {
  const asked = { ...storage(false, 1), persisted: async () => true };
  expect(await isPrivateWindow(asked)).toBe(false);
});

it('a browser without this interface, or that fails to answer, is not taken for a private window', async () => {
  expect(await isPrivateWindow(undefined)).toBe(false);
  const failing = { ...storage(false, 1), estimate: () => Promise.reject(new DOMException('no', 'SecurityError')) };
  expect(await isPrivateWindow(failing)).toBe(false);
});
