import { expect, it } from 'vitest';
import { aTablet, restarted, settledDirectory } from './aTablet.ts';
import { aPatient, anInr } from './someIntents.ts';

const PATIENT = '018f0000-0000-7000-8000-000000000001';

it('a patient and his INR are there again after the browser was restarted', async () => {
  const device = await aTablet();
  expect(await device.store.save(aPatient(PATIENT))).toMatchObject({ kind: 'saved' });
  expect(await device.store.save([anInr(PATIENT)])).toMatchObject({ kind: 'saved' });
  device.store.lock();
  const { store } = await restarted(device);
  const opened = await store.patient(PATIENT);
  expect(opened.file.inrs).toHaveLength(1);
  expect(opened.unreadable).toBe(0);
  expect([...opened.states.values()].map((state) => state.kind)).toEqual(['waiting', 'waiting', 'waiting', 'waiting']);
  await settledDirectory(store);
  expect(store.directory().patients).toMatchObject([
    { birthName: 'DUPONT', waiting: 4, lastInr: { value: '2.5', comparator: '=' }, range: { low: '2.0' } },
  ]);
  expect(device.reported).toEqual([]);
});
