import { describe, expect, it } from 'vitest';
import { matchRoute, route } from '#ui/shared/router/route.ts';

const screen = { title: () => 'a screen', show: () => null };
const routes = [
  route('/', screen),
  route('/patients', screen),
  route('/patients/new', screen),
  route('/patients/:patientId', screen),
  route('/patients/:patientId/inr/:inrId', screen),
];

function found(path: string) {
  const matched = matchRoute(routes, path);
  return matched && { path: matched.route.path, params: matched.params };
}

describe('an address', () => {
  it('finds its screen, with or without a slash at its end', () => {
    expect(found('/patients')).toEqual({ path: '/patients', params: {} });
    expect(found('/patients/')).toEqual({ path: '/patients', params: {} });
    expect(found('/')).toEqual({ path: '/', params: {} });
  });

  it('gives the screen what stands in the places of its names', () => {
    expect(found('/patients/a1/inr/b2')).toEqual({
      path: '/patients/:patientId/inr/:inrId',
      params: { patientId: 'a1', inrId: 'b2' },
    });
  });

  it('goes to the first route that fits, so that "new" is no patient', () => {
    expect(found('/patients/new')?.path).toBe('/patients/new');
  });

  it('that is too long, too short or unknown finds nothing', () => {
    expect(found('/patients/a1/inr')).toBeUndefined();
    expect(found('/patients/a1/inr/b2/c3')).toBeUndefined();
    expect(found('/elsewhere')).toBeUndefined();
  });

  it('typed with half an escape breaks nothing', () => {
    expect(found('/patients/%E0%A4%A')).toEqual({ path: '/patients/:patientId', params: { patientId: '%E0%A4%A' } });
  });
});
