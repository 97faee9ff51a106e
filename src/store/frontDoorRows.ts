import type { Account } from '#protocol/session.ts';
import type { TabletUser } from './store.ts';
import { type Attempts, NO_ATTEMPTS } from './vault/unlockDelay.ts';

// Read by hand: schemas would bring their library before the lock screen, which needs it for nothing else.

/** Undefined for what is no user of a tablet: a row that was damaged. */
export function readTabletUser(value: unknown): TabletUser | undefined {
  const { account, region } = fieldsOf(value);
  const { id, name, role, site } = fieldsOf(account);
  const place = fieldsOf(site);
  const { demonstration, ...theRegion } = fieldsOf(region);
  if (!isUuid(id) || !isName(name) || !isRole(role)) return undefined;
  if (!isUuid(place['id']) || !isName(place['name']) || typeof place['town'] !== 'string') return undefined;
  if (typeof theRegion['id'] !== 'string' || typeof theRegion['name'] !== 'string') return undefined;
  if (typeof demonstration !== 'boolean') return undefined;
  return {
    account: { id, name, role, site: { id: place['id'], name: place['name'], town: place['town'] } },
    region: { id: theRegion['id'], name: theRegion['name'], demonstration },
  };
}

export function readAttempts(value: unknown): Attempts {
  const { wrong, lastAt } = fieldsOf(value);
  const readable = Number.isInteger(wrong) && Number.isFinite(lastAt);
  return readable ? { wrong: Number(wrong), lastAt: Number(lastAt) } : NO_ATTEMPTS;
}

/** The sentinel's presence is what counts; its text is a courtesy. */
export function readLastUser(sentinel: string | undefined): string | undefined {
  try {
    const { lastUser } = fieldsOf(JSON.parse(sentinel ?? ''));
    return typeof lastUser === 'string' ? lastUser : undefined;
  } catch {
    return undefined;
  }
}

/** By its type, a role that is added to the protocol has to be added here. */
const ROLES: Readonly<Record<Account['role'], true>> = {
  nurse: true,
  physician: true,
  referrer: true,
  pharmacist: true,
  coordinator: true,
};

function isRole(value: unknown): value is Account['role'] {
  return typeof value === 'string' && Object.hasOwn(ROLES, value);
}

function isUuid(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
