import { expect, it } from 'vitest';
import { Account } from '#protocol/session.ts';
import { readAttempts, readLastUser, readTabletUser } from '#store/frontDoorRows.ts';
import { NO_ATTEMPTS } from '#store/vault/unlockDelay.ts';

const SITE = { id: '01890a5d-0000-7000-8000-0000000000d1', name: 'Clinique', town: 'Dole' };
const ACCOUNT = { id: '01890a5d-0000-7000-8000-0000000000a1', name: 'Claire Morel', role: 'nurse', site: SITE };
const REGION = { id: 'bfc', name: 'Bourgogne-Franche-Comté', demonstration: true };

it('a user is read as the region named him, whatever his role', () => {
  for (const role of Account.shape.role.options) {
    const user = { account: { ...ACCOUNT, role }, region: REGION };
    expect(readTabletUser(user)).toEqual(user);
  }
});

it.each([
  undefined,
  null,
  'Claire Morel',
  { account: ACCOUNT },
  { region: REGION },
  { account: { ...ACCOUNT, id: 'claire' }, region: REGION },
  { account: { ...ACCOUNT, name: '' }, region: REGION },
  { account: { ...ACCOUNT, role: 'toString' }, region: REGION },
  { account: { ...ACCOUNT, site: { ...SITE, id: '' } }, region: REGION },
  { account: { ...ACCOUNT, site: { ...SITE, town: 39 } }, region: REGION },
  { account: ACCOUNT, region: { ...REGION, demonstration: 'no' } },
])('a row that is no user is told from one: %j', (row) => {
  expect(readTabletUser(row)).toBeUndefined();
});

it('attempts that cannot be read count as none, others as they were', () => {
  expect(readAttempts({ wrong: 3, lastAt: 12.5 })).toEqual({ wrong: 3, lastAt: 12.5 });
  for (const row of [undefined, {}, { wrong: 1.5, lastAt: 0 }, { wrong: '3', lastAt: 0 }, { wrong: 1 }]) {
    expect(readAttempts(row)).toEqual(NO_ATTEMPTS);
  }
});

it('the sentinel names the last user when it can', () => {
  expect(readLastUser('{"lastUser":"Claire Morel"}')).toBe('Claire Morel');
  for (const text of [undefined, '', 'x', 'null', '{}', '{"lastUser":1}']) expect(readLastUser(text)).toBeUndefined();
});
