import { afterAll, beforeAll, describe } from 'vitest';
import { aRegionOn, type RegionOnGround } from '#test/support/aRegion.ts';
import type { RegionGround } from '#test/support/regionGround.ts';
import type { Database } from '#server/db/openDatabase.ts';
import { accessContract } from './accessContract.ts';
import { exportContract } from './exportContract.ts';
import { linkContract } from './linkContract.ts';
import { pullContract } from './pullContract.ts';
import { pushContract } from './pushContract.ts';
import { quarantineContract } from './quarantineContract.ts';
import { rightsContract } from './rightsContract.ts';
import { sealContract } from './sealContract.ts';

export type OpenedForContract = {
  readonly ground: RegionGround;
  /** Where there is one to look into. */
  readonly database?: Database;
  close(): Promise<void>;
};

/** The region of the running suite: opened once, used by tests that never meet each other's places or patients. */
export type TheRegion = () => RegionOnGround;

/** What the region promises about facts, whatever it keeps them in. */
export function factLogContract(
  name: string,
  keeps: 'inDatabase' | 'inMemory',
  open: () => Promise<OpenedForContract>,
): void {
  describe.each([name])('%s', () => {
    let opened: OpenedForContract | undefined;
    let region: RegionOnGround | undefined;
    beforeAll(async () => {
      opened = await open();
      region = await aRegionOn(opened.ground);
    });
    afterAll(async () => {
      await region?.stop();
      await opened?.close();
    });
    const theRegion: TheRegion = () => {
      if (region === undefined) throw new Error('the region is not open');
      return region;
    };
    describe('a push', () => {
      pushContract(theRegion);
    });
    describe('what is kept apart', () => {
      quarantineContract(theRegion);
    });
    describe('a pull', () => {
      pullContract(theRegion);
    });
    describe('access', () => {
      accessContract(theRegion);
    });
    describe('the right to write', () => {
      rightsContract(theRegion);
    });
    describe('a link between two files', () => {
      linkContract(theRegion);
    });
    describe('an export', () => {
      exportContract(theRegion);
    });
    if (keeps === 'inMemory') return; // Policies are the databases' own.
    describe('row-level security', () => {
      sealContract(theRegion, () => {
        if (opened?.database === undefined) throw new Error('the database is not open');
        return opened.database;
      });
    });
  });
}
