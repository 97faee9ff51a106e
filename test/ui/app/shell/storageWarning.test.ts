import { expect, it } from 'vitest';
import type { StorageHealth } from '#store/store.ts';
import { storageWarning } from '#ui/app/shell/storageWarning.ts';

const WELL: StorageHealth = { persisted: true, usedBytes: 1_000_000, freeBytes: 5_000_000_000, reserve: 'kept' };

it('a tablet whose browser keeps what it promised is not spoken of', () => {
  expect(storageWarning(WELL, 'unread')).toBe('none');
});

it('a browser that promises nothing is said once, and not again after it was read', () => {
  expect(storageWarning({ ...WELL, persisted: false }, 'unread')).toBe('notPersisted');
  expect(storageWarning({ ...WELL, persisted: false }, 'read')).toBe('none');
});

it('a spent reserve is said whatever was read before: the next entry may find no room', () => {
  for (const persisted of [true, false]) {
    for (const notice of ['unread', 'read'] as const) {
      expect(storageWarning({ ...WELL, persisted, reserve: 'spent' }, notice)).toBe('reserveSpent');
    }
  }
});

it('a reserve of which nothing is known is not called spent', () => {
  const { reserve: _kept, ...unknown } = WELL;
  expect(storageWarning(unknown, 'unread')).toBe('none');
});
