import { expect, it } from 'vitest';
import { composeGroup } from '#facts/composeGroup.ts';
import { PushAnswer, type WireGroup } from '#protocol/push.ts';
import { bytesOf } from '#test/support/aRegion.ts';
import {
  aDay,
  aGroup,
  anId,
  anInrGroup,
  anInrIntent,
  aPatientGroup,
  rewritten,
  signedBytes,
  signedGroup,
  someKeys,
} from '#test/support/writtenFacts.ts';
import type { TheRegion } from './factLogContract.ts';

type Bend = (bytes: string) => string;

const NOT_CANONICAL: readonly { readonly what: string; readonly bend: Bend }[] = [
  { what: 'a space too many', bend: (bytes) => `${bytes} ` },
  { what: 'keys in another order', bend: (bytes) => bytes.replace(/^{("act":"first"),("author":"[^"]+")/, '{$2,$1') },
  { what: 'no JSON', bend: () => 'INR 2,5' },
  { what: 'nesting that no parser follows', bend: () => '['.repeat(60_000) },
  {
    what: 'nesting that is well formed and bottomless',
    bend: () => `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
  },
  { what: 'a raw NUL', bend: (bytes) => bytes.replace('laboratory', 'lab\u0000') },
  { what: 'half a character', bend: (bytes) => bytes.replace('laboratory', '\\ud83d') },
];

const NO_FACTS: readonly { readonly what: string; readonly bend: Bend; readonly path: string }[] = [
  { what: 'an object of another kind', bend: () => '{"id":"x"}', path: 'facts.0.id' },
  { what: 'canonical JSON that is no object', bend: () => '[]', path: 'facts.0' },
  {
    what: 'an INR that is no number',
    bend: (bytes) => bytes.replace('"value":"2.5"', '"value":"deux et demi"'),
    path: 'facts.0.body.inr.value',
  },
  {
    what: 'an id in capitals, the same to a database and another to a tablet',
    bend: (bytes) => bytes.replace(/"author":"[^"]*"/, '"author":"0198B2A0-1111-7000-8000-00000000000A"'),
    path: 'facts.0.author',
  },
];

type BendGroup = (wire: WireGroup) => object;

const NO_GROUPS: readonly { readonly what: string; readonly bend: BendGroup; readonly path: string }[] = [
  { what: 'nothing but an id', bend: () => ({}), path: 'facts' },
  { what: 'no facts', bend: (wire) => ({ ...wire, facts: [] }), path: 'facts' },
  { what: 'a number where bytes belong', bend: (wire) => ({ ...wire, facts: [25] }), path: 'facts.0' },
  { what: 'a signature cut short', bend: (wire) => ({ ...wire, signature: 'AAAA' }), path: 'signature' },
];

export function pushContract(theRegion: TheRegion): void {
  const atWork = async () => {
    const region = theRegion();
    const clinic = await region.newClinic();
    const tablet = await region.newTablet(clinic.nurse);
    const patientId = anId();
    return { region, clinic, tablet, patientId, brought: aPatientGroup(tablet.pen, patientId) };
  };

  it('[P1] stores a group whole, in the order it was written', async () => {
    const { clinic, tablet, patientId, brought } = await atWork();
    const two = aGroup(tablet.pen, anInrIntent({ patientId }), anInrIntent({ patientId, on: '2026-01-06' }));
    const verdicts = await tablet.push(brought, two);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['stored', 'stored']);
    const rows = await tablet.readAll(clinic.scope);
    expect(bytesOf(rows)).toEqual([...brought, ...two].map(({ bytes }) => bytes));
  });

  it('[P1] stores nothing of a group of which one fact is not good', async () => {
    const { clinic, tablet, patientId, brought } = await atWork();
    await tablet.push(brought);
    const [good, other] = aGroup(tablet.pen, anInrIntent({ patientId }), anInrIntent({ patientId }));
    if (good === undefined || other === undefined) throw new Error('two facts were written');
    const bad = rewritten(other, { body: { inr: 'deux et demi' } });
    const wire = await signedBytes(tablet.keys, [{ id: good.fact.id, bytes: good.bytes }, bad]);
    const { body } = await tablet.send([wire]);
    expect(body).toMatchObject({
      verdicts: [{ verdict: 'refused', code: 'malformed', path: 'facts.1.body.inr', facts: [good.fact.id, bad.id] }],
    });
    expect(bytesOf(await tablet.readAll(clinic.scope))).toHaveLength(brought.length);
  });

  it('[P2] repeated after a lost answer stores nothing twice', async () => {
    const { clinic, tablet, patientId, brought } = await atWork();
    const inr = anInrGroup(tablet.pen, { patientId });
    await tablet.push(brought, inr);
    const again = await tablet.push(brought, inr);
    expect(again.map(({ verdict }) => verdict)).toEqual(['known', 'known']);
    expect(bytesOf(await tablet.readAll(clinic.scope))).toHaveLength(3);
  });

  it('[O2] names in every verdict each fact it speaks of', async () => {
    const { tablet, patientId, brought } = await atWork();
    const lost = anInrGroup(tablet.pen, { patientId: anId() });
    const verdicts = await tablet.push(brought, anInrGroup(tablet.pen, { patientId }), lost);
    expect(verdicts[0]?.facts).toEqual(brought.map(({ fact }) => fact.id));
    expect(verdicts.map(({ facts }) => facts.length)).toEqual([2, 1, 1]);
  });

  it('[O3] of more than fifty facts is refused as a whole, and nothing is stored', async () => {
    const { clinic, tablet, patientId, brought } = await atWork();
    const inrs = Array.from({ length: 26 }, () =>
      aGroup(tablet.pen, anInrIntent({ patientId }), anInrIntent({ patientId })),
    );
    await tablet.push(brought);
    const wires = await Promise.all(inrs.map((facts) => signedGroup(tablet.keys, facts)));
    const { status, body } = await tablet.send(wires);
    expect({ status, body }).toMatchObject({ status: 413, body: { equilibre: 'equilibre/1', problem: 'tooLarge' } });
    expect(bytesOf(await tablet.readAll(clinic.scope))).toHaveLength(2);
  });

  it('[P3] with one bad group stores its neighbours', async () => {
    const { clinic, tablet, patientId, brought } = await atWork();
    const after = await signedGroup(tablet.keys, anInrGroup(tablet.pen, { patientId }));
    const { body } = await tablet.send([
      { group: anId() },
      await signedGroup(tablet.keys, brought),
      { ...after, group: anId() },
      { ...after, signature: 'A'.repeat(86) },
      after,
    ]);
    const { verdicts } = body as { verdicts: { verdict: string; code?: string }[] };
    expect(verdicts.map(({ verdict, code }) => code ?? verdict)).toEqual([
      'malformed',
      'stored',
      'groupTorn',
      'badSignature',
      'stored',
    ]);
    expect(bytesOf(await tablet.readAll(clinic.scope))).toHaveLength(3);
  });

  it('[P4] refuses other bytes under an id that is taken, and keeps what was there', async () => {
    const { clinic, tablet, patientId, brought } = await atWork();
    const [inr] = anInrGroup(tablet.pen, { patientId });
    if (inr === undefined) throw new Error('an INR was written');
    await tablet.push(brought, [inr]);
    const forged = rewritten(inr, { writtenAt: { instant: '2026-01-01T00:00:00.000Z', skewMs: 0 } });
    const { body } = await tablet.send([await signedBytes(tablet.keys, [forged])]);
    expect(body).toMatchObject({ verdicts: [{ verdict: 'refused', code: 'otherBytes', path: 'facts.0' }] });
    expect(bytesOf(await tablet.readAll(clinic.scope))).toContain(inr.bytes);
  });

  const refusalOf = async (bend: (wire: WireGroup) => object) => {
    const { clinic, tablet, patientId, brought } = await atWork();
    const wire = await signedGroup(tablet.keys, anInrGroup(tablet.pen, { patientId }));
    const bent = { group: wire.group, ...bend(wire) };
    const { status, body } = await tablet.send([await signedGroup(tablet.keys, brought), bent]);
    expect(status).toBe(200);
    expect(bytesOf(await tablet.readAll(clinic.scope))).toHaveLength(brought.length);
    return PushAnswer.parse(body).verdicts[1];
  };

  it.each(NOT_CANONICAL)('[P5] refuses bytes that are not canonical, with their place: $what', async ({ bend }) => {
    const refused = await refusalOf((wire) => ({ ...wire, facts: wire.facts.map(bend) }));
    expect(refused).toMatchObject({ verdict: 'refused', code: 'notCanonical', path: 'facts.0' });
  });

  it.each(NO_FACTS)('[P5] refuses what reads as no fact, with the field: $what', async ({ bend, path }) => {
    const refused = await refusalOf((wire) => ({ ...wire, facts: wire.facts.map(bend) }));
    expect(refused).toMatchObject({ verdict: 'refused', code: 'malformed', path });
  });

  it.each(NO_GROUPS)('[P5] refuses what reads as no group, with the field: $what', async ({ bend, path }) => {
    expect(await refusalOf(bend)).toMatchObject({ verdict: 'refused', code: 'malformed', path });
  });

  it('[P6] refuses a signature of another key, and one over other bytes', async () => {
    const { tablet, patientId, brought } = await atWork();
    const inr = anInrGroup(tablet.pen, { patientId });
    const swapped = await signedGroup(tablet.keys, anInrGroup(tablet.pen, { patientId }));
    const { body } = await tablet.send([
      await signedGroup(tablet.keys, brought),
      await signedGroup(await someKeys(), inr),
      { ...(await signedGroup(tablet.keys, inr)), signature: swapped.signature },
    ]);
    expect(body).toMatchObject({
      verdicts: [{ verdict: 'stored' }, { code: 'badSignature' }, { code: 'badSignature', path: 'signature' }],
    });
  });

  it('[P6] refuses a group of a tablet the region does not know, and of one it has withdrawn', async () => {
    const { region, clinic, tablet, patientId, brought } = await atWork();
    await tablet.push(brought);
    const unknown = { ...tablet.pen, device: anId() };
    expect(await tablet.push(anInrGroup(unknown, { patientId }))).toMatchObject([{ code: 'unknownDevice' }]);
    const lost = await region.newTablet(clinic.nurse);
    await region.ground.revoke(lost.device);
    expect(await lost.push(anInrGroup(lost.pen, { patientId }))).toMatchObject([{ code: 'unknownDevice' }]);
    await expect(lost.pull()).rejects.toThrow('403');
  });

  it('[P6] accepts by its signature a group that another tablet carries', async () => {
    const { region, clinic, tablet, brought } = await atWork();
    const other = await region.newTablet(clinic.nurse);
    const { body } = await other.send([await signedGroup(tablet.keys, brought)]);
    expect(body).toMatchObject({ verdicts: [{ verdict: 'stored' }] });
  });

  it('[P7] refuses a correction that aims into another chain, of this patient or of another', async () => {
    const { tablet, patientId, brought } = await atWork();
    const written = [anInrGroup(tablet.pen, { patientId }), anInrGroup(tablet.pen, { patientId })];
    const [one, two] = written.map((group) => group[0]?.fact);
    if (one === undefined || two === undefined) throw new Error('two INRs were written');
    await tablet.push(brought, ...written);
    const astray = aGroup(tablet.pen, {
      ...anInrIntent({ patientId, inr: '2.6' }),
      act: 'correction',
      seen: { chain: one.chain, head: one.id },
      target: two.id,
      reason: 'erreur de saisie',
    });
    expect(await tablet.push(astray)).toMatchObject([{ code: 'otherChain', path: 'facts.0.target' }]);
    const foreign = anId();
    const theirs = aGroup(tablet.pen, {
      ...anInrIntent({ patientId: foreign }),
      act: 'change',
      seen: { chain: one.chain, head: one.id },
    });
    const verdicts = await tablet.push(aPatientGroup(tablet.pen, foreign), theirs);
    expect(verdicts).toMatchObject([{ verdict: 'stored' }, { code: 'otherChain', path: 'facts.0.chain' }]);
  });

  it('[P7] refuses a fact that closes a loop, and accepts one whose predecessor is still to come', async () => {
    const { tablet, patientId, brought } = await atWork();
    const start = anInrGroup(tablet.pen, { patientId });
    const chain = start[0]?.fact.chain ?? '';
    const missing = anId();
    const early = aGroup(tablet.pen, {
      ...anInrIntent({ patientId, inr: '2.6' }),
      act: 'change',
      seen: { chain, head: missing },
    });
    expect(await tablet.push(brought, start, early)).toMatchObject([{}, {}, { verdict: 'stored' }]);
    const late = composeGroup(
      [{ ...anInrIntent({ patientId }), act: 'change', seen: { chain, head: early[0]?.fact.id ?? '' } }],
      { ...tablet.pen, newId: () => missing },
    );
    expect(await tablet.push(late)).toMatchObject([{ code: 'closedLoop', path: 'facts.0.supersedes' }]);
  });

  it('[V2] keeps a kind it does not read byte for byte, and passes it on', async () => {
    const { clinic, tablet, patientId, brought } = await atWork();
    const [inr] = anInrGroup(tablet.pen, { patientId });
    if (inr === undefined) throw new Error('an INR was written');
    const kind = rewritten(inr, { kind: 'coagucheckReading', body: { pad: { x: 1e21, é: ['😀', null] } }, colour: 7 });
    const id = anId();
    const version = rewritten(inr, { id, group: id, chain: id, v: 9, body: { inr: { comparator: '≈', value: '2' } } });
    const { body } = await tablet.send([
      await signedGroup(tablet.keys, brought),
      await signedBytes(tablet.keys, [kind]),
      await signedBytes(tablet.keys, [version]),
    ]);
    expect(body).toMatchObject({ verdicts: [{ verdict: 'stored' }, { verdict: 'stored' }, { verdict: 'stored' }] });
    expect(bytesOf(await tablet.readAll(clinic.scope)).slice(2)).toEqual([kind.bytes, version.bytes]);
  });

  it('keeps the day as it was said, whatever the time zone of the database', async () => {
    const { clinic, tablet, patientId, brought } = await atWork();
    await tablet.push(brought, anInrGroup(tablet.pen, { patientId, on: '2026-03-29' }));
    const facts = bytesOf(await tablet.readAll(clinic.scope)).map((bytes) => JSON.parse(bytes) as { body: object });
    expect(facts.at(-1)?.body).toMatchObject({ sampledAt: { date: aDay('2026-03-29') } });
  });
}
