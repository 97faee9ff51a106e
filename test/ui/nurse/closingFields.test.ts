import { describe, expect, it } from 'vitest';
import { readCall } from '#ui/nurse/close-result/callFields.ts';
import type { CallDraft } from '#ui/nurse/close-result/closingDraft.ts';
import { decided, decisionProblem } from '#ui/nurse/close-result/decisionProblem.ts';
import { parseHour } from '#ui/nurse/close-result/hourOfDay.ts';
import { day } from '#test/facts/aHistory.ts';

const NOW = { day: day('2026-11-22'), hour: '14:05' };

function aCall(more: CallDraft = {}): CallDraft {
  return { with: 'patient', name: 'Jeanne Vuillemin', outcome: 'told', ...more };
}

describe('an attempt to tell somebody', () => {
  it('is one of now, by telephone, unless the nurse says otherwise', () => {
    expect(readCall(aCall({ repeatedBack: 'yes' }), NOW)).toEqual({
      ok: true,
      attempt: {
        with: 'patient',
        name: 'Jeanne Vuillemin',
        by: 'telephone',
        outcome: 'told',
        at: { date: '2026-11-22', time: '14:05' },
        repeatedBack: 'yes',
      },
    });
  });

  it.each([
    { what: 'without an outcome', typed: aCall({ outcome: undefined }), problem: 'noOutcome' },
    { what: 'told to nobody named', typed: aCall({ name: '  ' }), problem: 'noName' },
    { what: 'earlier, on no day', typed: aCall({ when: 'earlier' }), problem: 'noDay' },
    { what: 'of tomorrow', typed: aCall({ when: 'earlier', day: day('2026-11-23') }), problem: 'future' },
    {
      what: 'of this afternoon, later',
      typed: aCall({ when: 'earlier', day: NOW.day, hour: '14:06' }),
      problem: 'future',
    },
    { what: 'to call back, nobody knows when', typed: aCall({ outcome: 'callBack' }), problem: 'noCallBack' },
    {
      what: 'to call back yesterday',
      typed: aCall({ outcome: 'callBack', callBackDay: day('2026-11-21') }),
      problem: 'pastCallBack',
    },
    { what: 'with nobody', typed: aCall({ with: undefined }), problem: 'noWith' },
  ] as const)('$what is not recorded, and says why', ({ typed, problem }) => {
    expect(readCall(typed, NOW)).toEqual({ ok: false, problem });
  });

  it('of this minute, noted as earlier, is recorded', () => {
    expect(readCall(aCall({ when: 'earlier', day: NOW.day, hour: '14h05' }), NOW)).toMatchObject({
      ok: true,
      attempt: { at: { date: '2026-11-22', time: '14:05' } },
    });
  });

  it('to be called back at an hour alone is one of today', () => {
    expect(readCall(aCall({ outcome: 'voicemail', callBackHour: '18h' }), NOW)).toMatchObject({
      attempt: { outcome: 'voicemail', callBackAt: { date: '2026-11-22', time: '18:00' } },
    });
  });

  it('that reached somebody is not called back, and one in vain was repeated by nobody', () => {
    const told = readCall(aCall({ callBackDay: day('2026-11-23') }), NOW);
    expect(told.ok && told.attempt).not.toHaveProperty('callBackAt');
    const vain = readCall(aCall({ outcome: 'voicemail', repeatedBack: 'yes' }), NOW);
    expect(vain.ok && vain.attempt).not.toHaveProperty('repeatedBack');
  });
});

describe('a decision', () => {
  it.each([
    { typed: {}, problem: 'choiceNeeded' },
    { typed: { choice: 'unchanged' }, problem: undefined },
    { typed: { choice: 'unchanged', name: 'Dr Roche' }, problem: 'howNeeded' },
    { typed: { choice: 'unchanged', name: 'Dr Roche', how: 'telephone' }, problem: undefined },
    { typed: { choice: 'changed', name: 'C. Morel', how: 'protocol' }, problem: 'protocolNeeded' },
    { typed: { choice: 'changed', name: 'C. Morel', how: 'protocol', protocol: ' ' }, problem: 'protocolNeeded' },
    { typed: { choice: 'changed', name: 'C. Morel', how: 'protocol', protocol: 'PC-12' }, problem: undefined },
  ] as const)('of %o has the problem $problem', ({ typed, problem }) => {
    expect(decisionProblem(typed)).toBe(problem);
  });

  it('that nobody is named for is recorded without anybody: « à valider »', () => {
    expect(decided({ choice: 'unchanged', how: 'telephone' })).toEqual({});
    expect(decided({ choice: 'unchanged', name: ' Dr Roche ', how: 'telephone', protocol: 'PC-12' })).toEqual({
      decidedBy: { name: 'Dr Roche', how: 'telephone' },
    });
  });
});

it.each([
  ['14:05', '14:05'],
  ['14h05', '14:05'],
  ['14 h 05', '14:05'],
  ['1405', '14:05'],
  ['905', '09:05'],
  ['9', '09:00'],
  ['14h', '14:00'],
  ['24:00', undefined],
  ['12:60', undefined],
  ['midi', undefined],
  ['', undefined],
])('an hour typed « %s » is %s', (typed, hour) => {
  expect(parseHour(typed)).toBe(hour);
});
