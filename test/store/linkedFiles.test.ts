import { describe, expect, it } from 'vitest';
import type { Intent, WrittenFact } from '#facts/composeGroup.ts';
import { linkIntents, type Linking } from '#facts/links.ts';
import { inrsShown } from '#facts/readings.ts';
import type { Store } from '#store/store.ts';
import { Feed } from './aFeed.ts';
import { aTablet, restarted, settledDirectory } from './aTablet.ts';
import { anInr, aPatient, day } from './someIntents.ts';

const ONE = '0198b2a0-0000-4000-8000-00000000000a';
const OTHER = '0198b2a0-0000-4000-8000-00000000000b';
const THIRD = '0198b2a0-0000-4000-8000-00000000000c';

async function saved(store: Store, intents: readonly Intent[]): Promise<readonly WrittenFact[]> {
  const saving = await store.save(intents);
  if (saving.kind !== 'saved') throw new Error(`not saved: ${saving.why}`);
  return saving.facts;
}

async function link(store: Store, pair: readonly [string, string], state: Linking['state']) {
  const files = await Promise.all(pair.map((id) => store.patient(id)));
  const links = files.flatMap(({ file }) => file.links);
  return saved(store, linkIntents(pair, links, { state, reason: 'même personne' }));
}

/** A tablet with two files of one person, and a third that is nobody's double. */
async function twoFiles() {
  const tablet = await aTablet();
  const { store } = tablet;
  await saved(store, aPatient(ONE, { birthName: 'DUPONT' }));
  await saved(store, [anInr(ONE, '2026-02-01', '2.2')]);
  await saved(store, aPatient(OTHER, { birthName: 'DUPOND' }));
  await saved(store, [anInr(OTHER, '2026-02-15', '2.8')]);
  await saved(store, aPatient(THIRD, { birthName: 'LEGOFF', firstName: 'Yann' }));
  await settledDirectory(store);
  return tablet;
}

async function joinedFiles() {
  const tablet = await twoFiles();
  await link(tablet.store, [ONE, OTHER], 'joined');
  await settledDirectory(tablet.store);
  return tablet;
}

function lines(store: Store) {
  return store.directory().patients.map(({ patientId, joined = [] }) => [patientId, ...joined]);
}

function course(patientId: string, from: string, range: readonly [string, string]) {
  const intent = aPatient(patientId).find(({ kind }) => kind === 'avkCourse');
  if (intent?.kind !== 'avkCourse' || intent.act !== 'first') throw new Error('a patient has a course');
  return { ...intent, validFrom: day(from), body: { ...intent.body, range: { low: range[0], high: range[1] } } };
}

describe('two files that were joined', () => {
  it('have one line, which either name finds', async () => {
    const { store } = await joinedFiles();
    expect(lines(store)).toEqual([[ONE, OTHER], [THIRD]]);
    const line = store.directory().patients.find(({ patientId }) => patientId === ONE);
    expect(line?.searchKey).toContain(' DUPONT');
    expect(line?.searchKey).toContain(' DUPOND');
    expect(line?.lastInr).toMatchObject({ date: '2026-02-15', value: '2.8' });
  });

  it.each([ONE, OTHER])('are one file by the address of either, with the INRs of both (%s)', async (patientId) => {
    const { store } = await joinedFiles();
    const { file } = await store.patient(patientId);
    expect(file.patientId).toBe(patientId);
    expect(inrsShown(file).map(({ inr }) => inr.value)).toEqual(['2.2', '2.8']);
    expect(file.disagreements).toEqual([]);
  });

  it('still have one line after the tablet was started again, and nothing is left to do', async () => {
    const device = await joinedFiles();
    const { store } = await restarted(device);
    expect(lines(store)).toEqual([[ONE, OTHER], [THIRD]]);
    await settledDirectory(store);
    expect(lines(store)).toEqual([[ONE, OTHER], [THIRD]]);
  });

  it('whoever shows one of them hears of what is written in the other', async () => {
    const { store } = await joinedFiles();
    const heard: string[] = [];
    store.subscribe((change) => void (change.kind === 'patients' && heard.push(...change.patientIds)));
    await saved(store, [anInr(OTHER, '2026-03-01', '3.1')]);
    expect(heard.toSorted((a, b) => a.localeCompare(b))).toEqual([ONE, OTHER]);
    await settledDirectory(store);
    expect(store.directory().patients[0]?.lastInr?.value).toBe('3.1');
  });

  it('a new INR goes to the file that was opened, a correction to the file of the INR', async () => {
    const { store } = await joinedFiles();
    const [added] = await saved(store, [anInr(ONE, '2026-03-01', '2.4')]);
    expect(added?.fact.patientId).toBe(ONE);
    const { file } = await store.patient(ONE);
    const theirs = file.inrs.find(({ history }) => history[0]?.patientId === OTHER);
    const head = theirs?.lines[0].head;
    const entry = theirs?.lines[0].entries[0];
    if (theirs === undefined || head === undefined || entry === undefined) throw new Error('the other INR is there');
    const [corrected] = await saved(store, [
      {
        act: 'correction',
        kind: 'inrResult',
        patientId: ONE,
        seen: { chain: theirs.chain, head: head.id },
        target: entry.id,
        reason: 'erreur de saisie',
        body: { ...entry.body, inr: { comparator: '=', value: '2.9' } },
      },
    ]);
    expect(corrected?.fact.patientId).toBe(OTHER);
    expect(inrsShown((await store.patient(ONE)).file).map(({ inr }) => inr.value)).toEqual(['2.2', '2.9', '2.4']);
  });

  it('a change of what both said alike stands for both, and parting gives each its own back', async () => {
    const { store } = await joinedFiles();
    const { file } = await store.patient(OTHER);
    const shown = file.course?.lines[0].head;
    if (shown === undefined) throw new Error('there is a course');
    const next = course(OTHER, '2026-03-01', ['2.5', '3.5']);
    await saved(store, [{ ...next, act: 'change', seen: { chain: shown.chain, head: shown.id } }]);
    const changed = await store.patient(ONE);
    expect(changed.file.disagreements).toEqual([]);
    expect(changed.file.course?.lines).toHaveLength(1);
    await link(store, [ONE, OTHER], 'parted');
    const apart = await Promise.all([ONE, OTHER].map((id) => store.patient(id)));
    const lows = apart.map(({ file: own }) => own.course?.lines[0].entries.map(({ body }) => body.range.low));
    expect(lows.toSorted((a, b) => (a?.length ?? 0) - (b?.length ?? 0))).toEqual([['2.0'], ['2.0', '2.5']]);
  });

  it('a course that differs is « à vérifier » until a person keeps one, and is again nobody’s doubt once parted', async () => {
    const { store } = await twoFiles();
    const { file: theirs } = await store.patient(OTHER);
    const head = theirs.course?.lines[0].head;
    if (head === undefined) throw new Error('there is a course');
    const other = course(OTHER, '2025-01-01', ['2.5', '3.5']);
    await saved(store, [{ ...other, act: 'change', seen: { chain: head.chain, head: head.id } }]);
    await link(store, [ONE, OTHER], 'joined');
    const { file } = await store.patient(ONE);
    expect(file.disagreements.map(({ kind }) => kind)).toEqual(['avkCourse']);
    const heads = file.course?.lines.map((line) => line.head) ?? [];
    const kept = heads.find((one) => one.patientId === OTHER);
    if (kept === undefined) throw new Error('the other course stands');
    const [settled] = await saved(store, [
      {
        act: 'settlement',
        kind: 'avkCourse',
        patientId: ONE,
        chain: file.course?.chain ?? '',
        heads: heads.map(({ id }) => id),
        keeps: kept.id,
        reason: 'vérifié auprès du cardiologue',
      },
    ]);
    expect(settled?.fact).toMatchObject({ act: 'change', patientId: OTHER, reason: 'vérifié auprès du cardiologue' });
    const after = await store.patient(ONE);
    expect(after.file.disagreements).toEqual([]);
    expect(after.file.course?.lines[0].entries.at(-1)?.body.range.low).toBe('2.5');
    await link(store, [ONE, OTHER], 'parted');
    expect((await store.patient(ONE)).file.course?.lines[0].entries.map(({ body }) => body.range.low)).toEqual(['2.0']);
  });
});

describe('two files that were parted again', () => {
  it('are two lines, each with its own INR', async () => {
    const { store } = await joinedFiles();
    await link(store, [ONE, OTHER], 'parted');
    await settledDirectory(store);
    expect(lines(store)).toEqual([[OTHER], [ONE], [THIRD]]);
    expect(inrsShown((await store.patient(ONE)).file).map(({ inr }) => inr.value)).toEqual(['2.2']);
    expect(store.directory().patients.map(({ parted }) => parted)).toEqual([[ONE], [OTHER], undefined]);
  });

  it('are one line again once somebody changed his mind', async () => {
    const { store } = await joinedFiles();
    expect(lines(store)).toHaveLength(2);
    await link(store, [ONE, OTHER], 'parted');
    await link(store, [ONE, OTHER], 'joined');
    await settledDirectory(store);
    expect(lines(store)).toEqual([[ONE, OTHER], [THIRD]]);
  });
});

describe('three files of one person', () => {
  it('are one, from link to link', async () => {
    const { store } = await joinedFiles();
    await link(store, [OTHER, THIRD], 'joined');
    await settledDirectory(store);
    expect(lines(store)).toEqual([[ONE, OTHER, THIRD]]);
    expect((await store.patient(THIRD)).file.joined).toEqual([ONE, OTHER]);
  });
});

it('a file whose other half leaves the tablet stands alone again', async () => {
  const { store } = await joinedFiles();
  for (const { group, facts } of await store.sync.waitingGroups(100)) {
    const ids = facts.map((bytes) => (JSON.parse(bytes) as { id: string }).id);
    await store.sync.settle([{ group, verdict: 'stored', facts: ids }]);
  }
  const feed = new Feed().enters(OTHER).leaves(OTHER);
  expect(await store.sync.applyPage('site:one/clinic', feed.page())).toBe('applied');
  await settledDirectory(store);
  expect(lines(store)).toEqual([[ONE], [THIRD]]);
  expect(store.directory().patients[0]?.searchKey).not.toContain('DUPOND');
});

it('a file that is joined to one this tablet does not have is shown alone', async () => {
  const { store } = await aTablet();
  await saved(store, aPatient(ONE));
  const [own] = linkIntents([ONE, OTHER], [], { state: 'joined', reason: 'même personne' });
  if (own === undefined) throw new Error('linking writes two facts');
  await saved(store, [own]);
  expect((await store.patient(ONE)).file.joined).toEqual([]);
  await settledDirectory(store);
  expect(lines(store)).toEqual([[ONE]]);
});
