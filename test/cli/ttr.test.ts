import { describe, expect, it } from 'vitest';
import { runTtr } from './runTtr.ts';

const CASE =
  '{"inrs":[{"date":"2024-02-01","inr":"2.8"},{"date":"2024-02-15","inr":"1.4"}],"ranges":[{"from":"2024-01-01","low":"2","high":"3"}]}';

describe('the TTR on the command line', { timeout: 30_000 }, () => {
  it('of a case that can be read is 400/7 % in case E8, with exit code 0', () => {
    const { status, stdout } = runTtr(`\uFEFF${CASE}`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ kind: 'measured', ttrPercent: expect.closeTo(400 / 7, 9) }]);
  });

  it('of an array with a wrong case answers the others, with exit code 1', () => {
    const { status, stdout } = runTtr(`[${CASE}, {}]`);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ kind: 'measured' }, { kind: 'error', path: 'inrs' }]);
  });

  it.each(['', '{', 'inrs', Buffer.from([0x22, 0xff, 0x22])])(
    'of what is no JSON is nothing, with exit code 2',
    (input) => {
      const { status, stdout, stderr } = runTtr(input);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/not readable JSON/);
    },
  );

  it('of five thousand patients comes to the end of the pipe', () => {
    const { status, stdout } = runTtr(`[${Array(5000).fill(CASE).join(',')}]`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveLength(5000);
  });
});
