import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { foldChain, isDisagreement, latestOf, valueOn, type ChainState } from '#facts/fold.ts';
import { aCourse, anInr, aPen, correctInr, day, PATIENT, writeOne } from './aHistory.ts';

const valueOf = (state: ChainState<'inrResult'> | undefined) =>
  state?.lines.map((line) => latestOf(line)?.body.inr.value);
const fold = (...facts: ClinicFact[]) => foldChain(facts as ClinicFact<'inrResult'>[]);

describe('a chain of facts', () => {
  it('[M3] shows the correction in place of what it corrects, and keeps both in its history', () => {
    const pen = aPen();
    const first = anInr(pen, '5.2', '2026-01-05');
    const corrected = correctInr(pen, first, first, '2.5');
    const state = fold(corrected, first);
    expect(valueOf(state)).toEqual(['2.5']);
    expect(state?.history.map((fact) => fact.id)).toEqual([first.id, corrected.id]);
  });

  it('[M3] a correction of what was already corrected replaces the correction, whichever of the two it aimed at', () => {
    const pen = aPen();
    const first = anInr(pen, '5.2', '2026-01-05');
    const second = correctInr(pen, first, first, '2.5');
    expect(valueOf(fold(first, second, correctInr(pen, second, second, '2.6')))).toEqual(['2.6']);
    expect(valueOf(fold(first, second, correctInr(pen, second, first, '2.7')))).toEqual(['2.7']);
  });

  it('[M3] an INR entered in error no longer counts and stays in the history', () => {
    const pen = aPen();
    const first = anInr(pen, '5.2', '2026-01-05');
    const removed = writeOne(pen, {
      act: 'enteredInError',
      kind: 'inrResult',
      patientId: PATIENT,
      seen: { chain: first.chain, head: first.id },
      target: first.id,
      reason: 'autre patient',
    });
    const state = fold(first, removed);
    expect(valueOf(state)).toEqual([undefined]);
    expect(state?.history).toHaveLength(2);
  });

  it('[M2] two corrections that did not see each other are a disagreement, and no clock chooses', () => {
    const first = anInr(aPen(), '5.2', '2026-01-05');
    const early = correctInr(aPen('b'), first, first, '2.5');
    const late = correctInr(aPen('z'), first, first, '3.5');
    const state = fold(first, early, late);
    expect(state && isDisagreement(state)).toBe(true);
    expect(valueOf(state)?.toSorted()).toEqual(['2.5', '3.5']);
  });

  it('[M2] a settlement keeps the head it names and closes the disagreement', () => {
    const first = anInr(aPen(), '5.2', '2026-01-05');
    const one = correctInr(aPen('b'), first, first, '2.5');
    const other = correctInr(aPen('c'), first, first, '3.5');
    const settled = settle(one, [one, other]);
    const state = fold(first, one, other, settled);
    expect(valueOf(state)).toEqual(['2.5']);
    expect(state && isDisagreement(state)).toBe(false);
  });

  it('[M2] a third head that the settlement did not see keeps the disagreement open', () => {
    const first = anInr(aPen(), '5.2', '2026-01-05');
    const heads = ['b', 'c', 'd'].map((name) => correctInr(aPen(name), first, first, `2.${name.charCodeAt(0) - 96}`));
    const settled = settle(heads[0] as ClinicFact, heads.slice(0, 2));
    expect(valueOf(fold(first, ...heads, settled))).toHaveLength(2);
  });

  it('[M2] two settlements that chose differently are a disagreement again', () => {
    const first = anInr(aPen(), '5.2', '2026-01-05');
    const one = correctInr(aPen('b'), first, first, '2.5');
    const other = correctInr(aPen('c'), first, first, '3.5');
    const facts = [first, one, other, settle(one, [one, other], 'e'), settle(other, [one, other], 'f')];
    expect(valueOf(fold(...facts))?.toSorted()).toEqual(['2.5', '3.5']);
  });

  it('[M3] a range holds from its first day until the next one, and where two overlap the later in the line wins', () => {
    const pen = aPen();
    const first = aCourse(pen, '2025-01-01', ['2', '3']);
    const summer = aCourse(pen, '2025-06-01', ['2.5', '3.5'], first);
    const spring = aCourse(pen, '2025-03-01', ['3', '4.5'], summer);
    const line = foldChain<'avkCourse'>([spring, first, summer])?.lines[0];
    const lowOn = (on: string) => line && valueOn(line, day(on))?.body.range.low;
    expect([lowOn('2024-12-31'), lowOn('2025-02-28'), lowOn('2025-03-01'), lowOn('2025-07-01')]).toEqual([
      undefined,
      '2',
      '3',
      '3',
    ]);
  });

  it('[M4] is read from the facts at hand while a predecessor has not arrived', () => {
    const pen = aPen();
    const first = anInr(pen, '5.2', '2026-01-05');
    const second = correctInr(pen, first, first, '2.5');
    const third = correctInr(pen, second, second, '2.6');
    const state = fold(first, third);
    expect(valueOf(state)?.toSorted()).toEqual(['2.6', '5.2']);
    expect(state?.lines.some((line) => !line.complete)).toBe(true);
  });

  it('that closes a loop has no head and is read as nothing, without hanging', () => {
    const pen = aPen();
    const first = anInr(pen, '5.2', '2026-01-05');
    const second = correctInr(pen, first, first, '2.5');
    const third = { ...correctInr(pen, second, second, '2.6') };
    expect(fold({ ...second, supersedes: [third.id] }, third)).toBeUndefined();
  });

  it('[M1] says the same whatever the order its facts arrived in, and each repeated', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { maxLength: 12 }), fc.infiniteStream(fc.nat()), (plan, picks) => {
        const facts = aTangledHistory(plan);
        const shuffled = facts.toSorted(() => ((picks.next().value ?? 0) % 2 === 0 ? 1 : -1));
        expect(fold(...shuffled)).toEqual(fold(...facts));
      }),
    );
  });
});

function settle(keeps: ClinicFact, heads: readonly ClinicFact[], name = 'd'): ClinicFact {
  return writeOne(aPen(name), {
    act: 'settlement',
    kind: 'inrResult',
    patientId: PATIENT,
    chain: keeps.chain,
    heads: heads.map((head) => head.id),
    keeps: keeps.id,
    reason: 'valeur relue sur le compte rendu',
  });
}

/** Corrections and settlements by several people, each seeing only some earlier head. */
function aTangledHistory(plan: readonly number[]): ClinicFact[] {
  const pen = aPen('t');
  const first = anInr(pen, '5.2', '2026-01-05');
  const facts: ClinicFact[] = [first];
  for (const [at, step] of plan.entries()) {
    const seen = facts[step % facts.length] ?? first;
    const heads = facts.filter((fact) => !facts.some((other) => other.supersedes.includes(fact.id)));
    if (step === 5 && heads.length > 1) facts.push(settleBy(pen, heads));
    else facts.push(correctInr(pen, seen, first, `2.${at % 10}`));
  }
  return facts;
}

function settleBy(pen: ReturnType<typeof aPen>, heads: readonly ClinicFact[]): ClinicFact {
  return writeOne(pen, {
    act: 'settlement',
    kind: 'inrResult',
    patientId: PATIENT,
    chain: heads[0]?.chain ?? '',
    heads: heads.map((head) => head.id),
    keeps: heads[0]?.id ?? '',
    reason: 'relu',
  });
}
