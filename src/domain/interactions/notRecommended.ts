import { type AvkInteraction, medicine } from './avkInteraction.ts';

/** Better not with an AVK. Source: clinical reference 4.8. */
export const NOT_RECOMMENDED = [
  {
    code: 'nsaid',
    class: 'notRecommended',
    effects: ['bleeding'],
    marks: ['nsaid'],
    medicines: [
      medicine('ibuprofène', 'Advil', 'Nurofen', 'Brufen', 'Spedifen', 'Antarène'),
      medicine('kétoprofène', 'Profénid', 'Bi-Profénid', 'Toprec'),
      medicine('diclofénac', 'Voltarène', 'Flector'),
      medicine('naproxène', 'Apranax', 'Naprosyne', 'Antalnox'),
      medicine('flurbiprofène', 'Antadys', 'Cebutid', 'Strefen'),
      medicine('acide niflumique', 'Nifluril'),
      medicine('acide tiaprofénique', 'Surgam'),
      medicine('acide méfénamique', 'Ponstyl'),
      medicine('acéclofénac', 'Cartrex'),
      medicine('indométacine', 'Indocid'),
      medicine('piroxicam', 'Feldène', 'Brexin'),
      medicine('méloxicam', 'Mobic'),
      medicine('nabumétone', 'Nabucox'),
      medicine('célécoxib', 'Celebrex'),
      medicine('étoricoxib', 'Arcoxia'),
    ],
    source: 'thesaurus',
  },
  {
    // From 500 mg at a time on, less than 3 g a day, and no ulcer ever.
    code: 'aspirinAnalgesic',
    class: 'notRecommended',
    effects: ['bleeding'],
    marks: ['nsaid'],
    medicines: [medicine('acide acétylsalicylique', 'Aspirine', 'Aspégic', 'Aspro', 'Alka Seltzer', 'Claradol')],
    source: 'thesaurusAspirin',
  },
  {
    // The small dose, and an ulcer in the past, or nobody knows: unknown is not "no".
    code: 'aspirinAntiplateletUlcer',
    class: 'notRecommended',
    effects: ['bleeding'],
    marks: ['antiplatelet'],
    medicines: [medicine('acide acétylsalicylique', 'Kardégic', 'Aspirine Protect', 'Resitune', 'DuoPlavin')],
    source: 'thesaurusAspirin',
  },
  {
    code: 'fluoropyrimidines',
    class: 'notRecommended',
    effects: ['raisesInr'],
    marks: [],
    medicines: [medicine('fluorouracile', '5-FU'), medicine('capécitabine', 'Xeloda')],
    source: 'thesaurus',
  },
  {
    code: 'noscapine',
    class: 'notRecommended',
    effects: ['raisesInr'],
    marks: [],
    medicines: [medicine('noscapine', 'Tussisédal')],
    source: 'generalKnowledge',
  },
] as const satisfies readonly AvkInteraction[];
