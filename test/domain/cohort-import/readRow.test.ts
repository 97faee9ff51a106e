import { describe, expect, it } from 'vitest';
import { COLUMN_ROLES } from '#domain/cohort-import/columnRole.ts';
import { readRow } from '#domain/cohort-import/readRow.ts';
import { cellsOf, JEANNE, read, someSettings } from './someRows.ts';

const INR = { reference: '12', inrDate: '01/03/2026', inr: '2,5' };

function problemsOf(...given: Parameters<typeof read>) {
  const answer = read(...given);
  return answer.kind === 'blank'
    ? []
    : answer.problems.map(({ kind, column, consequence }) => `${consequence} ${kind} ${column ?? ''}`.trim());
}

describe('a row of a register', () => {
  it('with a number, a day and a value is one INR of one patient', () => {
    expect(read(INR)).toMatchObject({
      kind: 'row',
      problems: [],
      row: {
        line: 7,
        reference: '12',
        traits: undefined,
        inr: { date: '2026-03-01', time: undefined, inr: { comparator: '=', value: '2.5' }, method: 'laboratory' },
      },
    });
  });

  it('without anything in it is the end of a file, not a problem', () => {
    expect(read({})).toEqual({ kind: 'blank' });
  });

  it('of a patient without an INR brings the patient', () => {
    expect(read({ reference: '12' })).toMatchObject({ kind: 'row', problems: [], row: { inr: undefined } });
  });

  it('with a separator inside a name has too many cells, and is not cut at a guess', () => {
    const cells = [...cellsOf(INR), 'reste'];
    expect(readRow(cells, { line: 7, width: COLUMN_ROLES.length }, someSettings())).toMatchObject({
      kind: 'unusable',
      inr: 'yes',
      problems: [{ kind: 'too-many-cells' }],
    });
  });

  it.each([
    { what: 'no patient', cells: { inrDate: '01/03/2026', inr: '2,5' }, is: ['unusable no-patient'] },
    {
      what: 'a formula in a name',
      cells: { ...INR, ...JEANNE, birthName: '=HYPERLINK("http://x")' },
      is: ['unusable formula birthName'],
    },
    {
      what: 'a name read in the wrong encoding',
      cells: { ...INR, ...JEANNE, firstName: 'ZoÃ©' },
      is: ['unusable garbled firstName'],
    },
    {
      what: 'a digit in a name',
      cells: { ...INR, ...JEANNE, birthName: 'MART1N' },
      is: ['unusable name-characters birthName'],
    },
    {
      what: 'a birth on a day that does not exist',
      cells: { ...INR, ...JEANNE, birthDate: '30/02/1941' },
      is: ['unusable impossible-day birthDate'],
    },
    {
      what: 'a birth with a year of two digits',
      cells: { ...INR, ...JEANNE, birthDate: '12/03/41' },
      is: ['unusable two-digit-year birthDate'],
    },
    {
      what: 'a birth tomorrow',
      cells: { ...INR, ...JEANNE, birthDate: '23/11/2026' },
      is: ['unusable birth-in-future birthDate'],
    },
    {
      what: 'an INR before the birth',
      cells: { ...INR, ...JEANNE, birthDate: '02/03/2026' },
      is: ['unusable inr-before-birth inrDate'],
    },
    { what: 'an INR on the day of birth', cells: { ...INR, ...JEANNE, birthDate: '01/03/2026' }, is: [] },
    { what: 'an INR tomorrow', cells: { ...INR, inrDate: '23/11/2026' }, is: ['unusable inr-in-future inrDate'] },
    { what: 'an INR today', cells: { ...INR, inrDate: '22/11/2026' }, is: [] },
    {
      what: 'an INR before there was any (1983, WHO TRS 687)',
      cells: { ...INR, inrDate: '31/12/1982' },
      is: ['unusable inr-before-inr inrDate'],
    },
    { what: 'an INR on the first day there may be one', cells: { ...INR, inrDate: '01/01/1983' }, is: [] },
    {
      what: 'an INR on an impossible day',
      cells: { ...INR, inrDate: '31/04/2026' },
      is: ['unusable impossible-day inrDate'],
    },
    { what: 'an INR without a day', cells: { ...INR, inrDate: '' }, is: ['unusable inr-day-missing inrDate'] },
    { what: 'a day without an INR', cells: { ...INR, inr: '' }, is: ['unusable inr-missing inr'] },
    { what: 'a word for an INR', cells: { ...INR, inr: 'en cours' }, is: ['unusable inr-not-a-number inr'] },
    { what: 'an INR of 20', cells: { ...INR, inr: '20' }, is: ['notice inr-extreme inr'] },
    { what: 'an INR of 20,1', cells: { ...INR, inr: '20,1' }, is: ['unusable inr-above-scale inr'] },
    { what: 'an INR of 0,5', cells: { ...INR, inr: '0,5' }, is: ['notice inr-extreme inr'] },
    { what: 'an INR of 0,49', cells: { ...INR, inr: '0,49' }, is: ['unusable inr-below-scale inr'] },
    { what: 'an INR that forgot its comma', cells: { ...INR, inr: '25' }, is: ['unusable inr-above-scale inr'] },
    { what: 'a method nobody knows', cells: { ...INR, method: 'pendule' }, is: ['notice method-unknown method'] },
    { what: 'an hour that cannot be', cells: { ...INR, inrTime: '25:00' }, is: ['notice inr-time inrTime'] },
    { what: 'a range upside down', cells: { ...INR, range: '3-2' }, is: ['notice range-unreadable range'] },
    { what: 'a target in place of a range', cells: { ...INR, range: '2,5' }, is: ['notice range-unreadable range'] },
    { what: 'a range beyond the usual', cells: { ...INR, range: '4 à 6' }, is: ['notice range-unusual range'] },
    {
      what: 'an indication in unknown words',
      cells: { ...INR, indication: 'prothèse' },
      is: ['notice indication-unknown indication'],
    },
    { what: 'a sex in unknown words', cells: { ...INR, ...JEANNE, sex: '2' }, is: ['notice sex-unknown sex'] },
  ])('with $what says so at its place', ({ cells, is }) => {
    expect(problemsOf(cells)).toEqual(is);
  });

  it('with an INR over the scale keeps it as « > 20 » once somebody has said so', () => {
    const answer = read({ ...INR, inr: '21,7' }, { beyondScale: 'comparator' });
    expect(answer).toMatchObject({ kind: 'row', row: { inr: { inr: { comparator: '>', value: '20' } } } });
  });

  it('with four traits is a patient; with three it is one only by his number, and the names are kept', () => {
    expect(read({ ...INR, ...JEANNE })).toMatchObject({
      row: {
        traits: {
          birthName: 'MARTIN',
          firstNames: ['JEANNE'],
          birthDate: { date: '1941-03-12', precision: 'day' },
          sex: 'F',
        },
      },
    });
    const three = { ...INR, ...JEANNE, sex: '' };
    expect(read(three)).toMatchObject({
      kind: 'row',
      row: { traits: undefined, nameAsWritten: 'Martin, Jeanne, 12/03/1941' },
    });
    expect(read(three, { patientBy: 'identity' })).toMatchObject({
      kind: 'unusable',
      problems: [{ kind: 'identity-incomplete' }],
    });
  });

  it.each([
    { cell: '1941', date: '1941-12-31', precision: 'year' },
    { cell: '03/1941', date: '1941-03-01', precision: 'month' },
    { cell: '12/03/1941', date: '1941-03-12', precision: 'day' },
  ])('born $cell says how much of the day is known', ({ cell, date, precision }) => {
    expect(read({ ...JEANNE, reference: '12', birthDate: cell })).toMatchObject({
      row: { traits: { birthDate: { date, precision } } },
    });
  });

  it.each([
    { range: '2-3', low: '2', high: '3' },
    { range: '2,0 à 3,0', low: '2.0', high: '3.0' },
    { range: '[2.5 – 3.5]', low: '2.5', high: '3.5' },
  ])('with the range $range has both its bounds', ({ range, low, high }) => {
    expect(read({ ...INR, range })).toMatchObject({ problems: [], row: { course: { range: { low, high } } } });
  });

  it.each([
    ['FA non valvulaire', 'atrialFibrillation'],
    ['ACFA', 'atrialFibrillation'],
    ['Embolie pulmonaire', 'venousThromboembolism'],
    ['Prothèse mécanique mitrale', 'mechanicalMitralValve'],
    ['FA sur valve aortique mécanique', 'mechanicalAorticValve'],
    ['Bioprothèse', 'bioprosthesis'],
    // Which valve, and of what, the words do not say: never guessed.
    ['RVM', undefined],
    ['prothèse mécanique', undefined],
    ['FA + valve', undefined],
  ])('with the indication « %s » has %s', (indication, code) => {
    expect(read({ ...INR, indication })).toMatchObject({
      row: { course: { indication: code, words: code === undefined ? [indication] : [] } },
    });
  });
});
