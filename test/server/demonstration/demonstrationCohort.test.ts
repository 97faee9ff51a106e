import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#domain/localDate.ts';
import { nextControlState } from '#domain/follow-up/nextControl.ts';
import { timeInTherapeuticRange } from '#domain/ttr/timeInTherapeuticRange.ts';
import { CLINIC_CONVENTION } from '#domain/ttr/ttrConvention.ts';
import { readFact, type ClinicFact } from '#facts/clinicFact.ts';
import { LARGEST_GROUP } from '#facts/factHead.ts';
import { controlOf } from '#facts/controlOf.ts';
import { decisionNews } from '#facts/decisionNews.ts';
import { doseOf } from '#facts/doseOf.ts';
import { latestOf } from '#facts/fold.ts';
import { foldPatient, type PatientFile } from '#facts/patientFile.ts';
import { readingsOf, type Reading } from '#facts/readings.ts';
import { resultsToClose } from '#facts/resultsToClose.ts';
import {
  DEMONSTRATION_PATIENTS,
  demonstrationCohort,
  demonstrationDirectory,
} from '#server/demonstration/demonstrationCohort.ts';
import { MEMORABLE_PATIENTS } from '#server/demonstration/memorablePatients.ts';

const today = '2026-11-22' as LocalDate;
const cohort = [...demonstrationCohort({ today })];
const files = cohort.map((groups) => {
  const facts = groups.flat().map((written) => written.fact);
  return foldPatient(facts[0]?.patientId ?? '', facts);
});
const facts: readonly ClinicFact[] = cohort.flat(2).map((written) => written.fact);

describe('the demonstration clinic', () => {
  it('is the same, byte for byte, each time it is made for one day', () => {
    const some = { today, patients: 20 };
    const written = (seed?: number) =>
      [...demonstrationCohort({ ...some, ...(seed === undefined ? {} : { seed }) })].flat(2).map(({ bytes }) => bytes);
    expect(written()).toEqual(written());
    expect(written(40)).not.toEqual(written());
  });

  it('holds its patients and stays small enough to be written at a first start', () => {
    expect(cohort).toHaveLength(DEMONSTRATION_PATIENTS);
    expect(facts.length).toBeGreaterThan(12_000);
    expect(facts.length).toBeLessThanOrEqual(24_000);
  });

  it('is made of facts that read as facts, each with an id of its own', () => {
    const read = [...demonstrationDirectory('bfc'), ...cohort.flat()]
      .flat()
      .map(({ bytes }) => readFact(bytes).outcome);
    expect(new Set(read)).toEqual(new Set(['known']));
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
  });

  it('keeps one group to one patient, to forty facts and to one id', () => {
    for (const group of cohort.flat()) {
      expect(group.length).toBeLessThanOrEqual(LARGEST_GROUP);
      expect(new Set(group.map(({ fact }) => fact.group))).toEqual(new Set([group[0]?.fact.id]));
      expect(new Set(group.map(({ fact }) => fact.patientId)).size).toBe(1);
    }
  });

  it('has told its patients of their results, but for a handful of the last two days', () => {
    const results = files.flatMap((file) => resultsToClose(file, today));
    const open = results.filter(({ state }) => state.kind !== 'closed');
    expect(results.length).toBeGreaterThan(50);
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThan(25);
  });

  it('writes nothing before what it follows on, and nothing in the future', () => {
    const known = new Set<string>();
    for (const fact of facts) {
      expect([...fact.supersedes, ...fact.reads].filter((id) => !known.has(id))).toEqual([]);
      expect(fact.writtenAt.instant < `${today}T00:00:00.000Z`).toBe(true);
      known.add(fact.id);
    }
  });

  it('bases each dose in force on every INR there was when it was decided', () => {
    const missed = files.flatMap((file) => {
      const dose = doseOf(file, today);
      const said = dose.kind === 'none' ? [] : dose.kind === 'settled' ? [dose] : dose.heads;
      return said.flatMap(({ current }) => (current === undefined ? [] : decisionNews(file, current)));
    });
    expect(missed.filter(({ kind }) => kind === 'arrived')).toEqual([]);
  });

  it('gives no INS to anybody', () => {
    expect(files.filter((file) => identityOf(file)?.ins !== undefined)).toEqual([]);
  });
});

describe('its treatments', () => {
  it('never begin with fluindione, and continue only what was begun before December 2018', () => {
    const fluindione = facts.flatMap((fact) =>
      fact.kind === 'avkCourse' && 'molecule' in fact.body && fact.body.molecule === 'fluindione' ? [fact.body] : [],
    );
    expect(fluindione.length).toBeGreaterThan(30);
    for (const course of fluindione) {
      expect(course).toMatchObject({ start: 'continuation' });
      expect(String(course['startedOn']) < '2018-12-01').toBe(true);
    }
  });

  it('cover the three zones, and some change zone on the way', () => {
    const zones = new Set(files.flatMap((file) => readingOf(file).ranges.map(({ low, high }) => `${low}–${high}`)));
    expect(zones).toEqual(new Set(['2.0–3.0', '2.5–3.5', '3.0–4.5']));
    expect(files.filter((file) => readingOf(file).ranges.length > 1).length).toBeGreaterThanOrEqual(3);
  });

  it('have INRs of every method, off the scale, corrected with a reason and entered in error', () => {
    const inrs = facts.filter((fact): fact is ClinicFact<'inrResult'> => fact.kind === 'inrResult');
    const methods = inrs.flatMap((inr) => ('method' in inr.body ? [inr.body.method] : []));
    expect(new Set(methods)).toEqual(new Set(['laboratory', 'selfTest', 'pointOfCare']));
    expect(inrs.filter((inr) => JSON.stringify(inr.body).includes('"comparator":">"')).length).toBeGreaterThan(2);
    expect(inrs.filter((inr) => inr.act === 'correction').length).toBeGreaterThan(30);
    expect(inrs.filter((inr) => inr.act === 'enteredInError').length).toBeGreaterThan(5);
    expect(facts.filter((fact) => fact.kind === 'avkInterruption').length).toBeGreaterThan(20);
  });

  it('leave patients from hardly ever to nearly always in range', () => {
    const percents = files.flatMap((file) => ttrPercentOf(readingOf(file)) ?? []).toSorted((a, b) => a - b);
    const at = (share: number) => percents[Math.floor(share * (percents.length - 1))] ?? 0;
    expect(at(0.05)).toBeLessThan(40);
    expect(at(0.5)).toBeGreaterThan(55);
    expect(at(0.5)).toBeLessThan(80);
    expect(at(0.95)).toBeGreaterThan(90);
  });
});

describe('its follow-up', () => {
  it('has active patients with a control due today, late or to come, and others who have left', () => {
    const statuses = files.map((file) => file.status && latestOf(file.status.lines[0])?.body.status);
    expect(statuses.filter((status) => status === 'active').length).toBeGreaterThan(180);
    expect(new Set(statuses).size).toBeGreaterThanOrEqual(5);
    const states = files.flatMap((file, at) => (statuses[at] === 'active' ? [controlStateIn(file)] : []));
    for (const [state, least] of Object.entries({ due: 5, late: 5, upcoming: 100 })) {
      expect(states.filter((one) => one === state).length, state).toBeGreaterThanOrEqual(least);
    }
  });

  it('leaves open what two people wrote against each other: on an INR, a range and a dose', () => {
    const open = files.flatMap((file) => file.disagreements.map((state) => state.kind));
    expect(open.toSorted()).toEqual(['avkCourse', 'doseSchedule', 'inrResult']);
  });

  it('has every memorable patient where the list says', () => {
    MEMORABLE_PATIENTS.forEach(({ shows }, at) => {
      const name = identityOf(files[at])?.birthName;
      expect(name !== undefined && shows.includes(name), shows).toBe(true);
    });
  });
});

function identityOf(file: PatientFile | undefined) {
  return file?.identity && latestOf(file.identity.lines[0])?.body;
}

function readingOf(file: PatientFile): Reading {
  const readings = readingsOf(file);
  if (readings.kind === 'settled') return readings.reading;
  if (readings.kind === 'disputed' && readings.readings[0] !== undefined) return readings.readings[0];
  throw new Error('a demonstration patient that cannot be read');
}

function ttrPercentOf(reading: Reading): number | undefined {
  const history = {
    inrs: reading.inrs.map(({ id, date, inr }) => ({ id, sampledOn: date, inr })),
    ranges: reading.ranges,
    interruptions: reading.interruptions.map(({ from, to }) => (to === null ? { from } : { from, to })),
    ...(reading.avkStart === undefined ? {} : { avkStart: reading.avkStart }),
  };
  const ttr = timeInTherapeuticRange(history, CLINIC_CONVENTION);
  if (ttr.kind === 'unmeasurable') return undefined;
  return (100 * ttr.daysWithin) / (ttr.daysBelow + ttr.daysWithin + ttr.daysAbove);
}

function controlStateIn(file: PatientFile): string {
  const { dueOn, answered } = controlOf(file, []);
  if (dueOn === undefined || readingOf(file).inrs.length === 0) return 'unplanned';
  return nextControlState({ dueOn, today, answered });
}
