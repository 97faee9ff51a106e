import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/localDate.ts';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { foldChain, valueOn } from '#facts/fold.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { doubtfulDuplicates, inrsShown, interruptionSpans, readingsOf } from '#facts/readings.ts';
import { aCourse, anInr, anInterruption, aPen, correctInr, day, PATIENT } from './aHistory.ts';

const read = (...facts: ClinicFact[]) => readingsOf(foldPatient(PATIENT, facts));
const valuesOf = (readings: ReturnType<typeof read>) =>
  readings.kind === 'settled' ? readings.reading.inrs.map((inr) => inr.inr.value) : readings.kind;

describe('the ways a file can be read', () => {
  it('a patient on whom all agree has one reading, INRs oldest first', () => {
    const pen = aPen();
    expect(valuesOf(read(anInr(pen, '2.8', '2026-02-01'), anInr(pen, '2.5', '2026-01-05')))).toEqual(['2.5', '2.8']);
  });

  it('an INR typed twice on one day with the same value counts once', () => {
    const pen = aPen();
    const readings = read(anInr(pen, '2.5', '2026-01-05'), anInr(aPen('b'), '2.50', '2026-01-05'));
    expect(valuesOf(readings)).toHaveLength(1);
  });

  it('two different INRs of one day and method without hours are two readings of the file', () => {
    const facts = [anInr(aPen(), '2.5', '2026-01-05'), anInr(aPen('b'), '5.2', '2026-01-05')];
    expect(read(...facts)).toMatchObject({ kind: 'disputed', readings: [{}, {}] });
    expect(doubtfulDuplicates(inrsShown(foldPatient(PATIENT, facts)))).toHaveLength(1);
  });

  it('two INRs of one day at two different hours both count', () => {
    const morning = anInr(aPen(), '2.5', '2026-01-05', { time: '08:00' });
    const evening = anInr(aPen('b'), '5.2', '2026-01-05', { time: '18:00' });
    expect(valuesOf(read(evening, morning))).toEqual(['2.5', '5.2']);
  });

  it('a laboratory INR comes after a fingertip one of the same day, so that the last is the surest', () => {
    const laboratory = anInr(aPen(), '2.5', '2026-01-05');
    const finger = anInr(aPen('b'), '2.9', '2026-01-05', { method: 'selfTest' });
    expect(valuesOf(read(laboratory, finger))).toEqual(['2.9', '2.5']);
  });

  it('two corrections of one INR are two readings, three disagreements of two heads are too many', () => {
    const people = aPen();
    const disputes = ['2026-01-05', '2026-02-05', '2026-03-05'].flatMap((on) => {
      const first = anInr(people, '5.2', on);
      return [first, correctInr(people, first, first, '2.5'), correctInr(people, first, first, '3.5')];
    });
    expect(read(...disputes.slice(0, 3))).toMatchObject({ kind: 'disputed', readings: [{}, {}] });
    expect(read(...disputes).kind).toBe('tooManyDisputes');
  });

  it('a range written later for an earlier day leaves out the one it covers', () => {
    const pen = aPen();
    const first = aCourse(pen, '2025-01-01', ['2', '3']);
    const summer = aCourse(pen, '2025-06-01', ['2.5', '3.5'], first);
    const spring = aCourse(pen, '2025-03-01', ['3', '4.5'], summer);
    const readings = read(first, summer, spring);
    expect(readings).toMatchObject({
      reading: {
        ranges: [
          { from: '2025-01-01', low: '2' },
          { from: '2025-03-01', low: '3', high: '4.5' },
        ],
      },
    });
  });

  it('an interruption goes on until the day of resumption, which counts again', () => {
    const pen = aPen();
    const stopped = anInterruption(pen, 'interrupted', '2026-01-10');
    const resumed = anInterruption(pen, 'resumed', '2026-01-20', stopped);
    expect(read(stopped)).toMatchObject({ reading: { interruptions: [{ from: '2026-01-10', to: null }] } });
    expect(read(stopped, resumed)).toMatchObject({
      reading: { interruptions: [{ from: '2026-01-10', to: '2026-01-20' }] },
    });
  });

  it('a patient who stops, resumes and stops again is interrupted twice, not once over all', () => {
    const pen = aPen();
    const stopped = anInterruption(pen, 'interrupted', '2026-01-10');
    const resumed = anInterruption(pen, 'resumed', '2026-01-20', stopped);
    const again = anInterruption(pen, 'interrupted', '2026-03-01', resumed);
    expect(read(stopped, resumed, again)).toMatchObject({
      reading: {
        interruptions: [
          { from: '2026-01-10', to: '2026-01-20' },
          { from: '2026-03-01', to: null },
        ],
      },
    });
  });

  it('whatever was written in which order, a day is interrupted exactly when its line does not say « resumed »', () => {
    const step = fc.record({
      state: fc.constantFrom('interrupted', 'resumed'),
      after: fc.integer({ min: 0, max: 30 }),
    });
    const begin = day('2026-01-01');
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        const pen = aPen();
        const facts: ClinicFact<'avkInterruption'>[] = [];
        for (const { state, after } of steps) {
          facts.push(anInterruption(pen, state, addDays(begin, after), facts.at(-1)));
        }
        const line = foldChain(facts)?.lines[0];
        if (line === undefined) throw new Error('one line');
        const spans = interruptionSpans(line);
        for (let at = -1; at <= 31; at += 1) {
          const on = addDays(begin, at);
          const said = valueOn(line, on)?.body.state;
          const inSpan = spans.filter(({ from, to }) => from <= on && (to === null || on < to)).length;
          expect(inSpan).toBe(said === 'interrupted' ? 1 : 0);
        }
      }),
    );
  });
});
