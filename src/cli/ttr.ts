import { answerCases } from './answerCases.ts';

/**
 * Time in therapeutic range of cases written as JSON, for clinicians and checkers: `npm run --silent ttr < cases.json`.
 *
 * A case or an array on standard input, an array on standard output. Exit code 1 when a case could not be answered (it
 * says so at its place, the others are answered), 2 when the input is no JSON.
 */
async function main(): Promise<void> {
  const input = readJson(await readStandardInput());
  if (input.kind === 'unreadable') {
    process.stderr.write(`ttr: this is not readable JSON: ${input.message}\n`);
    process.exitCode = 2;
    return;
  }
  const answers = answerCases(input.value);
  // The code is set, not exited with: a long answer into a pipe must be written to its end.
  process.exitCode = answers.some((answer) => answer.kind === 'error') ? 1 : 0;
  process.stdout.write(`[${answers.map((answer) => JSON.stringify(answer)).join(',\n')}]\n`);
}

type ReadJson =
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'unreadable'; readonly message: string };

/** Reads UTF-8, with or without the mark that some editors put first. */
function readJson(bytes: Uint8Array): ReadJson {
  try {
    return {
      kind: 'read',
      value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
    };
  } catch (error) {
    return { kind: 'unreadable', message: error instanceof Error ? error.message : String(error) };
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

await main();
