import { expect, it } from 'vitest';
import { SharedReading } from '#store/sharedReading.ts';

function aReading() {
  const begun: { end: (answer: number) => void; fail: (error: Error) => void }[] = [];
  const shared = new SharedReading<number>(
    () => new Promise((resolve, reject) => begun.push({ end: resolve, fail: reject })),
  );
  return { begun, shared };
}

it('screens that ask while a reading is under way share the next one, which begins after it', async () => {
  const { begun, shared } = aReading();
  const first = shared.answer();
  const others = [shared.answer(), shared.answer(), shared.answer()];
  expect(begun).toHaveLength(1);
  begun[0]?.end(1);
  expect(await first).toBe(1);
  await expect.poll(() => begun.length).toBe(2);
  begun[1]?.end(2);
  expect(await Promise.all(others)).toEqual([2, 2, 2]);
  void shared.answer();
  expect(begun).toHaveLength(3);
});

it('a reading that failed is told to whoever asked for it, and the next begins all the same', async () => {
  const { begun, shared } = aReading();
  const first = shared.answer();
  const second = shared.answer();
  begun[0]?.fail(new Error('the disk is gone'));
  await expect(first).rejects.toThrow('the disk is gone');
  await expect.poll(() => begun.length).toBe(2);
  begun[1]?.end(7);
  expect(await second).toBe(7);
});
