import { expect, it } from 'vitest';
import { bytesOf } from '#test/support/aRegion.ts';
import { anId, anInrGroup, aPatientGroup, rewritten, signedBytes, signedGroup } from '#test/support/writtenFacts.ts';
import type { TheRegion } from './factLogContract.ts';

export function quarantineContract(theRegion: TheRegion): void {
  const atWork = async () => {
    const clinic = await theRegion().newClinic();
    const tablet = await theRegion().newTablet(clinic.nurse);
    const patientId = anId();
    return { clinic, tablet, patientId, brought: aPatientGroup(tablet.pen, patientId) };
  };
  const kept = (group: string) => theRegion().ground.keptApart(group);

  it('[P3] a group the database itself refuses is kept apart alone, as it came', async () => {
    const { clinic, tablet, patientId, brought } = await atWork();
    const [inr] = anInrGroup(tablet.pen, { patientId });
    if (inr === undefined) throw new Error('an INR was written');
    const nul = rewritten(inr, { kind: 'futureNote', body: { text: 'a\u0000b' } });
    const wire = await signedBytes(tablet.keys, [nul]);
    const after = anInrGroup(tablet.pen, { patientId });
    const { body } = await tablet.send([
      await signedGroup(tablet.keys, brought),
      wire,
      await signedGroup(tablet.keys, after),
    ]);
    expect(body).toMatchObject({
      verdicts: [{ verdict: 'stored' }, { code: 'storageRefused', facts: [nul.id] }, { verdict: 'stored' }],
    });
    expect(bytesOf(await tablet.readAll(clinic.scope))).toHaveLength(3);
    const [row] = await kept(wire.group);
    expect(JSON.parse(row?.raw ?? '')).toEqual(wire);
  });

  it('[P2] a refused group sent again is kept once and refused alike', async () => {
    const { tablet, patientId } = await atWork();
    const wire = { group: anId(), facts: ['{"a": \u0000\ud800}'], signature: 'A'.repeat(86), of: patientId };
    const first = await tablet.send([wire]);
    const second = await tablet.send([wire]);
    expect(second.body).toMatchObject({ verdicts: (first.body as { verdicts: object[] }).verdicts });
    const rows = await kept(wire.group);
    expect(rows).toMatchObject([{ state: 'refused', code: 'notCanonical', path: 'facts.0' }]);
    expect(JSON.parse(rows[0]?.raw ?? '')).toEqual(wire);
  });

  it('[P8] a fact about a patient the region does not know is held, and released by the group that brings her', async () => {
    const { clinic, tablet, patientId, brought } = await atWork();
    const early = anInrGroup(tablet.pen, { patientId });
    const wire = await signedGroup(tablet.keys, early);
    const held = { verdicts: [{ verdict: 'held', why: 'patientUnknown', facts: [wire.group] }] };
    expect((await tablet.send([wire])).body).toMatchObject(held);
    expect((await tablet.send([wire])).body).toMatchObject(held);
    expect(bytesOf(await tablet.readAll(clinic.scope))).toHaveLength(0);
    expect(await tablet.push(brought)).toMatchObject([{ verdict: 'stored' }]);
    expect(bytesOf(await tablet.readAll(clinic.scope))).toEqual([...brought, ...early].map(({ bytes }) => bytes));
    expect(await tablet.push(early)).toMatchObject([{ verdict: 'known' }]);
    expect(await kept(early[0]?.fact.id ?? '')).toMatchObject([{ state: 'settled' }]);
  });

  it('[P8] in one request the released group is told as stored', async () => {
    const { tablet, patientId, brought } = await atWork();
    const early = anInrGroup(tablet.pen, { patientId });
    expect((await tablet.push(early, brought)).map(({ verdict }) => verdict)).toEqual(['stored', 'stored']);
  });

  it('[P8] a held group of a place that does not follow her is refused when she comes', async () => {
    const { tablet, patientId, brought } = await atWork();
    const other = await theRegion().newClinic();
    const theirs = await theRegion().newTablet(other.nurse);
    const early = anInrGroup(theirs.pen, { patientId });
    expect(await theirs.push(early)).toMatchObject([{ verdict: 'held' }]);
    await tablet.push(brought);
    expect(await kept(early[0]?.fact.id ?? '')).toMatchObject([{ state: 'refused', code: 'notYourPatient' }]);
    expect(await theirs.push(early)).toMatchObject([{ code: 'notYourPatient' }]);
  });

  it('[V2] access that this version cannot read is held, not given', async () => {
    const { tablet, patientId, brought } = await atWork();
    const [identity, circle] = brought;
    if (identity === undefined || circle === undefined) throw new Error('a patient is brought by two facts');
    await tablet.push(brought);
    const id = anId();
    const newer = rewritten(circle, { id, group: id, v: 2, body: { everything: true } });
    const { body } = await tablet.send([await signedBytes(tablet.keys, [newer])]);
    expect(body).toMatchObject({ verdicts: [{ verdict: 'held', why: 'newerKind' }] });
    expect(patientId).toBe(identity.fact.patientId);
  });
}
