import { type AvkInteraction, medicine } from './avkInteraction.ts';

/** Precaution and an INR: what is given against an infection, which moves the INR by itself. Clinical reference 4.8. */
export const ANTI_INFECTIVES = [
  {
    code: 'azoles',
    class: 'precaution',
    effects: ['raisesInr'],
    marks: [],
    medicines: [
      medicine('fluconazole', 'Triflucan', 'Beagyne'),
      medicine('voriconazole', 'Vfend'),
      medicine('itraconazole', 'Sporanox'),
      medicine('éconazole', 'Pevaryl'),
    ],
    source: 'thesaurus',
  },
  {
    code: 'fluoroquinolones',
    class: 'precaution',
    effects: ['raisesInr', 'unstableInr'],
    marks: [],
    medicines: [
      medicine('ofloxacine', 'Oflocet'),
      medicine('ciprofloxacine', 'Ciflox', 'Uniflox'),
      medicine('lévofloxacine', 'Tavanic'),
      medicine('moxifloxacine', 'Izilox'),
      medicine('norfloxacine', 'Noroxine'),
    ],
    source: 'thesaurusAntibiotics',
  },
  {
    code: 'macrolides',
    class: 'precaution',
    effects: ['raisesInr', 'unstableInr'],
    marks: [],
    medicines: [
      medicine('érythromycine', 'Ery', 'Erythrocine'),
      medicine('clarithromycine', 'Zeclar', 'Monozeclar'),
      medicine('roxithromycine', 'Rulid'),
      medicine('josamycine', 'Josacine'),
      medicine('azithromycine', 'Zithromax'),
    ],
    source: 'thesaurusAntibiotics',
  },
  {
    code: 'tetracyclines',
    class: 'precaution',
    effects: ['raisesInr', 'unstableInr'],
    marks: [],
    medicines: [
      medicine('doxycycline', 'Doxy', 'Vibramycine', 'Tolexine'),
      medicine('minocycline', 'Mestacine'),
      medicine('lymécycline', 'Tétralysal'),
      medicine('métacycline', 'Lysocline', 'Physiomycine'),
    ],
    source: 'thesaurusAntibiotics',
  },
  {
    code: 'cotrimoxazole',
    class: 'precaution',
    effects: ['raisesInr', 'unstableInr'],
    marks: [],
    medicines: [medicine('cotrimoxazole', 'Bactrim'), medicine('sulfaméthoxazole et triméthoprime', 'Bactrim Forte')],
    source: 'thesaurusAntibiotics',
  },
  {
    code: 'cephalosporins',
    class: 'precaution',
    effects: ['raisesInr', 'unstableInr'],
    marks: [],
    medicines: [medicine('ceftriaxone', 'Rocéphine'), medicine('céfamandole', 'Kéfandol')],
    source: 'thesaurusAntibiotics',
  },
  {
    code: 'metronidazole',
    class: 'precaution',
    effects: ['raisesInr', 'unstableInr'],
    marks: [],
    medicines: [
      medicine('métronidazole', 'Flagyl'),
      medicine('spiramycine et métronidazole', 'Rodogyl', 'Birodogyl', 'Bi Missilor'),
    ],
    source: 'thesaurus',
  },
] as const satisfies readonly AvkInteraction[];
