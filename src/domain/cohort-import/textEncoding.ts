import { isUtf16Mark } from './fileSignature.ts';

export type TextEncoding =
  /** `mark`: bytes of the byte-order mark, which are no text. */
  | { readonly kind: 'utf-8' | 'utf-16le' | 'utf-16be'; readonly mark: number }
  | { readonly kind: 'windows-1252'; readonly mark: 0 }
  /**
   * Some lines are UTF-8, others cannot be: two programs wrote into one file. Each line is read by its own, and those
   * that are not UTF-8 are told.
   */
  | { readonly kind: 'mixed'; readonly mark: number; readonly oddLines: readonly number[] };

const LINE_FEED = 0x0a;

/**
 * In which encoding a text file is written. UTF-8 is taken strictly: a byte sequence that breaks its rules is never
 * replaced by a question mark, it makes the file something else.
 *
 * @param bytes  the whole file
 * @returns      `oddLines` counted from 1
 *
 * Source: Unicode 15, table 3-7 (well-formed UTF-8); Windows-1252 is what French Windows programs write.
 */
export function textEncoding(bytes: Uint8Array): TextEncoding {
  if (isUtf16Mark(bytes[0], bytes[1])) return { kind: bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', mark: 2 };
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const { oddLines, accented } = linesByEncoding(bytes, mark);
  if (oddLines.length === 0) return { kind: 'utf-8', mark };
  if (accented === 0 && mark === 0) return { kind: 'windows-1252', mark: 0 };
  return { kind: 'mixed', mark, oddLines };
}

/** Lines that are no UTF-8, and how many are UTF-8 and could be nothing else, for having letters beyond ASCII. */
function linesByEncoding(bytes: Uint8Array, mark: number) {
  const oddLines: number[] = [];
  let accented = 0;
  let line = 1;
  for (let from = mark; from < bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, from);
    const to = end === -1 ? bytes.length : end;
    const reading = readingOf(bytes, from, to);
    if (reading === 'odd') oddLines.push(line);
    if (reading === 'accented') accented += 1;
    from = to + 1;
  }
  return { oddLines, accented };
}

function readingOf(bytes: Uint8Array, from: number, to: number): 'ascii' | 'accented' | 'odd' {
  let reading: 'ascii' | 'accented' = 'ascii';
  for (let at = from; at < to;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length = sequenceLength(lead, bytes[at + 1] ?? 0);
    if (length === 0 || at + length > to || !areContinuations(bytes, at + 2, at + length)) return 'odd';
    reading = 'accented';
    at += length;
  }
  return reading;
}

/** Bytes of a well-formed sequence by its first two; 0 when none begins so. */
function sequenceLength(lead: number, second: number): 0 | 2 | 3 | 4 {
  const within = (low: number, high: number) => second >= low && second <= high;
  if (lead >= 0xc2 && lead <= 0xdf) return within(0x80, 0xbf) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    return within(lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) return within(lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf) ? 4 : 0;
  return 0;
}

function areContinuations(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}
