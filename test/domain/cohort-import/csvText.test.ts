import { expect, it } from 'vitest';
import { csvText } from '#domain/cohort-import/csvText.ts';

it.each([
  ['=1+1', `"'=1+1"`],
  ['+33 3 84', `"'+33 3 84"`],
  ['-2', `"'-2"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\tcmd', `"'\tcmd"`],
  ['2,5', '2,5'],
  ['a;b', '"a;b"'],
  ['dit "non"', '"dit ""non"""'],
  ['deux\nlignes', '"deux\nlignes"'],
])('a cell %j of a list of errors is written %j: no spreadsheet runs it', (cell, written) => {
  expect(csvText([['x', cell]])).toBe(`\uFEFFx;${written}\r\n`);
});
