import { factHash } from '#facts/factHash.ts';
import type { KeptFile } from '#store/store.ts';

/** About the export itself. */
type Issue = { readonly at: string; readonly device: string };

/**
 * The facts of a person as a file for other software: each one's exact text, with the SHA-256 over its UTF-8 bytes.
 *
 * A fact's bytes are a string in this JSON: parsed, they are again what the author's tablet wrote, octet for octet.
 */
export function patientFactsFile(files: readonly KeptFile[], { at, device }: Issue): string {
  const content = {
    format: 'equilibre/patient-facts/1',
    exportedAt: at,
    device,
    files: files.map(({ patientId, facts, unreadable }) => ({
      patientId,
      unreadable,
      facts: facts.map(({ id, bytes, state }) => ({ id, sha256: factHash(bytes), state: state.kind, bytes })),
    })),
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
