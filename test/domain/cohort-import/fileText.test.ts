import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fileSignature } from '#domain/cohort-import/fileSignature.ts';
import { separatorOf } from '#domain/cohort-import/separatorOf.ts';
import { textEncoding } from '#domain/cohort-import/textEncoding.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
/** é as Windows-1252 writes it. */
const E_ACUTE = 0xe9;

describe('a file named .csv', () => {
  it.each([
    { what: 'an Excel workbook', head: bytes(0x50, 0x4b, 0x03, 0x04, 0x14), is: 'workbook' },
    { what: 'an old Excel workbook', head: bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), is: 'oldWorkbook' },
    { what: 'a PDF', head: utf8('%PDF-1.7'), is: 'pdf' },
    { what: 'an image', head: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00), is: 'binary' },
    { what: 'nothing', head: bytes(), is: 'empty' },
    { what: 'text in UTF-16, NULs and all', head: bytes(0xff, 0xfe, 0x49, 0x00), is: 'text' },
    { what: 'text', head: utf8('patient;inr\n1;2,5'), is: 'text' },
    { what: 'text that begins with the letters PK', head: utf8('PK;inr'), is: 'text' },
  ])('that is $what is told as $is', ({ head, is }) => {
    expect(fileSignature(head)).toBe(is);
  });
});

describe('the encoding of a file', () => {
  it.each([
    { what: 'plain ASCII', file: utf8('nom;inr\nMARTIN;2,5'), is: { kind: 'utf-8', mark: 0 } },
    { what: 'UTF-8 with its mark', file: bytes(0xef, 0xbb, 0xbf, 0x61), is: { kind: 'utf-8', mark: 3 } },
    { what: 'UTF-8', file: utf8('é;œ;😀'), is: { kind: 'utf-8', mark: 0 } },
    { what: 'Windows-1252', file: bytes(0x61, 0x0a, E_ACUTE, 0x0a, E_ACUTE), is: { kind: 'windows-1252', mark: 0 } },
    { what: 'UTF-16 little end first', file: bytes(0xff, 0xfe, 0x61, 0x00), is: { kind: 'utf-16le', mark: 2 } },
    { what: 'UTF-16 big end first', file: bytes(0xfe, 0xff, 0x00, 0x61), is: { kind: 'utf-16be', mark: 2 } },
    // Unicode 15, table 3-7: overlong forms, surrogates and what lies beyond U+10FFFF are not well formed.
    { what: 'an overlong slash', file: bytes(0xc0, 0xaf), is: { kind: 'windows-1252', mark: 0 } },
    { what: 'a surrogate', file: bytes(0xed, 0xa0, 0x80), is: { kind: 'windows-1252', mark: 0 } },
    { what: 'a letter cut off by the end', file: bytes(0x61, 0xc3), is: { kind: 'windows-1252', mark: 0 } },
  ])('$what is recognised', ({ file, is }) => {
    expect(textEncoding(file)).toEqual(is);
  });

  it('two encodings in one file are told with their lines, rather than one of them misread', () => {
    const file = Uint8Array.from([...utf8('nom\nLÉA\nMARTIN\n'), 0x52, E_ACUTE, 0x4d, 0x59, 0x0a, ...utf8('ZOÉ')]);
    expect(textEncoding(file)).toEqual({ kind: 'mixed', mark: 0, oddLines: [4] });
  });

  it('whatever is written in UTF-8 is taken for UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\uFEFF'));
        expect(textEncoding(utf8(`x${text}`)).kind).toBe('utf-8');
      }),
    );
  });
});

describe('the separator of a file', () => {
  it.each([
    { text: 'nom;inr;cible\nA;2,5;2,0\nB;3,1;2,5', is: ';' },
    { text: 'nom,inr\nA,2.5\nB,3.1', is: ',' },
    { text: 'nom\tinr\nA\t2,5', is: '\t' },
    { text: 'nom|inr\nA|2,5', is: '|' },
    { text: 'nom;remarque\nA;"a, b, c, d"\nB;"e, f, g, h"', is: ';' },
    { text: 'nom,remarque\n"A;B;C",x\n"D;E;F",y', is: ',' },
    { text: 'une seule colonne\nA\nB', is: undefined },
    { text: '', is: undefined },
  ])('of $text is $is', ({ text, is }) => {
    expect(separatorOf(text)).toBe(is);
  });
});
