import { fileSignature } from '#domain/cohort-import/fileSignature.ts';
import { type TextEncoding, textEncoding } from '#domain/cohort-import/textEncoding.ts';
import type { FileRefusal } from './deskMessages.ts';
import { LARGEST_FILE_BYTES } from './largestFileBytes.ts';

const HEAD_BYTES = 4_096;
const LINE_FEED = 0x0a;

export type FileText =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: TextEncoding }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal };

/** The text of a file, or why it is none; a workbook is told before its size is, so that the cure is the right one. */
export async function readFile(file: Blob): Promise<FileText> {
  const signature = fileSignature(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  if (signature !== 'text') return { kind: 'refused', refusal: { why: signature } };
  if (file.size > LARGEST_FILE_BYTES) {
    return { kind: 'refused', refusal: { why: 'tooLarge', bytes: file.size, most: LARGEST_FILE_BYTES } };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const encoding = textEncoding(bytes);
  const text = decoded(bytes, encoding);
  // A NUL far behind the head of a text file: no person typed it, and no database keeps it.
  if (text.includes('\0')) return { kind: 'refused', refusal: { why: 'binary' } };
  return { kind: 'text', text, encoding };
}

function decoded(bytes: Uint8Array, encoding: TextEncoding): string {
  const body = bytes.subarray(encoding.mark);
  if (encoding.kind !== 'mixed') return new TextDecoder(encoding.kind).decode(body);
  return lineByLine(body, new Set(encoding.oddLines));
}

function lineByLine(bytes: Uint8Array, odd: ReadonlySet<number>): string {
  const utf8 = new TextDecoder('utf-8');
  const windows = new TextDecoder('windows-1252');
  const lines: string[] = [];
  for (let from = 0, line = 1; from < bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, from);
    const to = end === -1 ? bytes.length : end + 1;
    lines.push((odd.has(line) ? windows : utf8).decode(bytes.subarray(from, to)));
    from = to;
  }
  return lines.join('');
}
