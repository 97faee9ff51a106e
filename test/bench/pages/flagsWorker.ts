import { complexityOf } from '#domain/complexity/complexity.ts';
import { COMPLEX_PATIENT_RULES } from '#domain/complexity/complexPatientRules.ts';
import type { Evidence } from '#domain/complexity/evidence.ts';
import { evaluationOn } from '#domain/complexity/evaluation.ts';
import { Judgement } from '#domain/complexity/judgement.ts';
import { addDays, type LocalDate } from '#domain/localDate.ts';
import { ttrOfCourse } from '#domain/ttr/timeInTherapeuticRange.ts';

type Size = { readonly patients: number; readonly inrs: number; readonly rounds: number };

const TODAY = '2026-11-22' as LocalDate;
const FIRST_RANGE = '2019-01-07' as LocalDate;
const CONDITIONS = ['hypertension', 'diabetes', 'heartFailure', 'chronicKidneyDisease', 'strokeOrTia'] as const;

globalThis.addEventListener('message', ({ data: size }: MessageEvent<Size>) => {
  const patients = Array.from({ length: size.patients }, (_, at) => aPatient(at, size.inrs));
  const measured: number[] = [];
  const raw: number[] = [];
  for (let round = 0; round < size.rounds; round += 1) {
    measured.push(timed(() => judgeAll(patients)));
    raw.push(timed(() => onePass(patients)));
  }
  globalThis.postMessage({ measured, raw });
});

/** Values from a fixed sequence: every run judges the same patients. The newest INR is some days old. */
function aPatient(patient: number, length: number): Evidence {
  let state = patient * 2_654_435_761 + 12_345;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  let day = -next(28);
  const inrs = Array.from({ length }, (_, at) => {
    const value = (1.7 + next(170) / 100).toFixed(1);
    const inr = { id: `${patient}-${at}`, sampledOn: addDays(TODAY, day), inr: { comparator: '=' as const, value } };
    day -= 14 + next(28);
    return inr;
  });
  const histories = CONDITIONS.slice(0, next(5)).map((code) => [
    {
      id: `${patient}-${code}`,
      from: FIRST_RANGE,
      code,
      state: 'active',
      severity: next(5) === 0 ? 'severe' : 'notSevere',
    },
  ]);
  return {
    sex: next(2) === 0 ? 'F' : 'M',
    birthDate: addDays(TODAY, -365 * (50 + next(45))),
    inrs: [
      {
        inrs: inrs.toReversed(),
        ranges: [{ from: FIRST_RANGE, low: '2', high: '3' }],
        unconfirmed: [],
        avkStart: FIRST_RANGE,
      },
    ],
    conditions: [{ histories, indications: [{ id: 'course', from: FIRST_RANGE, indication: 'atrialFibrillation' }] }],
    medicines: [],
    stays: Array.from({ length: next(3) }, (_, at) => ({
      id: `${patient}-stay-${at}`,
      type: 'stay',
      admittedOn: addDays(TODAY, -next(500)),
      planned: 'no',
      avkLink: next(2) === 0 ? 'certain' : 'none',
    })),
    events: [],
    assessments: [
      {
        id: `${patient}-creatinine`,
        topic: 'creatinine',
        value: String(60 + next(150)),
        unit: 'umol/L',
        takenOn: addDays(TODAY, -next(300)),
      },
    ],
    reviews: [
      { id: `${patient}-conditions`, topic: 'conditions', asOf: addDays(TODAY, -next(600)) },
      { id: `${patient}-stays`, topic: 'hospitalStays', asOf: addDays(TODAY, -next(600)) },
      { id: `${patient}-events`, topic: 'events', asOf: addDays(TODAY, -next(600)) },
    ],
    care: { generalPractitioner: 'yes', homeNurse: 'unknown', reachable: 'yes' },
  };
}

/** What a line of the list needs: every rule with its month-ends, and the TTR of twelve months. */
function judgeAll(patients: readonly Evidence[]): void {
  const evaluation = evaluationOn(COMPLEX_PATIENT_RULES, TODAY);
  const found = { complex: 0, notComplex: 0, toWatch: 0, unknown: 0 };
  let measurable = 0;
  for (const evidence of patients) {
    const judgement = new Judgement(evidence, evaluation);
    found[complexityOf(judgement).status] += 1;
    const [inrs] = judgement.inrs === 'tooManyDisputes' ? [] : judgement.inrs;
    if (inrs !== undefined && ttrOfCourse(inrs.course, evaluation.today.longTtr).kind === 'measured') measurable += 1;
  }
  // Read back, so that no compiler leaves the work out; and an answer that is the same for all must not look fast.
  if (measurable !== patients.length) throw new Error(`${measurable} of ${patients.length} patients have a TTR`);
  if (found.complex === 0 || found.complex === patients.length) throw new Error(JSON.stringify(found));
}

/** The least that reading every day and value once can cost. */
function onePass(patients: readonly Evidence[]): void {
  let sum = 0;
  for (const { inrs } of patients) {
    if (inrs === 'tooManyDisputes') continue;
    for (const reading of inrs) {
      for (const { sampledOn, inr } of reading.inrs) sum += sampledOn.charCodeAt(9) + inr.value.charCodeAt(0);
    }
  }
  if (sum === 0) throw new Error('nothing was read');
}

function timed(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
