import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { latestOf } from '#facts/fold.ts';
import type { Store } from '#store/store.ts';
import type { ImportChoices } from '#ui/nurse/import/importChoices.ts';
import { ImportWork } from '#ui/nurse/import/ImportWork.ts';
import { aTablet, settledDirectory } from '#test/store/aTablet.ts';
import { aPatient, anInr, day } from '#test/store/someIntents.ts';
import { inProcessDesk } from './inProcessDesk.ts';

const HOSPITAL = readFileSync('test/fixtures/cohort/mimic-demo-excerpt.csv');
const REGISTER = [
  'N° dossier;Nom de naissance;Prénom;Date de naissance;Sexe;Date INR;INR;Cible',
  '12;Martin;Zoé;12/03/1941;F;13/02/2026;2,5;2-3',
  '12;Martin;Zoé;12/03/1941;F;20/02/2026;2,7;2-3',
  '13;Durand;Paul;31/05/1950;M;13/02/2026;3,1;',
].join('\r\n');

/** The day on which the hospital's list ends is behind it. */
function aTabletToday() {
  return aTablet({ today: () => day('2026-11-22') });
}

async function anImport(store: Store, report: unknown[] = []) {
  await settledDirectory(store);
  return new ImportWork({
    store,
    newDesk: inProcessDesk,
    today: () => day('2026-11-22'),
    report: (error) => void report.push(error),
  });
}

function aFile(content: string | Uint8Array, name = 'registre.csv'): File {
  return new File([typeof content === 'string' ? content : Uint8Array.from(content)], name);
}

/** Opens and checks a file, with what nobody can tell from it said. */
async function checked(work: ImportWork, file: File, more: Partial<ImportChoices> = {}) {
  await work.open(file);
  const opened = work.stage();
  if (opened.kind !== 'settings') throw new Error(`not read: ${JSON.stringify(opened)}`);
  const range = { zone: 0, low: '', high: '' } as const;
  await work.check({ ...opened.choices, method: 'laboratory', range, ...more });
  const planned = work.stage();
  if (planned.kind !== 'planned') throw new Error(`not checked: ${JSON.stringify(planned)}`);
  return planned;
}

async function broughtIn(store: Store, file: File, more: Partial<ImportChoices> = {}) {
  const work = await anImport(store);
  const { plan } = await checked(work, file, more);
  await work.bring();
  const ended = work.stage();
  if (ended.kind !== 'done' || ended.outcome.kind !== 'saved') throw new Error(`not in: ${JSON.stringify(ended)}`);
  await settledDirectory(store);
  return { work, plan };
}

describe('a hospital’s list of INRs', { timeout: 30_000 }, () => {
  it('comes in calmly: each row is in, or listed with why it is not', async () => {
    const { store } = await aTabletToday();
    const { work, plan } = await broughtIn(store, aFile(HOSPITAL));
    expect(work.stage()).toMatchObject({ kind: 'done', outcome: { kind: 'saved' } });
    expect(plan.counts).toEqual({
      rows: 36,
      patients: { fresh: 6, completed: 0, alreadyHere: 0, doubtful: 0 },
      inrs: { fresh: 32, alreadyHere: 0, repeated: 0, doubtful: 0, unusable: 4 },
      rangesToConfirm: 6,
      withoutIdentity: 6,
    });
    expect(plan.problems.map(({ kind, consequence, count }) => [kind, consequence, count])).toEqual([
      ['no-patient', 'unusable', 3],
      ['inr-above-scale', 'unusable', 1],
    ]);
    const lines = store.directory().patients;
    expect(lines.map((line) => line.provisionalReference)).toEqual([
      '100375',
      '100969',
      '101361',
      '102203',
      '103379',
      '105331',
    ]);
    expect(lines.every((line) => line.rangeStatus === 'toBeConfirmed')).toBe(true);
    expect(lines.find((line) => line.provisionalReference === '105331')?.ttr).toMatchObject({ provisional: true });
  });

  it('brought in a second time changes nothing, not even after a correction and a removal', async () => {
    const { store } = await aTabletToday();
    await broughtIn(store, aFile(HOSPITAL));
    const patient = store.directory().patients.find((line) => line.provisionalReference === '102203');
    const { file } = await store.patient(patient?.patientId ?? '');
    const [first, second] = file.inrs.map((chain) => chain.lines[0].head);
    if (first === undefined || second === undefined) throw new Error('two INRs were meant');
    const seen = (fact: typeof first) => ({ chain: fact.chain, head: fact.id });
    const about = { kind: 'inrResult', patientId: file.patientId, reason: 'erreur' } as const;
    await store.save([{ ...about, act: 'enteredInError', seen: seen(first), target: first.id }]);
    const corrected = anInr(file.patientId, '2026-09-15', '2.4');
    if (corrected.act !== 'first' || corrected.kind !== 'inrResult') throw new Error('an INR was meant');
    await store.save([{ ...about, act: 'correction', body: corrected.body, seen: seen(second), target: second.id }]);
    const { waiting } = await store.outbox();
    const { plan } = await broughtIn(store, aFile(HOSPITAL));
    expect(plan.actions).toBe(0);
    expect(plan.counts.patients).toMatchObject({ fresh: 0, completed: 0, alreadyHere: 6 });
    expect(plan.counts.inrs).toMatchObject({ fresh: 0, alreadyHere: 32, doubtful: 0 });
    expect((await store.outbox()).waiting).toBe(waiting);
  });

  it('stopped in the middle keeps whole groups, and the same file brings the rest', async () => {
    const { store } = await aTabletToday();
    const work = await anImport(store);
    await checked(work, aFile(aLongList(60)));
    const stop = work.subscribe(() => {
      const now = work.stage();
      if (now.kind === 'bringing' && now.saved > 0) work.stop();
    });
    await work.bring();
    stop();
    const ended = work.stage();
    if (ended.kind !== 'done') throw new Error(ended.kind);
    expect(ended.outcome.kind).toBe('cancelled');
    expect(ended.saved).toBeGreaterThan(0);
    expect(ended.saved).toBeLessThan(ended.plan.actions);
    await settledDirectory(store);
    expect(store.directory().patients).toHaveLength(ended.saved);
    const rest = await broughtIn(store, aFile(aLongList(60)));
    expect(rest.plan.counts.patients).toMatchObject({ fresh: 60 - ended.saved, alreadyHere: ended.saved });
    expect(store.directory().patients).toHaveLength(60);
  });
});

describe('a register with identities', { timeout: 30_000 }, () => {
  it('brings patients with their names and the ranges it gives, and the one it does not give to be confirmed', async () => {
    const { store } = await aTabletToday();
    await broughtIn(store, aFile(REGISTER));
    const [durand, martin] = store.directory().patients;
    expect(durand).toMatchObject({ birthName: 'DURAND', rangeStatus: 'toBeConfirmed', status: 'active' });
    expect(martin).toMatchObject({ birthName: 'MARTIN', firstName: 'ZOE', range: { low: '2', high: '3' } });
    expect(martin?.rangeStatus).toBeUndefined();
    const { file } = await store.patient(martin?.patientId ?? '');
    expect(file.careCircle).toHaveLength(1);
    expect(file.identity && latestOf(file.identity.lines[0])?.body.status).toBe('PROV');
  });

  it('adds INRs to a patient the tablet knows, and writes nothing over what stands there', async () => {
    const { store } = await aTabletToday();
    const known = '018f0000-0000-7000-8000-000000000001';
    await store.save(aPatient(known, { birthName: 'DUPONT', firstName: 'MARGUERITE' }));
    const register = REGISTER.replaceAll(/12;Martin;Zoé;[^;]*/g, '12;Dupont;Marguerite;22/11/1941').replaceAll(
      '2-3',
      '3-4,5',
    );
    const { plan } = await broughtIn(store, aFile(register));
    expect(plan.counts.patients).toMatchObject({ fresh: 1, completed: 1 });
    const { file } = await store.patient(known);
    expect([file.inrs.length, file.identity?.history.length, file.course?.history.length]).toEqual([2, 1, 1]);
    expect(plan.problems.map(({ kind }) => kind)).toContain('range-differs-from-tablet');
  });

  it('asks about a patient who resembles one of the tablet, and does what is answered', async () => {
    const { store } = await aTabletToday();
    const known = '018f0000-0000-7000-8000-000000000001';
    await store.save(aPatient(known, { birthName: 'MARTIN', firstName: 'ZOE MARIE' }));
    const register = REGISTER.replaceAll('12/03/1941', '22/11/1941');
    const work = await anImport(store);
    const { plan, choices } = await checked(work, aFile(register));
    expect(plan.counts).toMatchObject({ patients: { fresh: 1, doubtful: 1 }, inrs: { fresh: 1, doubtful: 2 } });
    const [doubt] = plan.doubtful;
    expect(doubt).toMatchObject({ why: 'resembles', like: [{ patientId: known }] });
    await work.check({ ...choices, decisions: { [doubt?.key ?? '']: { kind: 'same', patientId: known } } });
    await work.bring();
    expect((await store.patient(known)).file.inrs).toHaveLength(2);
  });

  it('is asked for the order of its days where every one of them could be read both ways', async () => {
    const { store } = await aTabletToday();
    const work = await anImport(store);
    await work.open(
      aFile(REGISTER.replaceAll('13/02', '03/02').replaceAll('20/02', '10/02').replace('31/05', '01/05')),
    );
    const opened = work.stage();
    if (opened.kind !== 'settings') throw new Error(opened.kind);
    expect(opened.file.columns.map(({ dates }) => dates.kind)).toEqual([
      'noDate',
      'noDate',
      'noDate',
      'ambiguous',
      'noDate',
      'ambiguous',
      'noDate',
      'noDate',
    ]);
  });

  it('has its columns remembered for the next file with the same header', async () => {
    const { store } = await aTabletToday();
    const work = await anImport(store);
    await checked(work, aFile(REGISTER, 'janvier.csv'), { source: 'AVK Manager' });
    await work.open(aFile(REGISTER, 'fevrier.csv'));
    expect(work.stage()).toMatchObject({ remembered: 'yes', choices: { source: 'AVK Manager', method: 'laboratory' } });
    await work.open(aFile(REGISTER.replace('Prénom', 'Petit nom'), 'fevrier.csv'));
    expect(work.stage()).toMatchObject({ remembered: 'no', choices: { source: 'fevrier', method: undefined } });
  });
});

it('of which something is still to be said is not checked, whatever is pressed', async () => {
  const { store } = await aTabletToday();
  const work = await anImport(store);
  await work.open(aFile(HOSPITAL));
  const opened = work.stage();
  if (opened.kind !== 'settings') throw new Error(opened.kind);
  await work.check(opened.choices);
  expect(work.stage()).toMatchObject({ kind: 'settings', failed: 'no' });
});

describe('a file that is no register', { timeout: 30_000 }, () => {
  it.each([
    { what: 'a workbook under another name', content: Uint8Array.of(0x50, 0x4b, 3, 4), is: { why: 'workbook' } },
    { what: 'nothing', content: '', is: { why: 'empty' } },
    { what: 'a picture', content: Uint8Array.of(0x89, 0x50, 0, 0), is: { why: 'binary' } },
    { what: 'a letter', content: 'Cher confrère\nVeuillez trouver', is: { why: 'noTable' } },
    { what: 'a quote nobody closes', content: 'a;b\n1;"2\n3;4\n5;6', is: { why: 'openQuote', line: 2 } },
    {
      what: '50 MB of CSV',
      content: new Uint8Array(50_000_000).fill(0x3b),
      is: { why: 'tooLarge', bytes: 50_000_000 },
    },
  ])('as $what is told, and nothing is kept', async ({ content, is }) => {
    const { store } = await aTabletToday();
    const work = await anImport(store);
    await work.open(aFile(content));
    expect(work.stage()).toMatchObject({ kind: 'choose', refused: { name: 'registre.csv', refusal: is } });
  });

  it('in Windows-1252, with line breaks in a cell, says the lines as they stand in the file', async () => {
    const { store } = await aTabletToday();
    const text = 'Dossier;Remarque;Date INR;INR\n1;"deux\nlignes, é";13/02/2026;2,5\n2;;13/02/2026;beaucoup\n';
    const work = await anImport(store);
    const { file, plan } = await checked(work, aFile(Uint8Array.from(text, (letter) => letter.charCodeAt(0))));
    expect(file.encoding).toBe('windows-1252');
    expect(plan.problems.map(({ kind, first }) => [kind, first[0]?.line])).toEqual([['inr-not-a-number', 4]]);
  });

  it('in two encodings is asked about, and its odd lines can be left aside', async () => {
    const { store } = await aTabletToday();
    const mixed = Uint8Array.from([
      ...new TextEncoder().encode('Dossier;Ville;INR;Date INR\n1;Dôle;2,5;13/02/2026\n2;D'),
      0xf4,
      ...new TextEncoder().encode('le;2,7;13/02/2026\n'),
    ]);
    const work = await anImport(store);
    const taken = await checked(work, aFile(mixed), { oddLines: 'taken' });
    expect(taken.file).toMatchObject({
      encoding: 'mixed',
      oddLineCount: 1,
      oddLines: [{ line: 3, text: '2 · Dôle · 2,7 · 13/02/2026' }],
    });
    expect(taken.plan.counts.inrs).toMatchObject({ fresh: 2, unusable: 0 });
    await work.check({ ...taken.choices, oddLines: 'aside' });
    expect(work.stage()).toMatchObject({ plan: { counts: { inrs: { fresh: 1, unusable: 1 } } } });
  });
});

function aLongList(patients: number): string {
  const rows = Array.from({ length: patients }, (_, at) => `${at + 1};13/02/2026;2,${at % 10}`);
  return ['Dossier;Date INR;INR', ...rows].join('\n');
}
