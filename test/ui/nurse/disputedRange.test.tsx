import { describe, expect, it } from 'vitest';
import type { ClinicFact } from '#facts/clinicFact.ts';
import { EntryContextLine } from '#ui/nurse/inr-entry/EntryContextLine.tsx';
import { FileMarks } from '#ui/nurse/patient-banner/FileMarks.tsx';
import { inrCurve, isRangeToCheck } from '#ui/nurse/patient-file/inrCurve.ts';
import { inrRows } from '#ui/nurse/patient-file/inrRows.ts';
import { TreatmentCard } from '#ui/nurse/patient-file/TreatmentCard.tsx';
import { aCourse, anInr, aPen, correctInr, day } from '#test/facts/aHistory.ts';
import { anOpened, NO_PLACES } from './aFile.ts';
import { drawn } from './drawn.tsx';

const TODAY = day('2026-11-22');
const [one, two] = [aPen('a'), aPen('b')];
const first = aCourse(one, '2026-01-01', ['2', '3']);
const inrs = [
  anInr(one, '2.2', '2026-03-01'),
  anInr(one, '2.2', '2026-07-01'),
  anInr(one, '3.2', '2026-08-01'),
  anInr(one, '5.0', '2026-09-01'),
];

/** From June on, one nurse says 2.5 to 3.5 and the other 3 to 4.5. */
const opened = anOpened(
  first,
  ...inrs,
  aCourse(one, '2026-06-01', ['2.5', '3.5'], first),
  aCourse(two, '2026-06-01', ['3', '4.5'], first),
);

describe('while two people disagree on the range', () => {
  it('an INR entry shows both and says that they are to be checked', () => {
    const line = drawn(<EntryContextLine file={opened.file} />);
    expect(line).toContain('cible à vérifier :');
    expect(line).toContain('2,5 – 3,5');
    expect(line).toContain('3 – 4,5');
    expect(drawn(<FileMarks file={opened.file} />)).toContain('À vérifier');
  });

  it('the treatment shows both', () => {
    const card = drawn(<TreatmentCard file={opened.file} />);
    expect(card).toContain('2,5 – 3,5');
    expect(card).toContain('3 – 4,5');
  });

  it('an INR has no position that only one of them gives; one beyond both ranges keeps its own', () => {
    expect(inrRows(opened, NO_PLACES).rows.map((row) => [row.date, row.position])).toEqual([
      ['2026-09-01', 'above'],
      ['2026-08-01', 'within'],
      ['2026-07-01', 'below'],
      ['2026-03-01', 'within'],
    ]);
    const { rows } = inrRows(anOpened(...factsWith(anInr(one, '2.7', '2026-10-01'))), NO_PLACES);
    expect(rows[0]?.position).toBe('toCheck');
  });

  it('the curve draws the range only for the days on which they agree, and says so', () => {
    const { rows } = inrRows(opened, NO_PLACES);
    const curve = inrCurve(opened.file, rows, 'allTime', TODAY);
    expect(curve.bands.map(({ low, high, to }) => [low, high, to])).toEqual([
      [2, 3, inrCurve(opened.file, rows, 'allTime', day('2026-06-01')).to],
    ]);
    expect(isRangeToCheck(opened.file, curve)).toBe(true);
    expect(isRangeToCheck(anOpened(first).file, curve)).toBe(false);
  });
});

function factsWith(more: ClinicFact): readonly ClinicFact[] {
  return [
    first,
    more,
    aCourse(one, '2026-06-01', ['2.5', '3.5'], first),
    aCourse(two, '2026-06-01', ['3', '4.5'], first),
  ];
}

it('a last INR that two people corrected is told with both values', () => {
  const inr = anInr(one, '2.5', '2026-11-01');
  const { file } = anOpened(first, inr, correctInr(one, inr, inr, '5.2'), correctInr(two, inr, inr, '3.2'));
  const line = drawn(<EntryContextLine file={file} />);
  expect(line).toContain('dernier INR à vérifier :');
  expect(line).toContain('5,2 le 01/11/2026');
  expect(line).toContain('3,2 le 01/11/2026');
});
