import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const BLOCK = 512;

/**
 * Writes the files of a tar archive under a folder. Plain files and folders only, which is all that the archives of
 * `@sparticuz/chromium` hold: a bare machine need not have the `tar` command.
 */
export async function untar(archive: Buffer, folder: string): Promise<void> {
  let at = 0;
  while (at + BLOCK <= archive.length && archive[at] !== 0) {
    const header = archive.subarray(at, at + BLOCK);
    const size = octal(header, 124, 12);
    await writeEntry(header, archive.subarray(at + BLOCK, at + BLOCK + size), folder);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

async function writeEntry(header: Buffer, content: Buffer, folder: string): Promise<void> {
  const path = join(folder, text(header, 0, 100));
  const type = text(header, 156, 1);
  if (type === '5') {
    await mkdir(path, { recursive: true });
  } else if (type === '0' || type === '') {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    await chmod(path, octal(header, 100, 8) | 0o600);
  } else {
    throw new Error(`untar: entry of type ${type} in the archive: ${path}`);
  }
}

function text(header: Buffer, from: number, length: number): string {
  const field = header.subarray(from, from + length).toString('latin1');
  return field.split('\0')[0] ?? '';
}

function octal(header: Buffer, from: number, length: number): number {
  return Number.parseInt(text(header, from, length).trim(), 8);
}
