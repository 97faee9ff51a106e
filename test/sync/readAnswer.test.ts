import { describe, expect, it } from 'vitest';
import { SessionAnswer } from '#protocol/session.ts';
import { readAnswer, type HttpAnswer } from '#sync/readAnswer.ts';
import { NOON } from './aVirtualClock.ts';

const SESSION = {
  equilibre: 'equilibre/1',
  serverTime: '2026-03-02T12:00:00.000Z',
  region: { id: 'bfc', name: 'Bourgogne-Franche-Comté', demonstration: true },
  account: null,
};

function anAnswer(parts: Partial<HttpAnswer> = {}): HttpAnswer {
  return {
    status: 200,
    redirected: false,
    contentType: 'application/json',
    retryAfter: null,
    text: JSON.stringify(SESSION),
    ...parts,
  };
}

describe('an answer to a tablet', () => {
  it('is believed when status, type, mark and shape are the region’s', () => {
    expect(readAnswer(anAnswer(), SessionAnswer, NOON)).toEqual({ kind: 'read', body: SESSION });
  });

  it.each([
    {
      portal: 'answers its login page',
      parts: { contentType: 'text/html', text: '<html>Wi-Fi</html>' },
      what: 'notJson',
    },
    { portal: 'sends elsewhere', parts: { status: 302, text: '' }, what: 'redirect' },
    { portal: 'was followed by the browser', parts: { redirected: true }, what: 'redirect' },
    { portal: 'answers 511', parts: { status: 511, contentType: 'text/html', text: '<html/>' }, what: 'redirect' },
    { portal: 'answers nothing', parts: { text: '' }, what: 'empty' },
    { portal: 'cuts the answer', parts: { text: JSON.stringify(SESSION).slice(0, 40) }, what: 'garbage' },
    { portal: 'answers JSON of its own', parts: { text: '{"ok":true}' }, what: 'noMarker' },
    { portal: 'answers null', parts: { text: 'null' }, what: 'noMarker' },
    { portal: 'bears another mark', parts: { text: JSON.stringify({ ...SESSION, equilibre: 'x' }) }, what: 'noMarker' },
    { portal: 'says nothing of its type', parts: { contentType: null }, what: 'notJson' },
    { portal: 'bears the mark and no sense', parts: { text: '{"equilibre":"equilibre/1"}' }, what: 'unreadable' },
    { portal: 'refuses in HTML', parts: { status: 403, contentType: 'text/html', text: '<html/>' }, what: 'notJson' },
    {
      portal: 'asks for a proxy password',
      parts: { status: 401, contentType: 'text/html', text: 'x' },
      what: 'notJson',
    },
  ])('[V1] from something that $portal is no answer', ({ parts, what }) => {
    expect(readAnswer(anAnswer(parts), SessionAnswer, NOON)).toEqual({ kind: 'notTheRegion', what });
  });

  it.each([
    { problem: 'signInNeeded', status: 401, outcome: { kind: 'signInNeeded' } },
    { problem: 'notAllowed', status: 403, outcome: { kind: 'refused', problem: 'notAllowed' } },
    { problem: 'tooLarge', status: 413, outcome: { kind: 'refused', problem: 'tooLarge' } },
    { problem: 'tooMany', status: 429, outcome: { kind: 'unavailable', retryAfterMs: undefined } },
    { problem: 'unavailable', status: 500, outcome: { kind: 'unavailable', retryAfterMs: undefined } },
  ])('that says $problem is told as such', ({ problem, status, outcome }) => {
    const text = JSON.stringify({ equilibre: 'equilibre/1', problem });
    expect(readAnswer(anAnswer({ status, text }), SessionAnswer, NOON)).toEqual(outcome);
  });

  it.each([
    { header: '120', ms: 120_000 },
    { header: 'Mon, 02 Mar 2026 12:01:00 GMT', ms: 60_000 },
    { header: 'Mon, 02 Mar 2026 11:00:00 GMT', ms: 0 },
    { header: 'soon', ms: undefined },
  ])('that asks to come back after "$header" is obeyed as $ms ms', ({ header, ms }) => {
    const parts = { status: 503, contentType: 'text/html', text: 'down', retryAfter: header };
    expect(readAnswer(anAnswer(parts), SessionAnswer, NOON)).toEqual({ kind: 'unavailable', retryAfterMs: ms });
  });
});
