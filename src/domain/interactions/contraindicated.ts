import { type AvkInteraction, medicine } from './avkInteraction.ts';

const ASPIRIN = medicine('acide acétylsalicylique', 'Aspirine', 'Aspégic', 'Aspro', 'Alka Seltzer', 'Claradol');

/** Never with an AVK. Source: clinical reference 4.8. */
export const CONTRAINDICATED = [
  {
    code: 'miconazole',
    class: 'contraindicated',
    effects: ['raisesInr'],
    marks: [],
    // Every form: gel for the mouth, cream, vaginal capsule.
    medicines: [medicine('miconazole', 'Daktarin', 'Loramyc', 'Gyno-Daktarin')],
    source: 'miconazoleWarning',
  },
  {
    // 1 g and more at a time, or 3 g and more a day.
    code: 'aspirinAntiInflammatory',
    class: 'contraindicated',
    effects: ['bleeding'],
    marks: ['nsaid'],
    medicines: [ASPIRIN],
    source: 'thesaurusAspirin',
  },
  {
    // From 500 mg at a time on, and an ulcer in the past, or nobody knows: unknown is not "no".
    code: 'aspirinAnalgesicUlcer',
    class: 'contraindicated',
    effects: ['bleeding'],
    marks: ['nsaid'],
    medicines: [ASPIRIN],
    source: 'thesaurusAspirin',
  },
  {
    code: 'phenylbutazone',
    class: 'contraindicated',
    effects: ['raisesInr', 'bleeding'],
    marks: ['nsaid'],
    medicines: [medicine('phénylbutazone', 'Butazolidine')],
    source: 'officineTraining',
  },
  {
    code: 'stJohnsWort',
    class: 'contraindicated',
    effects: ['lowersInr'],
    marks: [],
    medicines: [medicine('millepertuis', 'Mildac', 'Procalmil', 'Hypericum perforatum')],
    source: 'officineTraining',
  },
] as const satisfies readonly AvkInteraction[];
