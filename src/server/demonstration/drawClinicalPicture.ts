import type { ConditionCode, SeverityCriterionCode } from '#domain/conditions/conditionList.ts';
import { addDays, daysBetween, type LocalDate } from '#domain/localDate.ts';
import type { BodyOf } from '#facts/kinds.ts';
import type { SeededRandom } from './seededRandom.ts';

/** What a patient has besides his AVK, before anything is written. */
export type ClinicalPicture = {
  readonly conditions: readonly BodyOf<'condition'>[];
  readonly coMedications: readonly BodyOf<'coMedication'>[];
  readonly assessments: readonly BodyOf<'assessment'>[];
  readonly stays: readonly BodyOf<'hospitalStay'>[];
  readonly events: readonly BodyOf<'clinicalEvent'>[];
};

/** The days of follow-up in which things may have happened, the last one included. */
export type FollowedDays = { readonly from: LocalDate; readonly to: LocalDate };

/** One patient's picture, drawn so that the clinic looks like one: old, several diseases, a stay in hospital now and then. */
export function drawClinicalPicture(random: SeededRandom, days: FollowedDays): ClinicalPicture {
  const stays = drawStays(random, days);
  return {
    conditions: drawConditions(random),
    coMedications: drawMedicines(random),
    assessments: drawAssessments(random, days.to),
    stays,
    events: drawEvents(random, days, stays),
  };
}

type Frequent = {
  readonly code: ConditionCode;
  readonly share: number;
  readonly severe?: { readonly share: number; readonly criterion: SeverityCriterionCode };
};

const FREQUENT_CONDITIONS: readonly Frequent[] = [
  { code: 'hypertension', share: 0.5 },
  { code: 'heartFailure', share: 0.15, severe: { share: 0.2, criterion: 'nyha3Or4' } },
  { code: 'diabetes', share: 0.14 },
  { code: 'chronicKidneyDisease', share: 0.12, severe: { share: 0.12, criterion: 'gfrBelow30' } },
  { code: 'coronaryDisease', share: 0.1 },
  { code: 'strokeOrTia', share: 0.08 },
  { code: 'chronicRespiratoryDisease', share: 0.06 },
  { code: 'thyroidDisease', share: 0.07 },
  { code: 'cognitiveDisorder', share: 0.06, severe: { share: 0.25, criterion: 'moderateOrSevereDementia' } },
  { code: 'activeCancer', share: 0.04, severe: { share: 1, criterion: 'activeCancer' } },
  { code: 'chronicAnaemia', share: 0.05 },
];

function drawConditions(random: SeededRandom): readonly BodyOf<'condition'>[] {
  return FREQUENT_CONDITIONS.flatMap(({ code, share, severe }) => {
    if (!random.chance(share)) return [];
    const isSevere = severe !== undefined && random.chance(severe.share);
    return isSevere
      ? [{ code, state: 'active', severity: 'severe', severityCriterion: severe.criterion }]
      : [{ code, state: 'active', severity: random.chance(0.9) ? 'notSevere' : 'unknown' }];
  });
}

const FREQUENT_MEDICINES: readonly { readonly share: number; readonly body: BodyOf<'coMedication'> }[] = [
  { share: 0.4, body: { interaction: 'statins', name: 'Atorvastatine', state: 'taking' } },
  { share: 0.5, body: { name: 'Bisoprolol', state: 'taking' } },
  { share: 0.12, body: { interaction: 'amiodarone', name: 'Amiodarone', state: 'taking' } },
  { share: 0.1, body: { interaction: 'thyroidHormones', name: 'Lévothyroxine', state: 'taking' } },
  { share: 0.05, body: { interaction: 'ssri', name: 'Sertraline', state: 'taking' } },
];

function drawMedicines(random: SeededRandom): readonly BodyOf<'coMedication'>[] {
  return FREQUENT_MEDICINES.filter(({ share }) => random.chance(share)).map(({ body }) => body);
}

function drawAssessments(random: SeededRandom, last: LocalDate): readonly BodyOf<'assessment'>[] {
  const takenOn = addDays(last, -random.between(5, 220));
  const creatinine = Math.round(75 + 60 * random.next() ** 2 + 15 * random.normal());
  return [
    { topic: 'weight', value: (68 + 12 * random.normal()).toFixed(1), unit: 'kg', takenOn },
    { topic: 'creatinine', value: String(Math.max(45, creatinine)), unit: 'umol/L', takenOn },
    ...(random.chance(0.6)
      ? [{ topic: 'haemoglobin', value: (12.8 + 1.2 * random.normal()).toFixed(1), unit: 'g/dL', takenOn }]
      : []),
    ...(random.chance(0.4) ? [{ topic: 'gir', value: String(random.between(3, 6)), unit: '{score}', takenOn }] : []),
  ];
}

function drawStays(random: SeededRandom, { from, to }: FollowedDays): readonly BodyOf<'hospitalStay'>[] {
  const span = Math.min(daysBetween(from, to) - 20, 500);
  const count = random.chance(0.16) ? 1 : random.chance(0.05) ? 2 : 0;
  return Array.from({ length: count }, () => {
    const admittedOn = addDays(to, -random.between(15, span));
    const motive = random.pick(['bleeding', 'heartFailure', 'infection', 'overdose', 'fall', 'procedure'] as const);
    const isLinked = motive === 'bleeding' || motive === 'overdose';
    return {
      type: 'stay' as const,
      admittedOn,
      dischargedOn: addDays(admittedOn, random.between(2, 9)),
      planned: motive === 'procedure' ? ('yes' as const) : ('no' as const),
      motive,
      avkLink: isLinked ? random.pick(['certain', 'probable'] as const) : ('none' as const),
      hospital: 'Hôpital Louis-Pasteur, Dole',
    };
  }).toSorted((a, b) => (a.admittedOn < b.admittedOn ? -1 : 1));
}

/** What brought a patient to hospital, and the small bleedings and falls that did not. */
function drawEvents(
  random: SeededRandom,
  { to }: FollowedDays,
  stays: readonly BodyOf<'hospitalStay'>[],
): readonly BodyOf<'clinicalEvent'>[] {
  const grave = stays
    .filter((stay) => stay.motive === 'bleeding')
    .map((stay) => ({
      type: 'bleeding' as const,
      severity: 'major' as const,
      location: 'gastrointestinal' as const,
      occurredOn: stay.admittedOn,
      avkLink: stay.avkLink,
      outcome: 'recovered' as const,
    }));
  const small = random.chance(0.1)
    ? [
        {
          type: random.pick(['bleeding', 'fall'] as const),
          severity: 'minor' as const,
          occurredOn: addDays(to, -random.between(10, 90)),
          avkLink: 'possible' as const,
          outcome: 'recovered' as const,
        },
      ]
    : [];
  return [...grave, ...small];
}
