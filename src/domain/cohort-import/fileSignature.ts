/** What a file is by its first bytes, whatever its name says. */
export type FileSignature = 'text' | 'empty' | 'workbook' | 'oldWorkbook' | 'pdf' | 'binary';

const SIGNATURES: readonly (readonly [FileSignature, readonly number[]])[] = [
  // A zip: xlsx, ods, numbers. "PK" and 3-4, 5-6 or 7-8.
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['workbook', [0x50, 0x4b, 0x05, 0x06]],
  ['workbook', [0x50, 0x4b, 0x07, 0x08]],
  // The compound file of Excel 97 to 2003.
  ['oldWorkbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

const NUL = 0;

/**
 * Whether a file can be read as text at all. Spreadsheets are told by their signature: a workbook that somebody renamed
 * to ".csv" is the commonest mistake there is.
 *
 * @param head  the first bytes, a few thousand are enough
 */
export function fileSignature(head: Uint8Array): FileSignature {
  if (head.length === 0) return 'empty';
  for (const [signature, bytes] of SIGNATURES) {
    if (bytes.every((byte, at) => head[at] === byte)) return signature;
  }
  // UTF-16 has a NUL in every second byte, and says so by its mark.
  if (isUtf16Mark(head[0], head[1])) return 'text';
  return head.includes(NUL) ? 'binary' : 'text';
}

export function isUtf16Mark(first: number | undefined, second: number | undefined): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
