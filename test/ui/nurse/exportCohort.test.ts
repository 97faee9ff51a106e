import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format } from '#i18n/fr/format.ts';
import { nurse as texts } from '#i18n/fr/nurse.ts';
import type { PatientSummary } from '#store/patientSummary.ts';
import { type CohortColumn, COLUMN_GROUPS } from '#ui/nurse/export/cohortColumns.ts';
import { cohortCsv } from '#ui/nurse/export/cohortCsv.ts';
import { csvCell } from '#ui/nurse/export/csvCell.ts';
import { fileNameOf } from '#ui/nurse/export/fileNameOf.ts';
import { inSlices } from '#ui/nurse/export/inSlices.ts';
import { day } from '#test/facts/aHistory.ts';
import { aSummary } from './aFile.ts';

function making(patients: readonly PatientSummary[], columns: readonly CohortColumn[]) {
  return cohortCsv({ patients, columns }, { texts, format });
}

/** The lines of a file, without its mark; the last one is what follows the last line's end: nothing. */
function linesOf(patients: readonly PatientSummary[], columns: readonly CohortColumn[]): readonly string[] {
  const work = making(patients, columns);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value.join('').slice(1).split('\r\n');
  }
}

function cellOf(column: CohortColumn, patient: Partial<PatientSummary>): string | undefined {
  return linesOf([aSummary(patient)], [column])[1];
}

const INR = { date: day('2026-11-02'), rangeDisputed: 'no' } as const;

describe('a text cell that a spreadsheet would run', () => {
  // OWASP, CSV Injection: = + - @, tab, carriage return, line feed, and the full-width forms.
  it.each([
    { text: '=HYPERLINK("http://x")', cell: `"'=HYPERLINK(""http://x"")"` },
    { text: '+33 3 84', cell: `"'+33 3 84"` },
    { text: '-DUPONT', cell: `"'-DUPONT"` },
    { text: '@SUM(A1)', cell: `"'@SUM(A1)"` },
    { text: '\t=1+1', cell: `"'\t=1+1"` },
    { text: '\tDUPONT', cell: `"'\tDUPONT"` },
    { text: '\rDUPONT', cell: `"'\rDUPONT"` },
    { text: '\nDUPONT', cell: `"'\nDUPONT"` },
    { text: '  =1+1', cell: `"'  =1+1"` },
    { text: '\u00a0=1+1', cell: `"'\u00a0=1+1"` },
    { text: '\ufeff=1+1', cell: `"'\ufeff=1+1"` },
    { text: '＝1+1', cell: `"'＝1+1"` },
    { text: '＠SUM', cell: `"'＠SUM"` },
  ])('$text stands behind an apostrophe', ({ text, cell }) => {
    expect(csvCell({ kind: 'text', text })).toBe(cell);
  });

  it.each([
    { text: 'LE GOFF-MARTIN', cell: '"LE GOFF-MARTIN"' },
    { text: 'D’ŒUVRE; Anne', cell: '"D’ŒUVRE; Anne"' },
    { text: 'dite "Nana"', cell: '"dite ""Nana"""' },
    { text: '> 8,0', cell: '"> 8,0"' },
    { text: '', cell: '""' },
  ])('$text stands as it is', ({ text, cell }) => {
    expect(csvCell({ kind: 'text', text })).toBe(cell);
  });

  it('no text whatever begins a cell with a sign that runs, nor ends its quotes early', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '=',
            '+',
            '-',
            '@',
            '＝',
            '＠',
            '\t',
            '\r',
            '\n',
            ' ',
            '\u00a0',
            '\ufeff',
            '"',
            ';',
            "'",
            'A',
          ),
          maxLength: 12,
        }),
        (text) => {
          const inside = csvCell({ kind: 'text', text }).slice(1, -1);
          return !inside.replaceAll('""', '').includes('"') && !/^[\s\u00a0\ufeff]*[=+\-@＝＋－＠]/.test(inside);
        },
      ),
    );
  });
});

describe('a number or a day', () => {
  it.each([
    { digits: '2.5', cell: '2,5' },
    { digits: '2', cell: '2' },
    { digits: '100.0', cell: '100,0' },
  ])('$digits is one that a French spreadsheet reckons with', ({ digits, cell }) => {
    expect(csvCell({ kind: 'number', digits })).toBe(cell);
  });

  it.each(['', '-1', '=2', '2,5', '1e3', 'NaN'])('%s is refused as a number, never let through unquoted', (digits) => {
    expect(() => csvCell({ kind: 'number', digits })).toThrow(RangeError);
  });

  it('a day is written as in France', () => {
    expect(csvCell({ kind: 'day', day: day('2026-11-22') })).toBe('22/11/2026');
  });
});

describe('what a list says of a patient', () => {
  it.each<{ column: CohortColumn; of: string; patient: Partial<PatientSummary>; cell: string }>([
    { column: 'lastInr', of: 'an INR', patient: { lastInr: { ...INR, comparator: '=', value: '2.40' } }, cell: '2,40' },
    {
      column: 'lastInr',
      of: 'an INR off the scale',
      patient: { lastInr: { ...INR, comparator: '>', value: '8.0' } },
      cell: '">\u00a08,0"',
    },
    { column: 'lastInr', of: 'no INR', patient: {}, cell: '"aucun"' },
    { column: 'lastInrDate', of: 'no INR', patient: {}, cell: '"aucun"' },
    {
      column: 'lastInrStatus',
      of: 'an INR in dispute',
      patient: { lastInr: { ...INR, comparator: '=', value: '2.4' }, lastInrDisputed: 'yes' },
      cell: '"oui"',
    },
    {
      column: 'ttr',
      of: 'a TTR',
      patient: { ttr: { kind: 'measured', percent: 63.749, provisional: false } },
      cell: '63,7',
    },
    {
      column: 'ttr',
      of: 'a TTR of nought',
      patient: { ttr: { kind: 'measured', percent: 0, provisional: false } },
      cell: '0,0',
    },
    { column: 'ttr', of: 'no TTR', patient: { ttr: { kind: 'unmeasurable' } }, cell: '"non calculable"' },
    {
      column: 'ttr',
      of: 'a span',
      patient: { ttr: { kind: 'span', lowest: 55.2, highest: 71 } },
      cell: '"55,2 à 71,0"',
    },
    {
      column: 'ttrFooting',
      of: 'a provisional TTR',
      patient: { ttr: { kind: 'measured', percent: 50, provisional: true } },
      cell: '"provisoire"',
    },
    {
      column: 'ttrFooting',
      of: 'a firm TTR',
      patient: { ttr: { kind: 'measured', percent: 50, provisional: false } },
      cell: '"ferme"',
    },
    {
      column: 'ttrFooting',
      of: 'a TTR in dispute',
      patient: { ttr: { kind: 'span', lowest: 1, highest: 2 } },
      cell: '"à vérifier"',
    },
    { column: 'ttrAsOf', of: 'the day of its figures', patient: {}, cell: '22/11/2026' },
    { column: 'rangeLow', of: 'a range', patient: { range: { low: '2.5', high: '3.5' } }, cell: '2,5' },
    { column: 'rangeHigh', of: 'no range', patient: { range: undefined }, cell: '"inconnu"' },
    { column: 'rangeStatus', of: 'a range chosen', patient: {}, cell: '"choisie"' },
    {
      column: 'rangeStatus',
      of: 'a range of a whole list',
      patient: { rangeStatus: 'toBeConfirmed' },
      cell: '"à confirmer"',
    },
    { column: 'rangeStatus', of: 'a range in dispute', patient: { rangeDisputed: 'yes' }, cell: '"à vérifier"' },
    { column: 'rangeStatus', of: 'no range', patient: { range: undefined }, cell: '"inconnu"' },
    { column: 'birthDate', of: 'a birth', patient: {}, cell: '12/03/1941' },
    {
      column: 'birthDate',
      of: 'a birth known by its year',
      patient: { birthDate: { date: day('1941-01-01'), precision: 'year' } },
      cell: '"1941"',
    },
    { column: 'birthDate', of: 'no birth date', patient: { birthDate: undefined }, cell: '"inconnu"' },
    { column: 'birthName', of: 'no identity yet', patient: { birthName: '' }, cell: '"inconnu"' },
    { column: 'reference', of: 'a « Dossier 123 »', patient: { provisionalReference: '123' }, cell: '"123"' },
    { column: 'molecule', of: 'no treatment', patient: { molecule: undefined }, cell: '"inconnu"' },
    { column: 'nextControl', of: 'no control', patient: {}, cell: '"aucun"' },
    {
      column: 'remarks',
      of: 'a file in dispute',
      patient: { disputed: ['avkCourse'] },
      cell: '"à vérifier\u00a0: le traitement et la cible"',
    },
    {
      column: 'remarks',
      of: 'a file not wholly readable',
      patient: { unreadable: 1 },
      cell: '"dossier en partie illisible"',
    },
  ])('$column of $of', ({ column, patient, cell }) => {
    expect(cellOf(column, patient)).toBe(cell);
  });

  it('a TTR never leaves without the convention it was counted with', () => {
    expect(cellOf('ttrConvention', {})).toMatch(/^"ROS-C56-IND42-DROP v\d+"$/);
  });

  it('a name that is a formula leaves harmless', () => {
    expect(cellOf('birthName', { birthName: '=CMD|CALC' })).toBe(`"'=CMD|CALC"`);
  });
});

describe('a list as a file', () => {
  const every = COLUMN_GROUPS.flatMap(({ columns }) => columns);

  it('opens in a French spreadsheet: mark of UTF-8, semicolons, CRLF, one heading', () => {
    const [heading, line, end] = linesOf([aSummary()], ['birthName', 'sex', 'ttr']);
    expect(heading).toBe('"Nom de naissance";"Sexe";"TTR 12 mois (%)"');
    expect(line).toBe('"MARTIN";"femme";"non calculable"');
    expect(end).toBe('');
    expect(making([], every).next()).toMatchObject({ done: true, value: [expect.stringMatching(/^\ufeff"/)] });
  });

  it('has as many cells in each line as in its heading, and each column once', () => {
    const [heading = '', line = ''] = linesOf([aSummary()], every);
    expect(new Set(every).size).toBe(every.length);
    expect(line.split(';')).toHaveLength(heading.split(';').length);
  });

  it('is called after what it is and its day, and after nobody', () => {
    expect(fileNameOf('patients', day('2026-11-22'), 'csv')).toBe('equilibre-patients-2026-11-22.csv');
  });

  it('of 20 000 patients is made while the page goes on answering, and stops when told', async () => {
    const patients = Array.from({ length: 20_000 }, (_, at) => aSummary({ patientId: String(at) }));
    const said: number[] = [];
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 0);
    const signal = new AbortController().signal;
    const made = await inSlices(making(patients, every), { signal, onProgress: (done) => said.push(done) });
    clearInterval(ticking);
    expect(made.kind === 'done' && made.value.join('').split('\r\n')).toHaveLength(20_002);
    expect(turns).toBeGreaterThan(3);
    expect(said.toSorted((a, b) => a - b)).toEqual(said);
    const stop = new AbortController();
    const stopped = inSlices(making(patients, every), { signal: stop.signal, onProgress: () => stop.abort() });
    expect(await stopped).toEqual({ kind: 'stopped' });
  });
});
