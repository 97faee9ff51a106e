import { expect, it } from 'vitest';
import { circleAfter } from '#server/access/followingPlace.ts';
import { aCircleIntent, aGroup, anId, aPen } from '#test/support/writtenFacts.ts';

const patientId = anId();
const site = anId();
const pen = aPen({ site });
const joins = aGroup(pen, aCircleIntent(patientId, { site }))[0];
if (joins === undefined) throw new Error('a circle was written');
const { id: head, chain } = joins.fact;
const seen = { chain, head };
const changed = (member: { state?: string; role?: string }) =>
  aGroup(pen, { ...aCircleIntent(patientId, { site, ...member }), act: 'change', seen })[0]?.bytes ?? '';

const clinic = { chain, site, professional: undefined, role: 'clinic', lingering: false };
const other = { ...clinic, chain: anId(), site: anId() };

it('a place that was written into the circle follows', () => {
  expect(circleAfter([], [chain], [joins.bytes])).toEqual([clinic]);
});

it('a place that left follows no longer, where another clinic does', () => {
  expect(circleAfter([clinic, other], [chain], [joins.bytes, changed({ state: 'left' })])).toEqual([other]);
});

it('the last clinic that left keeps its patient, and lets go as soon as another follows', () => {
  const alone = circleAfter([clinic], [chain], [joins.bytes, changed({ state: 'left' })]);
  expect(alone).toEqual([{ ...clinic, lingering: true }]);
  const next = aGroup(pen, aCircleIntent(patientId, { site: other.site }))[0];
  if (next === undefined) throw new Error('a circle was written');
  expect(circleAfter(alone, [next.fact.chain], [next.bytes])).toMatchObject([{ site: other.site, lingering: false }]);
});

it('a pharmacy that stays is no clinic: the last clinic still keeps its patient', () => {
  const pharmacy = { ...other, role: 'pharmacy' };
  const circle = circleAfter([clinic, pharmacy], [chain], [joins.bytes, changed({ state: 'left' })]);
  expect(circle).toEqual([pharmacy, { ...clinic, lingering: true }]);
});

it('while people disagree whether a place follows, it does not', () => {
  const told = [joins.bytes, changed({ state: 'left' }), changed({ state: 'follows' })];
  expect(circleAfter([clinic, other], [chain], told)).toEqual([other]);
});

it('while people disagree in which role a place follows, it gives neither view', () => {
  const told = [joins.bytes, changed({ role: 'pharmacy' }), changed({ role: 'clinic' })];
  expect(circleAfter([clinic, other], [chain], told)).toEqual([other]);
});
