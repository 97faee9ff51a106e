import { expect, it } from 'vitest';
import { oncePerThing } from '#ui/nurse/inr-entry/oncePerThing.ts';

type Waiting = { readonly action: string; readonly answer: () => void; readonly fail: () => void };

function aSlowStore() {
  const waiting: Waiting[] = [];
  const underWay: string[][] = [];
  const save = oncePerThing(
    (action: string) =>
      new Promise<string>((resolve, reject) => {
        waiting.push({ action, answer: () => resolve(`${action} saved`), fail: () => reject(new Error('gone')) });
      }),
    (action) => action.charAt(0),
    (now) => underWay.push([...now]),
  );
  return { save, waiting, underWay };
}

it('a button touched twice while its save is awaited saves once', async () => {
  const { save, waiting, underWay } = aSlowStore();
  const first = save('a1');
  expect(await save('a2')).toBe('underWay');
  expect(waiting.map(({ action }) => action)).toEqual(['a1']);
  waiting[0]?.answer();
  expect(await first).toBe('a1 saved');
  expect(underWay).toEqual([['a'], []]);
});

it('another INR is saved meanwhile, and the same one again once it was answered, also by a failure', async () => {
  const { save, waiting } = aSlowStore();
  const [one, other] = [save('a1'), save('b1')];
  waiting[1]?.answer();
  expect(await other).toBe('b1 saved');
  waiting[0]?.fail();
  await expect(one).rejects.toThrow('gone');
  const again = save('a2');
  waiting[2]?.answer();
  expect(await again).toBe('a2 saved');
});
