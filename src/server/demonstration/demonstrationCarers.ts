import type { BodyOf } from '#facts/kinds.ts';

type Place = Omit<BodyOf<'site'>, 'region'> & { readonly id: string };
type Carer = BodyOf<'professional'> & { readonly id: string };

const PLACE = '01890a5d-0000-7000-8000-0000000001';
const CARER = '01890a5d-0000-7000-8000-0000000002';

/** Places that care for patients of the demonstration without an account of their own. None exists. */
export const DEMONSTRATION_CARE_PLACES = [
  {
    id: `${PLACE}01`,
    name: 'Laboratoire des Charmes',
    town: 'Dole',
    type: 'laboratory',
    finess: '390000016',
    telephone: '03 53 01 20 11',
  },
  {
    id: `${PLACE}02`,
    name: 'Laboratoire du Revermont',
    town: 'Lons-le-Saunier',
    type: 'laboratory',
    telephone: '03 53 01 20 12',
  },
  {
    id: `${PLACE}03`,
    name: 'Cabinet infirmier de la Loue',
    town: 'Parcey',
    type: 'homeNursing',
    telephone: '03 53 01 20 13',
  },
  {
    id: `${PLACE}04`,
    name: 'Cabinet infirmier du Val d’Amour',
    town: 'Mont-sous-Vaudrey',
    type: 'homeNursing',
    telephone: '03 53 01 20 14',
  },
  { id: `${PLACE}05`, name: 'Pharmacie du Cours', town: 'Dole', type: 'pharmacy', telephone: '03 53 01 20 15' },
  {
    id: `${PLACE}06`,
    name: 'Maison de santé des Quatre Vents',
    town: 'Chaussin',
    type: 'practice',
    telephone: '03 53 01 20 16',
  },
  {
    id: `${PLACE}07`,
    name: 'Cabinet de cardiologie des Arènes',
    town: 'Dole',
    type: 'practice',
    telephone: '03 53 01 20 17',
  },
  { id: `${PLACE}08`, name: 'Résidence Les Tilleuls', town: 'Dole', type: 'careHome', telephone: '03 53 01 20 18' },
] as const satisfies readonly Place[];

/** People who care for patients of the demonstration without an account of their own. None exists. */
export const DEMONSTRATION_CARERS: readonly Carer[] = [
  {
    id: `${CARER}01`,
    name: 'Dr Hélène Bourgeois',
    profession: 'generalPractitioner',
    rpps: '10000000017',
    site: `${PLACE}06`,
    telephone: '03 53 01 20 19',
  },
  {
    id: `${CARER}02`,
    name: 'Dr Mathieu Roussel',
    profession: 'generalPractitioner',
    rpps: '10004567896',
    site: `${PLACE}06`,
    telephone: '03 53 01 20 20',
  },
  {
    id: `${CARER}03`,
    name: 'Dr Agnès Colin',
    profession: 'cardiologist',
    rpps: '10100001238',
    site: `${PLACE}07`,
    telephone: '03 53 01 20 21',
  },
  {
    id: `${CARER}04`,
    name: 'Camille Thévenin',
    profession: 'nurse',
    rpps: '10001234565',
    site: `${PLACE}03`,
    telephone: '03 53 01 20 22',
  },
  { id: `${CARER}05`, name: 'Thomas Jeannerot', profession: 'nurse', site: `${PLACE}04`, telephone: '03 53 01 20 23' },
];
