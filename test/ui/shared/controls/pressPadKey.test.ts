import { describe, expect, it } from 'vitest';
import { type PadKey, pressPadKey } from '#ui/shared/controls/pressPadKey.ts';

const typing = (...keys: readonly PadKey[]) => keys.reduce(pressPadKey, '');

describe('the numeric pad', () => {
  it.each<{ keys: readonly PadKey[]; stands: string }>([
    { keys: ['2', ',', '5'], stands: '2,5' },
    { keys: ['2', '5'], stands: '25' },
    { keys: [',', '8'], stands: '0,8' },
    { keys: ['0', '8'], stands: '8' },
    { keys: ['2', ',', '5', ',', '1'], stands: '2,51' },
    { keys: ['2', ',', '5', '1', '9'], stands: '2,51' },
    { keys: ['1', '2', '3'], stands: '12' },
    { keys: ['>', '8'], stands: '> 8' },
    { keys: ['8', '>'], stands: '> 8' },
    { keys: ['8', '>', '>'], stands: '8' },
    { keys: ['>', '8', 'back'], stands: '>' },
    { keys: ['>', 'back'], stands: '' },
    { keys: ['2', ',', 'back'], stands: '2' },
    { keys: ['back'], stands: '' },
  ])('after $keys holds « $stands »', ({ keys, stands }) => {
    expect(typing(...keys)).toBe(stands);
  });

  it('goes on from what a keyboard typed, with a point or a comma', () => {
    expect(pressPadKey('2.', '5')).toBe('2,5');
  });
});
