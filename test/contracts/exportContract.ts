import { expect, it } from 'vitest';
import type { Intent } from '#facts/composeGroup.ts';
import { aGroup, anId, aPatientGroup } from '#test/support/writtenFacts.ts';
import type { ATablet, RegionOnGround } from '#test/support/aRegion.ts';
import type { TheRegion } from './factLogContract.ts';

const LIST: Intent = {
  act: 'first',
  kind: 'cohortExported',
  body: { format: 'csv', patients: 412, columns: ['birthName', 'ttr'] },
};

export function exportContract(theRegion: TheRegion): void {
  const atWork = async () => {
    const region = theRegion();
    const { nurse } = await region.newClinic();
    return { region, tablet: await region.newTablet(nurse) };
  };

  /** What the region's trace says left by this tablet, oldest first. */
  const traced = ({ ground }: RegionOnGround, { device }: ATablet) => ground.exportsTraced(device);

  it('[A8] a list that left the app is traced: by whom, on which tablet, of how many patients', async () => {
    const { region, tablet } = await atWork();
    expect(await tablet.push(aGroup(tablet.pen, LIST))).toMatchObject([{ verdict: 'stored' }]);
    expect(await traced(region, tablet)).toEqual([{ account: tablet.account.id, patients: 412 }]);
  });

  it('[A8] a file that was printed or saved is traced, and stands in the file for whoever follows the patient', async () => {
    const { region, tablet } = await atWork();
    const patientId = anId();
    const body = { document: 'patientFacts', by: 'file' };
    const issued = aGroup(tablet.pen, { act: 'first', kind: 'documentIssued', patientId, body });
    await tablet.push(aPatientGroup(tablet.pen, patientId), issued);
    expect(await traced(region, tablet)).toEqual([{ account: tablet.account.id, patients: 1 }]);
    const rows = await tablet.readAll(`site:${tablet.pen.site}/clinic`);
    expect(rows).toContainEqual(expect.objectContaining({ bytes: issued[0]?.bytes }));
  });

  it('[A8] sent again after a lost answer, it is traced once', async () => {
    const { region, tablet } = await atWork();
    const group = aGroup(tablet.pen, LIST);
    await tablet.push(group);
    expect(await tablet.push(group)).toMatchObject([{ verdict: 'known' }]);
    expect(await traced(region, tablet)).toHaveLength(1);
  });

  it('[A8] a trace is never taken back', async () => {
    const { tablet } = await atWork();
    const [list] = aGroup(tablet.pen, LIST);
    if (list === undefined) throw new Error('an export was written');
    await tablet.push([list]);
    const seen = { chain: list.fact.chain, head: list.fact.id };
    const takenBack: Intent = {
      act: 'enteredInError',
      kind: 'cohortExported',
      seen,
      target: list.fact.id,
      reason: 'oubli',
    };
    expect(await tablet.push(aGroup(tablet.pen, takenBack))).toMatchObject([
      { verdict: 'refused', code: 'notAllowed', path: 'facts.0.kind' },
    ]);
  });

  it.each(['referrer', 'pharmacist', 'coordinator'] as const)('[A8] a %s writes none', async (role) => {
    const { region, tablet } = await atWork();
    const theirs = await region.newTablet(await region.newAccount(tablet.account.site, role));
    expect(await theirs.push(aGroup(theirs.pen, LIST))).toMatchObject([{ code: 'notAllowed' }]);
    expect(await traced(region, theirs)).toEqual([]);
  });
}
