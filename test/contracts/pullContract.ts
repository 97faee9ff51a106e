import { expect, it } from 'vitest';
import { EMPTY_CHECKSUM } from '#facts/factHash.ts';
import { bytesOf, REGION } from '#test/support/aRegion.ts';
import { aCircleIntent, aGroup, anId, anInrGroup, anInrIntent, aPatientGroup } from '#test/support/writtenFacts.ts';
import type { TheRegion } from './factLogContract.ts';

export function pullContract(theRegion: TheRegion): void {
  const atWork = async () => {
    const region = theRegion();
    const clinic = await region.newClinic();
    const tablet = await region.newTablet(clinic.nurse);
    const patientId = anId();
    await tablet.push(aPatientGroup(tablet.pen, patientId));
    return { region, clinic, tablet, patientId };
  };

  it('[L3] gives whole groups only, however small the page that was asked for', async () => {
    const { clinic, tablet, patientId } = await atWork();
    const groups = [3, 1, 5, 2].map((count) =>
      aGroup(tablet.pen, ...Array.from({ length: count }, () => anInrIntent({ patientId }))),
    );
    await tablet.push(...groups);
    const all = await tablet.readAll(clinic.scope);
    const sizes: number[] = [];
    let cursor = 0;
    for (;;) {
      const position = {
        epoch: (await tablet.pull()).scopes[clinic.scope]?.epoch ?? '',
        cursor,
        checksum: EMPTY_CHECKSUM,
      };
      const page = (await tablet.pull({ [clinic.scope]: position }, { maxRows: 4 })).scopes[clinic.scope];
      if (page === undefined || page.rows.length === 0) break;
      sizes.push(page.rows.length);
      cursor = page.cursor;
    }
    // "enters" stands alone and shares a page with the two facts that bring her.
    expect(sizes).toEqual([3, 4, 5, 2]);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(all.length);
  });

  it('[L3] gives a group larger than the page, rather than nothing for ever', async () => {
    const { clinic, tablet, patientId } = await atWork();
    await tablet.push(aGroup(tablet.pen, ...Array.from({ length: 40 }, () => anInrIntent({ patientId }))));
    expect(bytesOf(await tablet.readAll(clinic.scope, { maxRows: 1 }))).toHaveLength(42);
    expect(bytesOf(await tablet.readAll(clinic.scope, { maxBytes: 1_000 }))).toHaveLength(42);
  });

  it('[L4] gives the same page twice when it is asked for twice', async () => {
    const { tablet } = await atWork();
    expect((await tablet.pull()).scopes).toEqual((await tablet.pull()).scopes);
  });

  it('[L5] restarts a cursor of another epoch, and says the epoch that is', async () => {
    const { clinic, tablet } = await atWork();
    const told = (await tablet.pull()).scopes[clinic.scope];
    const before = { epoch: anId(), cursor: 2, checksum: EMPTY_CHECKSUM };
    const again = (await tablet.pull({ [clinic.scope]: before })).scopes[clinic.scope];
    expect(again).toEqual(told);
    expect(again?.rows).toHaveLength(3);
  });

  it('[L5] after a restoration that the operator declared, every tablet reads its scopes again from the beginning', async () => {
    const { region, clinic, tablet, patientId } = await atWork();
    const before = (await tablet.pull()).scopes[clinic.scope];
    if (before === undefined) throw new Error('the scope is given');
    const renewed = await region.ground.renewEpochs();
    expect(renewed.scopes).toBeGreaterThanOrEqual(2);
    expect(renewed.tablets).toBeGreaterThanOrEqual(1);
    // The region went on from its backup, so that its numbers mean other rows than the tablet was given.
    await tablet.push(anInrGroup(tablet.pen, { patientId }));
    const { epoch, cursor, checksum } = before;
    const again = (await tablet.pull({ [clinic.scope]: { epoch, cursor: cursor + 40, checksum } })).scopes[
      clinic.scope
    ];
    expect(again?.epoch).not.toBe(epoch);
    expect(again?.rows).toHaveLength(4);
    expect((await tablet.pull()).scopes[clinic.scope]?.epoch).toBe(again?.epoch);
  });

  it('[L5] tells a tablet that is ahead of it in one epoch where its head is, and the operator that it was restored', async () => {
    const { region, clinic, tablet } = await atWork();
    const told = (await tablet.pull()).scopes[clinic.scope];
    if (told === undefined) throw new Error('the scope is given');
    const ahead = { epoch: told.epoch, cursor: told.head + 2, checksum: EMPTY_CHECKSUM };
    expect((await tablet.pull({ [clinic.scope]: ahead })).scopes[clinic.scope]).toEqual({
      ...told,
      rows: [],
      cursor: told.head,
    });
    const warned = region.logged.map((line) => JSON.parse(line) as { level: number; scopes?: readonly string[] });
    expect(warned.filter(({ level, scopes }) => level === 40 && scopes?.includes(clinic.scope))).toHaveLength(1);
  });

  it('[L6] gives at the head a checksum that is the sum of what it gave', async () => {
    const { clinic, tablet, patientId } = await atWork();
    await tablet.push(...Array.from({ length: 30 }, () => anInrGroup(tablet.pen, { patientId })));
    // readAll compares, page by page and at the head.
    expect(bytesOf(await tablet.readAll(clinic.scope, { maxRows: 7 }))).toHaveLength(32);
  });

  it('[A2] answers for a scope that is not one’s own `dropped`, and gives what was not asked for from its beginning', async () => {
    const { region, clinic, tablet } = await atWork();
    const other = await region.newClinic();
    const position = { epoch: anId(), cursor: 0, checksum: EMPTY_CHECKSUM };
    const answer = await tablet.pull({ [other.scope]: position });
    expect(answer.dropped).toEqual([other.scope]);
    expect(Object.keys(answer.scopes)).toEqual([`places:${REGION}`, clinic.scope]);
  });

  it('who enters a clinic’s circle brings his whole file, and who leaves takes it away', async () => {
    const { region, clinic, tablet, patientId } = await atWork();
    const next = await region.newClinic();
    const theirs = await region.newTablet(next.nurse);
    await tablet.push(anInrGroup(tablet.pen, { patientId }));
    const joins = aGroup(tablet.pen, aCircleIntent(patientId, { site: next.site.id }));
    await tablet.push(joins);
    const arrived = await theirs.readAll(next.scope);
    expect(arrived.map((row) => row.op)).toEqual(['enters', 'fact', 'fact', 'fact', 'fact']);
    expect(new Set(bytesOf(arrived))).toEqual(new Set(bytesOf(await tablet.readAll(clinic.scope))));

    const head = joins[0]?.fact;
    if (head === undefined) throw new Error('the circle was written');
    const left = aGroup(theirs.pen, {
      ...aCircleIntent(patientId, { site: next.site.id, state: 'left' }),
      act: 'change',
      seen: { chain: head.chain, head: head.id },
    });
    expect(await theirs.push(left)).toMatchObject([{ verdict: 'stored' }]);
    expect((await theirs.readAll(next.scope)).map((row) => row.op)).toEqual(['leaves']);
    expect(bytesOf(await tablet.readAll(clinic.scope))).toHaveLength(5);
    expect(await theirs.push(anInrGroup(theirs.pen, { patientId }))).toMatchObject([{ code: 'notYourPatient' }]);
  });

  it('the last clinic that follows a patient keeps him when it leaves, until another follows', async () => {
    const { region, clinic, tablet, patientId } = await atWork();
    const [, circle] = bytesOf(await tablet.readAll(clinic.scope)).map(
      (bytes) => JSON.parse(bytes) as { id: string; chain: string },
    );
    if (circle === undefined) throw new Error('a circle was written');
    const leave = { ...aCircleIntent(patientId, { site: clinic.site.id, state: 'left' }), act: 'change' as const };
    await tablet.push(aGroup(tablet.pen, { ...leave, seen: { chain: circle.chain, head: circle.id } }));
    expect(bytesOf(await tablet.readAll(clinic.scope))).toHaveLength(3);
    const next = await region.newClinic();
    const joins = aGroup(tablet.pen, aCircleIntent(patientId, { site: next.site.id }));
    expect(await tablet.push(joins)).toMatchObject([{ verdict: 'stored' }]);
    expect((await tablet.readAll(clinic.scope)).map((row) => row.op)).toEqual(['leaves']);
    expect(bytesOf(await (await region.newTablet(next.nurse)).readAll(next.scope))).toHaveLength(4);
  });

  it('[A3] writes down which groups wait, and the contact before they were first spoken of', async () => {
    const { region, tablet } = await atWork();
    const digest = 'ab'.repeat(32);
    await tablet.pull({}, {});
    const seen = await region.ground.lastSeen(tablet.device);
    await tablet.send([], { announces: [digest] });
    await tablet.send([], { announces: [digest] });
    expect(await region.ground.contactsBefore(tablet.device, digest)).toEqual([seen]);
  });
}
