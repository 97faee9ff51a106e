import { describe, expect, it } from 'vitest';
import { AVK_INTERACTIONS, avkInteraction, INR_AFTER_MEDICINE } from '#domain/interactions/avkInteractions.ts';
import { findInteractions } from '#domain/interactions/findInteractions.ts';

const find = (typed: string) => findInteractions(typed, (code) => code);
const codes = (typed: string) => find(typed).map(({ interaction }) => interaction.code);

describe('the list of interactions (clinical reference 4.8)', () => {
  it.each([
    { medicine: 'Daktarin', class: 'contraindicated' },
    { medicine: 'millepertuis', class: 'contraindicated' },
    { medicine: 'phénylbutazone', class: 'contraindicated' },
    { medicine: 'ibuprofène', class: 'notRecommended' },
    { medicine: 'Xeloda', class: 'notRecommended' },
    { medicine: 'noscapine', class: 'notRecommended' },
    { medicine: 'Cordarone', class: 'precaution' },
    { medicine: 'fluconazole', class: 'precaution' },
    { medicine: 'Oflocet', class: 'precaution' },
    { medicine: 'clarithromycine', class: 'precaution' },
    { medicine: 'doxycycline', class: 'precaution' },
    { medicine: 'Bactrim', class: 'precaution' },
    { medicine: 'ceftriaxone', class: 'precaution' },
    { medicine: 'Flagyl', class: 'precaution' },
    { medicine: 'dronédarone', class: 'precaution' },
    { medicine: 'Tahor', class: 'precaution' },
    { medicine: 'fénofibrate', class: 'precaution' },
    { medicine: 'Levothyrox', class: 'precaution' },
    { medicine: 'rifampicine', class: 'precaution' },
    { medicine: 'paroxétine', class: 'precaution' },
    { medicine: 'tramadol', class: 'precaution' },
    { medicine: 'Doliprane', class: 'precaution' },
    { medicine: 'Cortancyl', class: 'precaution' },
    { medicine: 'allopurinol', class: 'precaution' },
    { medicine: 'Questran', class: 'precaution' },
  ])('finds $medicine as $class', ({ medicine, class: expected }) => {
    expect(find(medicine).map(({ interaction }) => interaction.class)).toEqual([expected]);
  });

  it('has each code once, and a source at every line', () => {
    const all = AVK_INTERACTIONS.interactions.map(({ code }) => code);
    expect(new Set(all).size).toBe(all.length);
    for (const { code } of AVK_INTERACTIONS.interactions) expect(avkInteraction(code)?.source).toBeTruthy();
  });

  it('knows nothing of a code of a newer version', () => {
    expect(avkInteraction('somethingNew')).toBeUndefined();
  });

  it('asks for an INR three to four days after a medicine was started or stopped', () => {
    expect(INR_AFTER_MEDICINE).toMatchObject({ from: 3, to: 4 });
  });
});

describe('aspirin (Thésaurus ANSM, by dose and by ulcer)', () => {
  it('is offered at every dose, contraindicated first, and a nurse says which', () => {
    expect(codes('aspégic')).toEqual(['aspirinAntiInflammatory', 'aspirinAnalgesicUlcer', 'aspirinAnalgesic']);
  });

  it('at a small dose is better not given after an ulcer, or when nobody knows of one', () => {
    expect(codes('kardegic')).toEqual(['aspirinAntiplateletUlcer', 'aspirinAntiplatelet']);
    expect(avkInteraction('aspirinAntiplateletUlcer')?.class).toBe('notRecommended');
    expect(avkInteraction('aspirinAntiplatelet')?.class).toBe('precaution');
  });
});

describe('what HAS-BLED counts', () => {
  it('is antiplatelet for Plavix and for a small dose of aspirin', () => {
    for (const typed of ['Plavix', 'Kardegic']) {
      for (const { interaction } of find(typed)) expect(interaction.marks).toContain('antiplatelet');
    }
  });

  it('is an NSAID for Advil, and nothing for Cordarone', () => {
    expect(find('advil')[0]?.interaction.marks).toEqual(['nsaid']);
    expect(find('cordarone')[0]?.interaction.marks).toEqual([]);
  });
});

describe('the search', () => {
  it('needs neither accents nor the whole name, and says under which name it found it', () => {
    expect(find('leflu')).toEqual([]);
    expect(find('levothyr')[0]?.foundAs).toBe('Lévothyrox');
    expect(find('ACIDE NIFL')[0]?.foundAs).toBe('acide niflumique');
  });

  it('finds a line by its own name in the language of the screen', () => {
    const named = findInteractions('ains', (code) => (code === 'nsaid' ? 'AINS (anti-inflammatoires)' : code));
    expect(named.map(({ interaction }) => interaction.code)).toEqual(['nsaid']);
  });

  it('finds nothing for an empty field', () => {
    expect(find('  ')).toEqual([]);
  });
});
