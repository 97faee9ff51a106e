import { expect, it } from 'vitest';
import type { Intent } from '#facts/composeGroup.ts';
import type { WrittenFact } from '#facts/composeGroup.ts';
import { linkIntents, type Linking } from '#facts/links.ts';
import { foldPatient } from '#facts/patientFile.ts';
import {
  aCircleIntent,
  aGroup,
  anId,
  anInrGroup,
  aPatientGroup,
  rewritten,
  signedBytes,
} from '#test/support/writtenFacts.ts';
import type { ATablet } from '#test/support/aRegion.ts';
import { bytesOf } from '#test/support/aRegion.ts';
import type { TheRegion } from './factLogContract.ts';

const STORED = { verdict: 'stored' };

export function linkContract(theRegion: TheRegion): void {
  /** Dole follows both files of one person, Beaune the first, Lons the second. */
  const atWork = async () => {
    const region = theRegion();
    const [dole, beaune, lons] = [await region.newClinic(), await region.newClinic(), await region.newClinic()];
    const tablet = await region.newTablet(dole.nurse);
    const atBeaune = await region.newTablet(beaune.nurse);
    const atLons = await region.newTablet(lons.nurse);
    const [one, other] = [anId(), anId()] as const;
    await tablet.push(
      aPatientGroup(tablet.pen, one, 'DUPONT'),
      aPatientGroup(tablet.pen, other, 'DUPOND'),
      aGroup(tablet.pen, aCircleIntent(one, { site: beaune.site.id })),
      aGroup(tablet.pen, aCircleIntent(other, { site: lons.site.id })),
    );
    return { region, dole, beaune, lons, tablet, atBeaune, atLons, one, other };
  };

  function link(
    tablet: ATablet,
    pair: readonly [string, string],
    state: Linking['state'],
    before: readonly WrittenFact[] = [],
  ): readonly WrittenFact[] {
    const { links } = foldPatient(
      pair[0],
      before.map(({ fact }) => fact),
    );
    return aGroup(tablet.pen, ...linkIntents(pair, links, { state, reason: 'même personne' }));
  }

  /** The patients whose files a tablet is given, as its feed stands. */
  async function givenTo(tablet: ATablet, scope: string): Promise<ReadonlySet<string>> {
    const facts = bytesOf(await tablet.readAll(scope)).map((bytes) => JSON.parse(bytes) as { patientId: string });
    return new Set(facts.map(({ patientId }) => patientId));
  }

  it('[A7] joined by a place that follows both, each file reaches the places of the other', async () => {
    const { tablet, atBeaune, atLons, beaune, lons, one, other } = await atWork();
    expect(await givenTo(atBeaune, beaune.scope)).toEqual(new Set([one]));
    expect(await tablet.push(link(tablet, [one, other], 'joined'))).toMatchObject([STORED]);
    expect(await givenTo(atBeaune, beaune.scope)).toEqual(new Set([one, other]));
    expect(await givenTo(atLons, lons.scope)).toEqual(new Set([one, other]));
  });

  it('[A7] parted again, each place keeps the patients it follows itself, and no fact of the other', async () => {
    const { tablet, atBeaune, atLons, beaune, lons, one, other } = await atWork();
    const joining = link(tablet, [one, other], 'joined');
    await tablet.push(joining);
    expect(await tablet.push(link(tablet, [one, other], 'parted', joining))).toMatchObject([STORED]);
    expect(await givenTo(atBeaune, beaune.scope)).toEqual(new Set([one]));
    expect(await givenTo(atLons, lons.scope)).toEqual(new Set([other]));
    await tablet.push(anInrGroup(tablet.pen, { patientId: other }));
    expect(await givenTo(atBeaune, beaune.scope)).toEqual(new Set([one]));
  });

  it('[A7] what is written of one file goes to the places of both, and those of either write in both', async () => {
    const { tablet, atBeaune, atLons, lons, one, other } = await atWork();
    const refused = await atLons.push(anInrGroup(atLons.pen, { patientId: one }));
    expect(refused).toMatchObject([{ verdict: 'refused', code: 'notYourPatient' }]);
    await tablet.push(link(tablet, [one, other], 'joined'));
    const inr = anInrGroup(atBeaune.pen, { patientId: other });
    expect(await atBeaune.push(inr)).toMatchObject([STORED]);
    expect(bytesOf(await atLons.readAll(lons.scope))).toContain(inr[0]?.bytes);
  });

  it('[A7] a place that follows only one of the two joins nothing', async () => {
    const { atBeaune, one, other } = await atWork();
    expect(await atBeaune.push(link(atBeaune, [one, other], 'joined'))).toMatchObject([
      { verdict: 'refused', code: 'notYourPatient' },
    ]);
  });

  it('[A7] never through a third file: a second link brings the first file’s places nothing', async () => {
    const { region, tablet, atBeaune, atLons, beaune, lons, one, other } = await atWork();
    const third = anId();
    const vesoul = await region.newClinic();
    const atVesoul = await region.newTablet(vesoul.nurse);
    await tablet.push(
      aPatientGroup(tablet.pen, third, 'DUPON'),
      aGroup(tablet.pen, aCircleIntent(third, { site: vesoul.site.id })),
      link(tablet, [one, other], 'joined'),
      link(tablet, [other, third], 'joined'),
    );
    expect(await givenTo(atBeaune, beaune.scope)).toEqual(new Set([one, other]));
    expect(await givenTo(atVesoul, vesoul.scope)).toEqual(new Set([other, third]));
    expect(await givenTo(atLons, lons.scope)).toEqual(new Set([one, other, third]));
  });

  it('[A7] access that came by a link gives none further: neither to a place, nor to a third file', async () => {
    const { region, tablet, atBeaune, beaune, one, other } = await atWork();
    const mine = anId();
    await tablet.push(link(tablet, [one, other], 'joined'));
    await atBeaune.push(aPatientGroup(atBeaune.pen, mine, 'DUPON'));
    const elsewhere = await region.newClinic();
    const invited = aGroup(atBeaune.pen, aCircleIntent(other, { site: elsewhere.site.id }));
    const stayed = aGroup(atBeaune.pen, aCircleIntent(other, { site: beaune.site.id }));
    const refused = { verdict: 'refused', code: 'notYourPatient' };
    expect(await atBeaune.push(invited, stayed, link(atBeaune, [other, mine], 'joined'))).toMatchObject([
      refused,
      refused,
      refused,
    ]);
  });

  it('[A7] a place that was given the joined file may say that it is two people’s, and takes nothing from the others', async () => {
    const { tablet, atBeaune, atLons, beaune, lons, one, other } = await atWork();
    const joining = link(tablet, [one, other], 'joined');
    await tablet.push(joining);
    expect(await atBeaune.push(link(atBeaune, [one, other], 'parted', joining))).toMatchObject([STORED]);
    expect(await givenTo(atBeaune, beaune.scope)).toEqual(new Set([one]));
    expect(await givenTo(atLons, lons.scope)).toEqual(new Set([other]));
  });

  it('[A7] a place that comes to follow one of the files is given the other too, and loses it when it leaves', async () => {
    const { region, tablet, one, other } = await atWork();
    await tablet.push(link(tablet, [one, other], 'joined'));
    const vesoul = await region.newClinic();
    const atVesoul = await region.newTablet(vesoul.nurse);
    const follows = aGroup(tablet.pen, aCircleIntent(one, { site: vesoul.site.id }));
    await tablet.push(follows);
    expect(await givenTo(atVesoul, vesoul.scope)).toEqual(new Set([one, other]));
    const [fact] = follows;
    if (fact === undefined) throw new Error('a member was written');
    const { act: _, ...member } = aCircleIntent(one, { site: vesoul.site.id, state: 'left' });
    const seen = { chain: fact.fact.chain, head: fact.fact.id };
    await tablet.push(aGroup(tablet.pen, { ...member, act: 'change', seen }));
    expect(await givenTo(atVesoul, vesoul.scope)).toEqual(new Set());
  });

  it('[A7] while one person says joined and another parted, only what both grant counts', async () => {
    const { region, dole, tablet, atBeaune, beaune, one, other } = await atWork();
    const colleague = await region.newTablet(await region.newAccount(dole.site, 'physician'));
    await tablet.push(link(tablet, [one, other], 'joined'));
    await colleague.push(link(colleague, [one, other], 'parted'));
    expect(await givenTo(atBeaune, beaune.scope)).toEqual(new Set([one]));
  });

  it('[A7] joining that is taken back by « Annuler » is as if it had not been', async () => {
    const { tablet, atBeaune, beaune, one, other } = await atWork();
    const joining = link(tablet, [one, other], 'joined');
    const undoing = joining.map(({ fact }): Intent => ({
      act: 'enteredInError',
      kind: 'patientLink',
      patientId: fact.patientId ?? '',
      seen: { chain: fact.chain, head: fact.id },
      target: fact.id,
      reason: 'annulé à la saisie',
    }));
    await tablet.push(joining);
    expect(await tablet.push(aGroup(tablet.pen, ...undoing))).toMatchObject([STORED]);
    expect(await givenTo(atBeaune, beaune.scope)).toEqual(new Set([one]));
  });

  it('[A7] half a link is refused: a fact for one of the two, or one that says otherwise of the other', async () => {
    const { tablet, one, other } = await atWork();
    const [own, theirs] = linkIntents([one, other], [], { state: 'joined', reason: 'même personne' });
    const [, parted] = linkIntents([one, other], [], { state: 'parted', reason: 'deux personnes' });
    if (own === undefined || theirs === undefined || parted === undefined) throw new Error('linking writes two facts');
    const torn = { verdict: 'refused', code: 'groupTorn' };
    expect(await tablet.push(aGroup(tablet.pen, own), aGroup(tablet.pen, own, parted))).toMatchObject([torn, torn]);
    expect(await tablet.push(aGroup(tablet.pen, own, theirs))).toMatchObject([STORED]);
  });

  it('[A7] a file cannot be joined to itself', async () => {
    const { tablet, one } = await atWork();
    const itself: Intent = { act: 'first', kind: 'patientLink', patientId: one, body: { other: one, state: 'joined' } };
    expect(await tablet.push(aGroup(tablet.pen, itself))).toMatchObject([{ verdict: 'refused', code: 'groupTorn' }]);
  });

  it('[A7] a link of a newer app gives nothing until this region can read it', async () => {
    const { tablet, atBeaune, beaune, one, other } = await atWork();
    const newer = link(tablet, [one, other], 'joined').map((written) => rewritten(written, { v: 2 }));
    const { body } = await tablet.send([await signedBytes(tablet.keys, newer)]);
    expect(body).toMatchObject({ verdicts: [{ verdict: 'held', why: 'newerKind' }] });
    expect(await givenTo(atBeaune, beaune.scope)).toEqual(new Set([one]));
  });

  it('[P8] a link with a patient the region does not know yet waits for the group that brings her', async () => {
    const { tablet, one } = await atWork();
    const late = anId();
    expect(await tablet.push(link(tablet, [one, late], 'joined'))).toMatchObject([
      { verdict: 'held', why: 'patientUnknown' },
    ]);
    expect(await tablet.push(aPatientGroup(tablet.pen, late, 'DUPOND'))).toMatchObject([STORED]);
    const { rows } = { rows: await tablet.readAll(`site:${tablet.pen.site}/clinic`) };
    expect(bytesOf(rows).filter((bytes) => bytes.includes('"patientLink"'))).toHaveLength(2);
  });

  it('[L2] two people who link the same files at the same moment, and who write about them, all come through', async () => {
    const { region, dole, tablet, beaune, atBeaune, one, other } = await atWork();
    const colleague = await region.newTablet(await region.newAccount(dole.site, 'nurse'));
    const verdicts = await Promise.all([
      tablet.push(link(tablet, [one, other], 'joined')),
      colleague.push(link(colleague, [other, one], 'joined')),
      colleague.push(anInrGroup(colleague.pen, { patientId: one })),
      tablet.push(anInrGroup(tablet.pen, { patientId: other, on: '2026-02-01' })),
    ]);
    expect(verdicts.flat()).toMatchObject([STORED, STORED, STORED, STORED]);
    const given = bytesOf(await atBeaune.readAll(beaune.scope));
    expect(given.filter((bytes) => bytes.includes('"inrResult"'))).toHaveLength(2);
  });
}
