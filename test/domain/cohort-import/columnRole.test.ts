import { describe, expect, it } from 'vitest';
import { headerOf, proposedRoles } from '#domain/cohort-import/columnRole.ts';

describe('the columns of a register', () => {
  it.each([
    { header: 'N° dossier', role: 'reference', sureness: 'sure' },
    { header: 'Nom de naissance', role: 'birthName', sureness: 'sure' },
    { header: 'NOM', role: 'birthName', sureness: 'probable' },
    { header: 'Nom d’usage', role: 'usedName', sureness: 'sure' },
    { header: 'Prénom', role: 'firstName', sureness: 'sure' },
    { header: 'Né(e) le', role: 'birthDate', sureness: 'sure' },
    { header: 'Date of birth', role: 'birthDate', sureness: 'sure' },
    { header: 'collected_at', role: 'inrDate', sureness: 'sure' },
    { header: 'Date', role: 'inrDate', sureness: 'probable' },
    { header: 'INR', role: 'inr', sureness: 'sure' },
    { header: 'Cible', role: 'range', sureness: 'sure' },
  ])('« $header » is $role, $sureness', ({ header, role, sureness }) => {
    expect(proposedRoles([header])).toEqual([{ role, sureness }]);
  });

  it('that nothing is known of are left to whoever knows them', () => {
    expect(proposedRoles(['Couleur préférée'])).toEqual([undefined]);
  });

  it('give a role once: the surer header has it, wherever it stands', () => {
    expect(proposedRoles(['Nom', 'Nom de naissance', 'Date', 'Date INR'])).toEqual([
      undefined,
      { role: 'birthName', sureness: 'sure' },
      undefined,
      { role: 'inrDate', sureness: 'sure' },
    ]);
  });
});

describe('the first line', () => {
  it.each([
    {
      rows: [
        ['patient', 'inr'],
        ['12', '2,5'],
      ],
      is: 'header',
    },
    {
      rows: [
        ['12', '2,5'],
        ['13', '2,7'],
      ],
      is: 'noHeader',
    },
    {
      rows: [
        ['MARTIN', '01/03/2026'],
        ['DUPONT', '02/03/2026'],
      ],
      is: 'noHeader',
    },
    {
      rows: [
        ['a', 'b'],
        ['12', '2,5'],
      ],
      is: 'header',
    },
    {
      rows: [
        ['MARTIN', 'Jeanne'],
        ['DUPONT', 'Paul'],
      ],
      is: 'unclear',
    },
  ])('of %j is a $is', ({ rows, is }) => {
    expect(headerOf(rows)).toBe(is);
  });
});
