import { describe, expect, it } from 'vitest';
import { parseTypedDay } from '#ui/shared/controls/parseTypedDay.ts';

describe('a day typed by hand', () => {
  it.each(['22/11/2026', '22.11.2026', '22-11-2026', '22 11 2026', ' 22112026 '])('« %s » is 22/11/2026', (typed) => {
    expect(parseTypedDay(typed)).toEqual({ kind: 'day', day: '2026-11-22' });
  });

  it('may leave out the zeros', () => {
    expect(parseTypedDay('1/3/2026')).toEqual({ kind: 'day', day: '2026-03-01' });
  });

  it.each(['30/02/2026', '22/13/2026', '22/11/26', '2026-11-22', '22/11', 'hier'])(
    '« %s » is no day, and none is guessed',
    (typed) => {
      expect(parseTypedDay(typed)).toEqual({ kind: 'unreadable' });
    },
  );

  it('that is blank is none, rather than a wrong one', () => {
    expect(parseTypedDay('  ')).toEqual({ kind: 'none' });
  });
});
