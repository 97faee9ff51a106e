import { expect, it } from 'vitest';
import { localPath } from '#server/sign-in/localPath.ts';

it.each(['/', '/patients', '/patients/018f?tri=nom#inr', '/a/b-c_d'])('%s is a place inside the app', (path) => {
  expect(localPath(path)).toBe(path);
});

it.each([
  '',
  'patients',
  'https://evil.example',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/%2f/evil.example',
  '/%5cevil.example',
  '/a/../api/session',
  '/./auth/sign-in',
  '/api',
  '/dev-idp/auth',
  'javascript:alert(1)',
  `/${'a'.repeat(600)}`,
])('%j is none', (path) => {
  expect(localPath(path)).toBeUndefined();
});
