import { describe, expect, it } from 'vitest';
import { isTouched } from '#ui/shared/data/useLive.ts';

describe('a reading', () => {
  it('of one patient is made again when something about him is written, and not for his neighbour', () => {
    const change = { kind: 'patients', patientIds: new Set(['a']) } as const;
    expect(isTouched({ patientId: 'a' }, change)).toBe(true);
    expect(isTouched({ patientId: 'b' }, change)).toBe(false);
    expect(isTouched('outbox', change)).toBe(false);
  });

  it('of the outbox is made again when the outbox moves', () => {
    expect(isTouched('outbox', { kind: 'outbox' })).toBe(true);
    expect(isTouched('outbox', { kind: 'places' })).toBe(false);
    expect(isTouched({ patientId: 'a' }, { kind: 'outbox' })).toBe(false);
  });
});
