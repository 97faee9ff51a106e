import { describe, expect, it } from 'vitest';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { type BasedDecision, decisionNews } from '#facts/decisionNews.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { anInr, aPen, correctInr, PATIENT, writeOne } from './aHistory.ts';

const pen = aPen();
const early = anInr(pen, '2.4', '2026-11-02');
const late = anInr(pen, '3.6', '2026-11-16');

/** A decision of 20/11/2026 that names these INRs. */
function decision(reads: readonly ClinicFact[], setAside: readonly ClinicFact[] = []): BasedDecision {
  return {
    reads: reads.map(({ id }) => id),
    writtenAt: { instant: '2026-11-20T09:00:00.000Z' },
    body: { setAside: setAside.map(({ id }) => id) },
  };
}

function news(on: BasedDecision, ...facts: readonly ClinicFact[]) {
  return decisionNews(foldPatient(PATIENT, facts), on).map((one) =>
    one.kind === 'arrived'
      ? `arrived ${one.inr.body.inr.value}`
      : `moved ${one.was.body.inr.value} to ${one.now?.body.inr.value ?? 'nothing'}`,
  );
}

describe('a dose of 20/11/2026 based on the INRs of 2 and 16 November', () => {
  const dose = decision([early, late]);

  it('has no news while nothing came', () => {
    expect(news(dose, early, late)).toEqual([]);
  });

  it.each([
    { on: '2026-11-01', told: [] },
    { on: '2026-11-02', told: ['arrived 5.1'] },
    { on: '2026-11-10', told: ['arrived 5.1'] },
    { on: '2026-11-20', told: ['arrived 5.1'] },
    { on: '2026-11-21', told: [] },
  ])('is told of an INR of $on that came since: $told', ({ on, told }) => {
    expect(news(dose, early, late, anInr(aPen('b'), '5.1', on))).toEqual(told);
  });

  it('is told that one of them was corrected, to another value or to the same', () => {
    expect(news(dose, early, late, correctInr(aPen('b'), late, late, '2.6'))).toEqual(['moved 3.6 to 2.6']);
    expect(news(dose, early, late, correctInr(aPen('b'), late, late, '3.6'))).toEqual(['moved 3.6 to 3.6']);
  });

  it('is told that one of them was taken out', () => {
    const removed = writeOne(aPen('b'), {
      act: 'enteredInError',
      kind: 'inrResult',
      patientId: PATIENT,
      seen: { chain: late.chain, head: late.id },
      target: late.id,
      reason: 'autre patient',
    });
    expect(news(dose, early, late, removed)).toEqual(['moved 3.6 to nothing']);
  });

  it('is told that one of them is in dispute, and of the settlement where both values had been seen', () => {
    const one = correctInr(aPen('b'), late, late, '2.6');
    const other = correctInr(aPen('c'), late, late, '6.3');
    expect(news(dose, early, late, one, other)).toHaveLength(1);
    const both = decision([early, one, other]);
    expect(news(both, early, late, one, other)).toEqual([]);
    const settled = writeOne(aPen('d'), {
      act: 'settlement',
      kind: 'inrResult',
      patientId: PATIENT,
      chain: late.chain,
      heads: [one.id, other.id],
      keeps: one.id,
      reason: 'vérifié',
    });
    expect(news(both, early, late, one, other, settled)).toEqual(['moved 6.3 to 2.6']);
  });
});

describe('an INR that was left out by hand', () => {
  const dose = decision([early], [late]);

  it('is no news: it was seen', () => {
    expect(news(dose, early, late)).toEqual([]);
  });

  it('is news once it was corrected: that value was not', () => {
    expect(news(dose, early, late, correctInr(aPen('b'), late, late, '2.6'))).toEqual(['arrived 2.6']);
  });
});

it('a dose that names no INR is told of every one of up to its day', () => {
  const facts = [early, late, anInr(aPen('b'), '2.2', '2026-11-21')];
  expect(news(decision([]), ...facts)).toEqual(['arrived 2.4', 'arrived 3.6']);
});

it('a dose that names an INR which has not arrived yet is told of the others only', () => {
  expect(news(decision([anInr(aPen('z'), '2.2', '2026-11-10'), early]), early, late)).toEqual(['arrived 3.6']);
});
