import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { areJoined, linkIntents, linksOf, linksSaid } from '#facts/links.ts';
import { foldPatient } from '#facts/patientFile.ts';
import { aPen, write } from './aHistory.ts';
import { linking, ONE, OTHER, THIRD } from './aJoinedPerson.ts';

const PAIR = [ONE, OTHER] as const;

function joined(facts: readonly ClinicFact[], one = ONE, other = OTHER): boolean {
  return areJoined(foldPatient(ONE, facts).links, one, other);
}

/** What takes the last fact of each chain back, as « Annuler » does. */
function takenBack(facts: readonly ClinicFact[]): ClinicFact[] {
  return write(
    aPen('u'),
    ...facts.map((fact) => ({
      act: 'enteredInError' as const,
      kind: 'patientLink' as const,
      patientId: fact.patientId ?? '',
      seen: { chain: fact.chain, head: fact.id },
      target: fact.id,
      reason: 'annulé à la saisie',
    })),
  );
}

describe('two files of one person', () => {
  it('are joined by one action that writes a fact in each of the two', () => {
    const facts = linking(aPen('a'), PAIR, 'joined');
    expect(facts.map((fact) => fact.patientId)).toEqual([ONE, OTHER]);
    expect(new Set(facts.map((fact) => fact.group)).size).toBe(1);
    expect(joined(facts)).toBe(true);
    expect(joined(facts, OTHER, ONE)).toBe(true);
  });

  it('are not joined while only one of the two facts has come', () => {
    const [one, other] = linking(aPen('a'), PAIR, 'joined');
    expect([one, other].map((fact) => joined(fact === undefined ? [] : [fact]))).toEqual([false, false]);
  });

  it('are two again once somebody parted them, and one again once somebody rejoined them', () => {
    const pen = aPen('a');
    const first = linking(pen, PAIR, 'joined');
    const parted = [...first, ...linking(pen, PAIR, 'parted', first)];
    expect(joined(parted)).toBe(false);
    expect(joined([...parted, ...linking(pen, PAIR, 'joined', parted)])).toBe(true);
  });

  it('are not joined while one person says joined and another parted: access never widens on one word', () => {
    const facts = [...linking(aPen('a'), PAIR, 'joined'), ...linking(aPen('b'), PAIR, 'parted')];
    expect(joined(facts)).toBe(false);
    expect(linksSaid(linksOf(foldPatient(ONE, facts).links, ONE)).get(OTHER)).toBe('parted');
  });

  it('two words that differ are answered by one action, whichever of them it takes up', () => {
    const apart = [...linking(aPen('a'), PAIR, 'joined'), ...linking(aPen('b'), PAIR, 'parted')];
    const again = linking(aPen('c'), PAIR, 'joined', apart);
    expect(again.map((fact) => fact.act)).toEqual(['change', 'change', 'change', 'change']);
    expect(joined([...apart, ...again])).toBe(true);
    expect(joined([...apart, ...linking(aPen('c'), PAIR, 'parted', apart)])).toBe(false);
  });

  it('joining that was undone at once leaves two files of which nothing is said', () => {
    const facts = linking(aPen('a'), PAIR, 'joined');
    const all = [...facts, ...takenBack(facts)];
    expect(joined(all)).toBe(false);
    expect(linksSaid(linksOf(foldPatient(ONE, all).links, ONE)).size).toBe(0);
    expect(joined([...all, ...linking(aPen('b'), PAIR, 'joined', all)])).toBe(true);
  });

  it('parting that was undone at once leaves them joined', () => {
    const pen = aPen('a');
    const first = linking(pen, PAIR, 'joined');
    const parted = linking(pen, PAIR, 'parted', first);
    expect(joined([...first, ...parted, ...takenBack(parted)])).toBe(true);
  });

  it('a link with one file says nothing of a third', () => {
    const facts = [...linking(aPen('a'), PAIR, 'joined'), ...linking(aPen('a'), [OTHER, THIRD], 'joined')];
    expect(joined(facts, ONE, THIRD)).toBe(false);
  });

  it('an action that joins says why, in each of its facts', () => {
    const intents = linkIntents(PAIR, [], { state: 'joined', reason: 'même INS' });
    expect(intents.map((intent) => 'reason' in intent && intent.reason)).toEqual(['même INS', 'même INS']);
  });

  it('[M1] whatever the order of arrival, tablet and region agree on who is joined', () => {
    const pen = aPen('a');
    const first = linking(pen, PAIR, 'joined');
    const parted = linking(aPen('b'), PAIR, 'parted', first);
    const third = linking(aPen('c'), [OTHER, THIRD], 'joined');
    const all = [...first, ...parted, ...third];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(joined(shuffled)).toBe(false);
        expect(joined(shuffled, OTHER, THIRD)).toBe(true);
      }),
    );
  });
});
