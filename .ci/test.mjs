import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Every test there is, one after the other, then `N passed, N failed` on a line of its own. A step that crashes, hangs,
 * finds no test or leaves no report is a failure, never a silence. `npm test -- rules region` runs only those.
 */

const MINUTES = 60_000;
const DEADLINE = 25 * MINUTES;
/** Civil days must be the same days everywhere: on both sides of Greenwich's day and through each summer-time change. */
const TIME_ZONES = ['Europe/Paris', 'UTC', 'Pacific/Auckland'];

const wanted = process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), 'equilibre-tests-'));
const results = [];

if (isWanted('check')) for (const script of checks()) results.push(check(script));
for (const project of projects().filter(isWanted)) results.push(suite(project, ['--project', project]));
if (isWanted('rules')) {
  for (const zone of TIME_ZONES) {
    results.push(suite(`rules at ${zone}`, ['--project', 'rules', 'test/domain'], { TZ: zone }));
  }
}
rmSync(reports, { recursive: true, force: true });
conclude();

function isWanted(name) {
  return wanted.length === 0 || wanted.includes(name);
}

/** Read from the configuration itself: a project added there is run here, without a second list to forget. */
function projects() {
  const names = [...readFileSync('vite.config.ts', 'utf8').matchAll(/\bname: '([a-z-]+)'/g)].map(([, name]) => name);
  if (names.length === 0) throw new Error('vite.config.ts names no test project');
  return names;
}

/** `check:types`, `check:lint` and so on, as package.json has them: each counts as one test. */
function checks() {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.entries(scripts).filter(([name]) => name.startsWith('check:'));
}

function check([name, command]) {
  const path = `${join(process.cwd(), 'node_modules', '.bin')}${delimiter}${process.env.PATH}`;
  const { status, seconds } = run(name, { command, args: [], shell: true, env: { PATH: path } });
  return { name, seconds, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

function suite(name, args, env = {}) {
  const report = join(reports, `${results.length}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters];
  const { status, seconds } = run(name, { command: process.execPath, args: vitest, shell: false, env });
  const counted = read(report);
  // A file that does not load, or an error between tests, fails no test by name: it still fails the run.
  const unnamed = status !== 0 && counted.failed === 0 ? 1 : 0;
  return { name, seconds, ...counted, failed: counted.failed + unnamed };
}

function read(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch (error) {
    console.error(`no report: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function run(name, { command, args, shell, env }) {
  console.log(`\n── ${name}`);
  const begun = performance.now();
  const { status, signal, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell,
    timeout: DEADLINE,
    env: { ...process.env, ...env },
  });
  if (signal !== null || error !== undefined) console.error(`${name}: ended by ${error?.message ?? signal}`);
  return { status: status ?? 1, seconds: (performance.now() - begun) / 1000 };
}

function conclude() {
  console.log('');
  for (const { name, passed, failed, skipped, seconds } of results) {
    const mark = failed === 0 ? 'ok    ' : 'FAILED';
    console.log(`${mark} ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped, ${seconds.toFixed(0)} s`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const nothingRan = results.length === 0;
  if (nothingRan) console.error(`nothing is called ${wanted.join(', ')}`);
  console.log(`\n${sum('passed')} passed, ${sum('failed') + (nothingRan ? 1 : 0)} failed`);
  process.exitCode = sum('failed') > 0 || nothingRan ? 1 : 0;
}
