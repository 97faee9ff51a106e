import { describe, expect, it } from 'vitest';
import type { PatientSummary } from '#store/patientSummary.ts';
import { ExpectedLine } from '#ui/nurse/expected-results/ExpectedLine.tsx';
import { PatientLine } from '#ui/nurse/patients/PatientLine.tsx';
import { day } from '#test/facts/aHistory.ts';
import { aSummary } from './aFile.ts';
import { drawn } from './drawn.tsx';

const INR = { date: day('2026-11-20'), comparator: '=', value: '2.2', rangeDisputed: 'no' } as const;

/** The same patient in both lists. */
function lines(more: Partial<PatientSummary>): readonly string[] {
  const patient = aSummary(more);
  const result = { patient, dueOn: day('2026-11-20'), state: 'due' as const, daysPast: 2 };
  return [
    drawn(<PatientLine patient={patient} />),
    drawn(<ExpectedLine result={result} current="no" onEnter={() => undefined} />),
  ];
}

function both(says: string): readonly unknown[] {
  return [expect.stringContaining(says), expect.stringContaining(says)];
}

describe('a patient’s line in a list', () => {
  it('holds the last INR against the range of its own day, not against a range set since', () => {
    const inr = { ...INR, range: { low: '2', high: '3' } };
    expect(lines({ range: { low: '2.5', high: '3.5' }, lastInr: inr, worstInr: inr })).toEqual(both('dans la cible'));
  });

  it('says « à vérifier » where people disagree on the range of that day', () => {
    const inr = { ...INR, range: { low: '2', high: '3' }, rangeDisputed: 'yes' } as const;
    for (const line of lines({ lastInr: inr, worstInr: inr })) {
      expect(line).toContain('à vérifier');
      expect(line).not.toContain('dans la cible');
    }
  });

  it('shows the value that alerts most of an INR in dispute, and that it is to be checked', () => {
    const worst = { ...INR, value: '7.4', range: { low: '2', high: '3' } };
    expect(lines({ lastInr: INR, worstInr: worst, lastInrDisputed: 'yes' })).toEqual(both('7,4 au-dessus de la cible'));
    expect(lines({ lastInr: INR, worstInr: worst, lastInrDisputed: 'yes' })).toEqual(both('À vérifier'));
  });

  it('says that rows of him could not be read, and that the region keeps entries apart', () => {
    expect(lines({ unreadable: 1 })).toEqual(both('Dossier en partie illisible'));
    expect(lines({ apart: 2 })).toEqual(both('2 saisies mises de côté par la région'));
  });
});
