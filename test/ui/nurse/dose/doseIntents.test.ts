import { describe, expect, it } from 'vitest';
import { avkTablet } from '#domain/dosing/avkTablets.ts';
import type { ClinicFact, WritingFact } from '#facts/clinicFact.ts';
import type { Intent } from '#facts/composeGroup.ts';
import { doseOf } from '#facts/doseOf.ts';
import { decisionNews } from '#facts/decisionNews.ts';
import { foldPatient, type PatientFile } from '#facts/patientFile.ts';
import { basisInrs, doseBasis } from '#ui/nurse/dose/doseBasis.ts';
import { decideDoseIntent, removeDoseIntent, writeDoseIntent } from '#ui/nurse/dose/doseIntents.ts';
import { anInr, aPen, correctInr, day, PATIENT, writeOne } from '#test/facts/aHistory.ts';
import { writeDose } from '#test/facts/doseHistory.ts';

const TODAY = day('2026-11-22');
const DR_ROCHE = { name: 'Dr Roche', how: 'telephone' };
const NO_BASIS = { reads: [], setAside: [] };

function lineOf({ dose }: PatientFile) {
  if (dose === undefined) throw new Error('no dose was written');
  return dose.lines[0];
}

function doseFact(intent: Intent): WritingFact<'doseSchedule'> {
  return writeOne(aPen('z'), intent) as WritingFact<'doseSchedule'>;
}

function onDay(facts: readonly ClinicFact[], on = TODAY) {
  const dose = doseOf(foldPatient(PATIENT, facts), on);
  if (dose.kind !== 'settled') throw new Error(`the dose is ${dose.kind}`);
  return dose;
}

describe('a dose that is written', () => {
  const tablet = avkTablet('coumadine-5');
  if (tablet === undefined) throw new Error('no Coumadine');
  const dose = {
    pattern: { kind: 'cycle', anchor: TODAY, quarters: [4, 6] },
    tablet,
    validFrom: TODAY,
    decidedBy: DR_ROCHE,
    basis: NO_BASIS,
  } as const;

  it('is the first one of a patient, or follows on the one that was seen', () => {
    const first = doseFact(writeDoseIntent(foldPatient(PATIENT, []), dose));
    expect(first).toMatchObject({ act: 'first', body: { tablet: 'coumadine-5', tabletMg: '5', decidedBy: DR_ROCHE } });
    const before = writeDose(aPen(), { from: '2026-01-05' });
    const next = doseFact(writeDoseIntent(foldPatient(PATIENT, [before]), dose));
    expect(next).toMatchObject({ act: 'change', supersedes: [before.id] });
  });

  it('without anybody who decided waits, and says nothing of a decision', () => {
    const waiting = doseFact(writeDoseIntent(foldPatient(PATIENT, []), { ...dose, decidedBy: undefined }));
    expect(waiting.body).not.toHaveProperty('decidedBy');
    expect(onDay([waiting]).toValidate.map(({ id }) => id)).toEqual([waiting.id]);
  });

  it('goes into the file that holds the history, of two joined files of a person', () => {
    const other = '0198b2a0-0000-7000-8000-0000000000ff';
    const before = writeDose(aPen(), { from: '2026-01-05' });
    const file = { ...foldPatient(PATIENT, [before]), patientId: other };
    expect(writeDoseIntent(file, dose).patientId).toBe(PATIENT);
  });
});

describe('the decision on a dose that waited since the 16th', () => {
  const before = writeDose(aPen(), { from: '2026-01-05' });
  const waiting = writeDose(aPen('b'), { from: '2026-11-16', quarters: 6, after: before, decidedBy: 'nobody' });
  const planned = writeDose(aPen('c'), { from: '2026-12-07', quarters: 8, after: waiting });
  const file = foldPatient(PATIENT, [before, waiting, planned]);
  const decided = doseFact(
    decideDoseIntent(file, {
      line: lineOf(file),
      waiting,
      decidedBy: DR_ROCHE,
      basis: NO_BASIS,
      today: TODAY,
      reason: 'dose validée par Dr Roche',
    }),
  );
  const facts = [before, waiting, planned, decided];

  it('holds from the day of the decision, not from the day it was meant for', () => {
    expect(onDay(facts, day('2026-11-21')).current?.id).toBe(before.id);
    expect(onDay(facts).current?.id).toBe(decided.id);
  });

  it('leaves the dose planned for later where it is', () => {
    expect(onDay(facts).upcoming.map(({ id }) => id)).toEqual([planned.id]);
    expect(onDay(facts, day('2026-12-07')).current?.id).toBe(planned.id);
  });

  it('keeps the nurse’s own writing in the history, under her name', () => {
    const history = foldPatient(PATIENT, facts).dose?.history ?? [];
    expect(history.find(({ id }) => id === waiting.id)?.author).toBe(waiting.author);
    expect(decided).toMatchObject({ act: 'correction', target: waiting.id, reason: 'dose validée par Dr Roche' });
  });

  it('may be refused instead: the dose before goes on', () => {
    const refused = writeOne(
      aPen('y'),
      removeDoseIntent(file, { line: lineOf(file), dose: waiting, reason: 'refusée' }),
    );
    expect(onDay([before, waiting, planned, refused])).toMatchObject({ current: { id: before.id }, toValidate: [] });
  });
});

describe('the INRs a dose is based on', () => {
  const days = ['2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'];
  const inrs = days.map((on, at) => anInr(aPen(String.fromCharCode(97 + at)), `2.${at}`, on));

  it('are the last six, newest first, and those it named before however old', () => {
    const file = foldPatient(PATIENT, inrs);
    const values = (named: readonly string[]) => basisInrs(file, named).map(({ said }) => said[0]?.body.inr.value);
    expect(values([])).toEqual(['2.6', '2.5', '2.4', '2.3', '2.2', '2.1']);
    expect(values([inrs[0]?.id ?? ''])).toEqual(['2.6', '2.5', '2.4', '2.3', '2.2', '2.1', '2.0']);
  });

  it('leave no news at the moment of deciding, whatever was left out and whatever is in dispute', () => {
    const [last] = inrs.toReversed();
    if (last === undefined) throw new Error('no INR');
    const disputed = [correctInr(aPen('x'), last, last, '3.1'), correctInr(aPen('y'), last, last, '4.1')];
    const file = foldPatient(PATIENT, [...inrs, ...disputed]);
    const shown = basisInrs(file);
    expect(shown[0]?.said).toHaveLength(2);
    for (const leftOut of [[], [shown[0]?.chain ?? ''], shown.map(({ chain }) => chain).slice(0, 5)]) {
      const { reads, setAside } = doseBasis(shown, leftOut);
      const writtenAt = { instant: '2026-11-22T08:00:00.000Z' };
      expect(decisionNews(file, { reads, writtenAt, body: { setAside } })).toEqual([]);
    }
  });
});
