import { strictTrait } from '#domain/identity/strictTrait.ts';
import { addDays, type LocalDate } from '#domain/localDate.ts';
import { dosingOf } from './drawSketch.ts';
import type { Ending, PatientSketch } from './patientSketch.ts';
import type { SeededRandom } from './seededRandom.ts';

type Memorable = {
  /** What a guided tour may show on this file. */
  readonly shows: string;
  sketch(usual: PatientSketch, today: LocalDate, random: SeededRandom): PatientSketch;
};

/** The patients of the demonstration that one may count on, the first of the cohort, in this order. */
export const MEMORABLE_PATIENTS: readonly Memorable[] = [
  {
    shows: 'Jeanne Vuillemin, née GRANDCLEMENT: steady for years (TTR above 90 %), control due today',
    sketch: (usual, today) => ({
      ...steady(usual, today),
      identity: { ...woman(usual, 'GRANDCLEMENT', 'Jeanne', '1938-04-12'), usedName: 'VUILLEMIN' },
      inrs: { ...steady(usual, today).inrs, restlessness: 0.07 },
      ending: due(today, 0, 28),
    }),
  },
  {
    shows: 'Marcel BOUVERET: mechanical mitral valve, range 3 to 4.5, hard to keep in it',
    sketch: (usual, today) => ({
      ...steady(usual, today),
      identity: man(usual, 'BOUVERET', 'Marcel', '1944-09-03'),
      course: { ...warfarin(usual, today), indication: 'mechanicalMitralValve', range: { low: '3.0', high: '4.5' } },
      inrs: { ...usual.inrs, restlessness: 0.34, usualInterval: { shortest: 10, longest: 24 }, method: 'laboratory' },
      ending: due(today, 4, 14),
    }),
  },
  {
    shows: 'Odette JACQUEMIN, known as Michaud: fluindione continued since 2009',
    sketch: (usual, today, random) => ({
      ...steady(usual, today),
      identity: { ...woman(usual, 'JACQUEMIN', 'Odette', '1941-01-27'), usedName: 'MICHAUD' },
      course: {
        ...warfarin(usual, today),
        molecule: 'fluindione',
        tablet: 'previscan-20',
        startedOn: '2009-05-14' as LocalDate,
      },
      dosing: { ...dosingOf(random, 'previscan-20'), written: 'cycle' },
      ending: due(today, 9, 30),
    }),
  },
  {
    shows: 'Henri PERNOT: an INR above 8 two months ago, bleeding, treatment interrupted then resumed',
    sketch: (usual, today) => ({
      ...steady(usual, today),
      identity: man(usual, 'PERNOT', 'Henri', '1947-11-30'),
      events: [
        { kind: 'surprise', on: addDays(today, -62), inr: 9.4 },
        { kind: 'interruption', from: addDays(today, -58), to: addDays(today, -51), cause: 'bleeding' },
      ],
      ending: due(today, 3, 11),
    }),
  },
  {
    shows: 'Simone Chauvin, née TISSOT: her last INR corrected by both nurses, 2.4 and 2.9, to be settled',
    sketch: (usual, today) => ({
      ...steady(usual, today),
      identity: { ...woman(usual, 'TISSOT', 'Simone', '1936-06-18'), usedName: 'CHAUVIN' },
      ending: due(today, 12, 21),
      dispute: 'inr',
    }),
  },
  {
    shows: 'Raymond PELLETIER: two ranges written on the same day, to be settled',
    sketch: (usual, today) => ({
      ...steady(usual, today),
      identity: man(usual, 'PELLETIER', 'Raymond', '1943-03-08'),
      course: { ...warfarin(usual, today), indication: 'mechanicalAorticValve', range: { low: '2.0', high: '3.0' } },
      ending: due(today, 6, 25),
      dispute: 'course',
    }),
  },
  {
    shows: 'Yvette CORDIER: lost from sight for months at a time, five weeks late',
    sketch: (usual, today) => ({
      ...steady(usual, today),
      identity: woman(usual, 'CORDIER', 'Yvette', '1951-12-02'),
      inrs: { ...usual.inrs, restlessness: 0.2, method: 'laboratory', missed: 0.3 },
      ending: due(today, -35, 28),
    }),
  },
  {
    shows: 'Thierry LACROIX: antiphospholipid syndrome, measures himself every week',
    sketch: (usual, today) => ({
      ...steady(usual, today),
      identity: man(usual, 'LACROIX', 'Thierry', '1978-07-21'),
      course: { ...warfarin(usual, today), indication: 'antiphospholipidSyndrome', range: { low: '2.0', high: '3.0' } },
      inrs: {
        restlessness: 0.14,
        method: 'selfTest',
        decimals: 1,
        usualInterval: { shortest: 7, longest: 8 },
        missed: 0,
      },
      ending: due(today, 2, 7),
    }),
  },
  {
    shows: 'Bernadette ROUSSET: mitral valve replaced a year ago, range raised from 2–3 to 2.5–3.5',
    sketch: (usual, today) => ({
      ...steady(usual, today),
      identity: woman(usual, 'ROUSSET', 'Bernadette', '1949-02-14'),
      events: [
        {
          kind: 'rangeChange',
          on: addDays(today, -370),
          range: { low: '2.5', high: '3.5' },
          indication: 'mechanicalMitralValve',
        },
      ],
      ending: due(today, 8, 22),
    }),
  },
  {
    shows: 'Lucien MAIRE, born 1945-05-09: homonym of the next one',
    sketch: (usual, today) => ({
      ...steady(usual, today),
      identity: man(usual, 'MAIRE', 'Lucien', '1945-05-09'),
      ending: due(today, 15, 30),
    }),
  },
  {
    shows: 'Lucien MAIRE, born 1945-09-05: homonym of the one before',
    sketch: (usual, today) => ({
      ...steady(usual, today),
      identity: man(usual, 'MAIRE', 'Lucien', '1945-09-05'),
      ending: due(today, -2, 30),
    }),
  },
  {
    shows: 'Colette FAIVRE-PICON: one sample typed twice and not alike (« doublon ? »)',
    sketch: (usual, today) => ({
      ...steady(usual, today),
      identity: woman(usual, 'FAIVRE-PICON', 'Colette', '1940-10-25'),
      ending: due(today, 5, 20),
      dispute: 'duplicate',
    }),
  },
  {
    shows: 'Gilbert MONNIER: warfarin begun three weeks ago, too early for a TTR',
    sketch: (usual, today) => ({
      ...steady(usual, today),
      identity: man(usual, 'MONNIER', 'Gilbert', '1957-08-16'),
      includedOn: addDays(today, -24),
      course: { ...warfarin(usual, today), start: 'initiation', startedOn: addDays(today, -24) },
      events: [],
      ending: due(today, 4, 7),
    }),
  },
  {
    shows: 'Denise COULON: treatment interrupted for a colonoscopy, not yet resumed',
    sketch: (usual, today) => ({
      ...steady(usual, today),
      identity: woman(usual, 'COULON', 'Denise', '1946-03-31'),
      events: [{ kind: 'interruption', from: addDays(today, -4), cause: 'procedure' }],
      ending: due(today, 6, 17),
    }),
  },
  {
    shows: 'Georges BERTHET: two doses given by telephone on the same day, to be settled',
    sketch: (usual, today) => ({
      ...steady(usual, today),
      identity: man(usual, 'BERTHET', 'Georges', '1939-12-19'),
      ending: due(today, 3, 18),
      dispute: 'dose',
    }),
  },
  {
    shows: 'Yvette CORDIEZ: a second file of Yvette CORDIER, opened four months ago with another range',
    sketch: (usual, today) => ({
      ...steady(usual, today),
      identity: { ...woman(usual, 'CORDIEZ', 'Yvette', '1951-12-02'), status: 'PROV' },
      includedOn: addDays(today, -125),
      course: { ...warfarin(usual, today), range: { low: '2.5', high: '3.5' } },
      ending: due(today, 9, 20),
    }),
  },
];

/** A patient of atrial fibrillation on warfarin, taken over four years ago, whom nothing troubles. */
function steady(usual: PatientSketch, today: LocalDate): PatientSketch {
  return {
    ...usual,
    includedOn: addDays(today, -1_460),
    course: warfarin(usual, today),
    dosing: { unitQuarters: 2, tabletMg: '2', unitsNeeded: 4.5, written: 'week' },
    inrs: {
      restlessness: 0.13,
      method: 'laboratory',
      decimals: 2,
      usualInterval: { shortest: 21, longest: 35 },
      missed: 0,
    },
    events: [],
    careOf: { practice: 'yes', pharmacy: 'yes' },
    dispute: 'none',
  };
}

function warfarin(usual: PatientSketch, today: LocalDate): PatientSketch['course'] {
  return {
    ...usual.course,
    indication: 'atrialFibrillation',
    molecule: 'warfarin',
    tablet: 'coumadine-2',
    start: 'continuation',
    startedOn: addDays(today, -1_700),
    range: { low: '2.0', high: '3.0' },
    plannedDuration: 'lifelong',
    whoAdaptsDose: 'clinic',
  };
}

function due(today: LocalDate, inDays: number, interval: number): Ending {
  const nextControlOn = addDays(today, inDays);
  return { status: 'active', nextControlOn, lastInrOn: addDays(nextControlOn, -interval) };
}

function woman(
  usual: PatientSketch,
  birthName: string,
  firstName: string,
  birthDate: string,
): PatientSketch['identity'] {
  return { ...named(usual, birthName, firstName, birthDate), sex: 'F' };
}

function man(usual: PatientSketch, birthName: string, firstName: string, birthDate: string): PatientSketch['identity'] {
  return { ...named(usual, birthName, firstName, birthDate), sex: 'M' };
}

function named(usual: PatientSketch, birthName: string, firstName: string, birthDate: string) {
  return {
    birthName,
    birthFirstNames: [strictTrait(firstName)],
    birthDate: { date: birthDate as LocalDate, precision: 'day' },
    birthPlace: usual.identity.birthPlace ?? '39198',
    status: 'VALI',
  };
}
