import { strictTrait } from '#domain/identity/strictTrait.ts';
import { avkTablet, type AvkTabletCode } from '#domain/dosing/avkTablets.ts';
import { addDays, daysBetween, type LocalDate } from '#domain/localDate.ts';
import { BIRTH_NAMES, BIRTH_PLACES, FIRST_NAMES } from './demonstrationNames.ts';
import type { Ending, PatientSketch, Range, SketchEvent } from './patientSketch.ts';
import type { SeededRandom } from './seededRandom.ts';

/**
 * One invented patient, drawn so that the clinic as a whole looks like a clinic.
 *
 * @param random  of this patient alone, so that a change to one leaves the others as they were
 */
export function drawSketch(random: SeededRandom, today: LocalDate): PatientSketch {
  const why = drawIndication(random);
  const treatment = drawTreatment(random, today);
  const method = random.chance(0.86) ? 'laboratory' : random.chance(0.6) ? 'pointOfCare' : 'selfTest';
  const restlessness = 0.06 + 0.35 * random.next() ** 2.1;
  const usualInterval = intervalFor(method, restlessness);
  const ending = drawEnding(random, today, usualInterval.longest);
  // Nobody ends before having been followed for some months.
  const latest = addDays(ending.lastInrOn, -120);
  const includedOn = treatment.includedOn < latest ? treatment.includedOn : latest;
  return {
    identity: drawIdentity(random, why.indication),
    includedOn,
    course: {
      ...why,
      molecule: treatment.molecule,
      tablet: treatment.tablet,
      startedOn: treatment.start === 'initiation' ? includedOn : treatment.startedOn,
      start: treatment.start,
      plannedDuration: why.indication === 'venousThromboembolism' && random.chance(0.3) ? 'twelveMonths' : 'lifelong',
      whoAdaptsDose: random.chance(0.85) ? 'clinic' : 'generalPractitioner',
    },
    dosing: dosingOf(random, treatment.tablet),
    inrs: {
      restlessness,
      method,
      decimals: method === 'laboratory' ? 2 : 1,
      usualInterval,
      missed: drawMissed(random),
    },
    events: [
      ...drawEvents(random, includedOn, ending.lastInrOn),
      ...drawRangeChange(random, why.indication, { from: includedOn, to: ending.lastInrOn }),
    ],
    careOf: { practice: random.chance(0.25) ? 'yes' : 'no', pharmacy: random.chance(0.2) ? 'yes' : 'no' },
    ending,
    dispute: 'none',
  };
}

/** Tablet, step and need of a molecule, for sketches written by hand as well. */
export function dosingOf(random: SeededRandom, code: AvkTabletCode): PatientSketch['dosing'] {
  const tablet = avkTablet(code);
  if (tablet === undefined) throw new RangeError(`no such tablet: ${code}`);
  const [fewest, most] = UNITS_NEEDED[code];
  return {
    unitQuarters: tablet.quarterStep,
    tabletMg: tablet.strengthMg,
    unitsNeeded: fewest + (most - fewest) * random.next(),
    written: random.chance(0.5) ? 'week' : 'cycle',
  };
}

/** Usual daily needs, in the smallest part of the tablet: 5 mg of fluindione, 1 mg of acenocoumarol or warfarin. */
const UNITS_NEEDED: Record<AvkTabletCode, readonly [number, number]> = {
  'previscan-20': [2, 5],
  'coumadine-2': [3, 6],
  'coumadine-5': [1.5, 3],
  'sintrom-4': [1.5, 5],
  'mini-sintrom-1': [1, 3],
};

function drawIndication(random: SeededRandom): { readonly indication: string; readonly range: Range } {
  const usual = { low: '2.0', high: '3.0' };
  const raised = { low: '2.5', high: '3.5' };
  const high = { low: '3.0', high: '4.5' };
  const draw = random.next();
  if (draw < 0.5) return { indication: 'atrialFibrillation', range: usual };
  if (draw < 0.66) return { indication: 'venousThromboembolism', range: usual };
  if (draw < 0.7) return { indication: 'antiphospholipidSyndrome', range: usual };
  if (draw < 0.74) return { indication: 'mitralValveDisease', range: usual };
  if (draw < 0.78) return { indication: 'mechanicalAorticValve', range: usual };
  if (draw < 0.88) return { indication: 'mechanicalAorticValve', range: raised };
  if (draw < 0.93) return { indication: 'mechanicalMitralValve', range: raised };
  return { indication: 'mechanicalMitralValve', range: high };
}

type Treatment = {
  readonly molecule: 'fluindione' | 'warfarin' | 'acenocoumarol';
  readonly tablet: AvkTabletCode;
  readonly start: 'initiation' | 'continuation';
  readonly startedOn: LocalDate;
  readonly includedOn: LocalDate;
};

/** Fluindione is only ever a continuation of before December 2018, when its initiation ended in France. */
function drawTreatment(random: SeededRandom, today: LocalDate): Treatment {
  const includedOn = addDays(today, -random.between(330, 1_900));
  const draw = random.next();
  if (draw < 0.3) {
    const startedOn = addDays('2018-11-20' as LocalDate, -random.between(0, 3_600));
    return { molecule: 'fluindione', tablet: 'previscan-20', start: 'continuation', startedOn, includedOn };
  }
  const start = random.chance(0.45) ? 'initiation' : 'continuation';
  const startedOn = addDays(includedOn, -random.between(200, 4_000));
  if (draw < 0.85) {
    const tablet = random.chance(0.6) ? 'coumadine-2' : 'coumadine-5';
    return { molecule: 'warfarin', tablet, start, startedOn, includedOn };
  }
  const tablet = random.chance(0.7) ? 'sintrom-4' : 'mini-sintrom-1';
  return { molecule: 'acenocoumarol', tablet, start: 'continuation', startedOn, includedOn };
}

function drawIdentity(random: SeededRandom, indication: string): PatientSketch['identity'] {
  const sex = random.chance(0.47) ? 'F' : 'M';
  const birthName = random.pick(BIRTH_NAMES);
  const usedName = random.pick(BIRTH_NAMES);
  const young = indication !== 'atrialFibrillation' && random.chance(0.15);
  const year = young ? random.between(1966, 1995) : random.between(1930, 1965);
  const [first, second] = [random.pick(FIRST_NAMES[sex]), random.pick(FIRST_NAMES[sex])].map(strictTrait);
  return {
    birthName,
    birthFirstNames: [first ?? '', second ?? ''],
    // Some go by their second first name.
    ...(random.chance(0.06) && second !== first ? { usedFirstName: second } : {}),
    ...(sex === 'F' && random.chance(0.7) && usedName !== birthName ? { usedName } : {}),
    birthDate: { date: addDays(`${year}-01-01` as LocalDate, random.between(0, 364)), precision: 'day' },
    sex,
    birthPlace: random.pick(BIRTH_PLACES),
    status: random.chance(0.6) ? 'VALI' : 'PROV',
  };
}

function intervalFor(method: PatientSketch['inrs']['method'], restlessness: number) {
  if (method === 'selfTest') return { shortest: 7, longest: 14 };
  if (restlessness > 0.25) return { shortest: 12, longest: 30 };
  return { shortest: 20, longest: 40 };
}

function drawMissed(random: SeededRandom): number {
  return random.chance(0.15) ? 0.12 : 0.01;
}

function drawEnding(random: SeededRandom, today: LocalDate, usualInterval: number): Ending {
  const draw = random.next();
  if (draw < 0.11) {
    const status =
      draw < 0.02
        ? 'suspended'
        : draw < 0.055
          ? 'switchedToDoac'
          : draw < 0.07
            ? 'stopped'
            : draw < 0.08
              ? 'transferred'
              : 'deceased';
    const on = addDays(today, -random.between(15, 300));
    return { status, on, lastInrOn: addDays(on, -random.between(2, 25)) };
  }
  const place = random.next();
  const inDays = place < 0.08 ? 0 : place < 0.19 ? -random.between(1, 28) : random.between(1, usualInterval - 3);
  const nextControlOn = addDays(today, inDays);
  const lastInrOn = addDays(nextControlOn, -random.between(Math.max(7, inDays + 2), usualInterval));
  return { status: 'active', nextControlOn, lastInrOn };
}

function drawEvents(random: SeededRandom, from: LocalDate, to: LocalDate): readonly SketchEvent[] {
  const events: SketchEvent[] = [];
  const span = daysBetween(from, to);
  if (random.chance(0.1) && span > 200) {
    const begins = addDays(from, random.between(90, span - 60));
    const cause = random.pick(['procedure', 'procedure', 'bleeding', 'heparinBridging', 'hospitalStay']);
    events.push({ kind: 'interruption', from: begins, to: addDays(begins, random.between(4, 12)), cause });
  }
  if (random.chance(0.12) && span > 120) {
    const on = addDays(from, random.between(70, span - 30));
    events.push({ kind: 'surprise', on, inr: random.pick([1.2, 5.4, 6.1, 7.2, 8.6]) });
  }
  return events;
}

/** A few patients of atrial fibrillation were given a mechanical mitral valve since, and another range with it. */
function drawRangeChange(
  random: SeededRandom,
  indication: string,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): readonly SketchEvent[] {
  const span = daysBetween(from, to);
  if (indication !== 'atrialFibrillation' || span < 300 || !random.chance(0.06)) return [];
  const on = addDays(from, random.between(120, span - 100));
  return [{ kind: 'rangeChange', on, range: { low: '2.5', high: '3.5' }, indication: 'mechanicalMitralValve' }];
}
