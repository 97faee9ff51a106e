import { describe, expect, it } from 'vitest';
import type { ClinicFact } from '#facts/clinicFact.ts';
import type { Pen } from '#facts/composeGroup.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { summarise } from '#store/directory/summarise.ts';
import type { OpenedPatient } from '#store/store.ts';
import { aCourse, anInr, aPen, correctInr, day, PATIENT, writeOne } from '#test/facts/aHistory.ts';

const TODAY = day('2026-03-02');

/** What the line says, whichever of two people's facts has the greater hash: both orders of authors are tried. */
function linesOf(write: (one: Pen, other: Pen) => readonly ClinicFact[]) {
  const pens = ['a', 'b', 'c', 'd'].map((name) => aPen(name));
  return pens.flatMap((one) =>
    pens.filter((other) => other !== one).map((other) => summarise(anOpened(write(one, other)), TODAY)),
  );
}

function anOpened(facts: readonly ClinicFact[], more: Partial<OpenedPatient> = {}): OpenedPatient {
  return { file: foldPatient(PATIENT, facts), states: new Map(), apart: [], unreadable: 0, ...more };
}

function aStatus(pen: Pen, status: string): ClinicFact {
  return writeOne(pen, {
    act: 'first',
    kind: 'followUpStatus',
    patientId: PATIENT,
    validFrom: day('2026-01-01'),
    body: { status },
  });
}

function aControl(pen: Pen, dueOn: string): ClinicFact {
  return writeOne(pen, { act: 'first', kind: 'nextControl', patientId: PATIENT, body: { dueOn: day(dueOn) } });
}

describe('while people disagree, the line takes what alerts most', () => {
  it('a patient whom one calls followed and another stopped is followed, whatever the hashes', () => {
    const lines = linesOf((one, other) => [aStatus(one, 'stopped'), aStatus(other, 'active')]);
    expect(new Set(lines.map((line) => line?.status))).toEqual(new Set(['active']));
  });

  it('the earlier of two days for the next INR is the one to be late from', () => {
    const lines = linesOf((one, other) => [aControl(one, '2026-04-01'), aControl(other, '2026-03-04')]);
    expect(new Set(lines.map((line) => line?.nextControl))).toEqual(new Set(['2026-03-04']));
  });

  it('of a last INR corrected twice, alerts take the value farthest out of range', () => {
    const lines = linesOf((one, other) => {
      const inr = anInr(one, '2.4', '2026-03-01');
      return [
        aCourse(one, '2026-01-01', ['2', '3']),
        inr,
        correctInr(one, inr, inr, '2.6'),
        correctInr(other, inr, inr, '6.2'),
      ];
    });
    expect(new Set(lines.map((line) => line?.worstInr?.value))).toEqual(new Set(['6.2']));
    expect(new Set(lines.map((line) => line?.lastInrDisputed))).toEqual(new Set(['yes']));
  });

  it('two INRs of one day that nothing tells apart are a last INR in dispute', () => {
    const pen = aPen();
    const line = summarise(
      anOpened([
        aCourse(pen, '2026-01-01', ['2', '3']),
        anInr(pen, '1.1', '2026-03-01'),
        anInr(pen, '2.5', '2026-03-01'),
      ]),
      TODAY,
    );
    expect(line).toMatchObject({ lastInrDisputed: 'yes', worstInr: { value: '1.1' } });
  });

  it('an INR that one removed and another corrected is not gone from the alerts', () => {
    const lines = linesOf((one, other) => {
      const inr = anInr(one, '2.4', '2026-03-01');
      const removed = writeOne(one, {
        act: 'enteredInError',
        kind: 'inrResult',
        patientId: PATIENT,
        seen: { chain: inr.chain, head: inr.id },
        target: inr.id,
        reason: 'autre patient',
      });
      return [
        aCourse(one, '2026-01-01', ['2', '3']),
        anInr(one, '2.5', '2026-02-01'),
        inr,
        removed,
        correctInr(other, inr, inr, '7'),
      ];
    });
    expect(new Set(lines.map((line) => line?.worstInr?.value))).toEqual(new Set(['7']));
  });

  it('two ranges are said to be in dispute, two ways to write one range are not', () => {
    const [differing] = linesOf((one, other) => [
      aCourse(one, '2026-01-01', ['2', '3']),
      aCourse(other, '2026-01-01', ['2.5', '3.5']),
      anInr(one, '2.2', '2026-03-01'),
    ]);
    expect(differing).toMatchObject({ rangeDisputed: 'yes', lastInr: { rangeDisputed: 'yes' } });
    const [same] = linesOf((one, other) => [
      aCourse(one, '2026-01-01', ['2', '3']),
      aCourse(other, '2026-01-01', ['2.0', '3.0']),
      anInr(one, '2.2', '2026-03-01'),
    ]);
    expect(same).toMatchObject({ rangeDisputed: 'no', lastInr: { rangeDisputed: 'no' } });
  });
});

describe('a line of one opinion', () => {
  it('judges the last INR by the range of its own day, not by the one set since', () => {
    const pen = aPen();
    const before = aCourse(pen, '2026-01-01', ['2', '3']);
    const since = aCourse(pen, '2026-03-02', ['3', '4.5'], before);
    const line = summarise(anOpened([before, since, anInr(pen, '2.5', '2026-03-01')]), TODAY);
    expect(line).toMatchObject({ range: { low: '3', high: '4.5' }, lastInr: { range: { low: '2', high: '3' } } });
  });

  it('leaves the range out of an INR of a day for which nobody had set one', () => {
    const pen = aPen();
    const line = summarise(anOpened([aCourse(pen, '2026-02-01', ['2', '3']), anInr(pen, '2.5', '2026-01-15')]), TODAY);
    expect(line?.lastInr).toEqual({ date: '2026-01-15', comparator: '=', value: '2.5', rangeDisputed: 'no' });
    expect(line).toMatchObject({ lastInrDisputed: 'no', worstInr: { value: '2.5' } });
  });

  it('counts the facts kept apart and the rows that cannot be read', () => {
    const inr = anInr(aPen(), '2.5', '2026-03-01');
    const apart = [{ fact: inr, state: { kind: 'held', why: 'timeUnproven' } }] as const;
    expect(summarise(anOpened([], { apart, unreadable: 2 }), TODAY)).toMatchObject({ apart: 1, unreadable: 2 });
  });
});
