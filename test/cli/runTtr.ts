import { spawnSync } from 'node:child_process';

/** Runs the program of `npm run ttr` on what is given as its standard input. */
export function runTtr(input: string | Buffer) {
  const program = ['--import', 'tsx', 'src/cli/ttr.ts'];
  const { status, stdout, stderr } = spawnSync('node', program, { input, encoding: 'utf8', maxBuffer: 100_000_000 });
  return { status, stdout, stderr };
}

/** The answers to one case or to an array of them. */
export function answersTo(input: unknown): readonly unknown[] {
  const answers: unknown = JSON.parse(runTtr(JSON.stringify(input)).stdout);
  if (!Array.isArray(answers)) throw new Error('the answer is no array');
  return answers;
}
