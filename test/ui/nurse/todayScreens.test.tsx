import { describe, expect, it } from 'vitest';
import type { SyncStatus } from '#sync/syncStatus.ts';
import { MissingResultBadge } from '#ui/nurse/next-control/MissingResultBadge.tsx';
import { recallFields } from '#ui/nurse/next-control/recallFields.ts';
import { copyOf } from '#ui/nurse/next-control/useCopy.ts';
import { TodayHead } from '#ui/nurse/today/TodayHead.tsx';
import { todayOf } from '#ui/nurse/today/todayOf.ts';
import { day } from '#test/facts/aHistory.ts';
import { aSummary } from './aFile.ts';
import { drawn } from './drawn.tsx';

const TODAY = day('2026-11-22');
const RECEIVED = '2026-11-22T12:00:00.000Z';
const CURRENT = { copy: 'current', receivedAt: RECEIVED } as const;
const nothing = todayOf([], { today: TODAY, me: 'claire', seen: {} });

describe('the head of the day', () => {
  it('says that everything is seen to once nothing is left, and never while files are still being read', () => {
    expect(drawn(<TodayHead lists={nothing} left={0} known="whole" copy={CURRENT} />)).toContain('Tout est traité');
    const partly = drawn(<TodayHead lists={nothing} left={0} known="partly" copy={CURRENT} />);
    expect(partly).not.toContain('Tout est traité');
    expect(partly).toContain('le compte n’est pas complet');
  });

  it('says how many things are left, and of which kinds', () => {
    const lists = todayOf([aSummary({ disputed: ['avkCourse'] }), aSummary({ patientId: 'other' })], {
      today: TODAY,
      me: 'claire',
      seen: {},
    });
    const head = drawn(<TodayHead lists={lists} left={3} known="whole" copy={CURRENT} />);
    expect(head).toContain('3 choses à faire aujourd’hui');
    expect(head).toContain('1 dossier à vérifier');
    expect(head).toContain('2 prochains contrôles à fixer');
  });

  it('warns, out of contact, that a result may have arrived since', () => {
    const head = drawn(<TodayHead lists={nothing} left={1} known="whole" copy={{ ...CURRENT, copy: 'old' }} />);
    expect(head).toContain('Un résultat a pu arriver depuis');
  });
});

describe('what a tablet can know of a result that is not here', () => {
  const outbox = { pulledAt: RECEIVED };

  it.each([
    { last: { kind: 'sent', at: RECEIVED }, outbox, copy: 'current' },
    { last: { kind: 'refused', count: 1 }, outbox, copy: 'current' },
    { last: { kind: 'sent', at: RECEIVED }, outbox: {}, copy: 'old' },
    { last: { kind: 'sent', at: RECEIVED }, outbox: undefined, copy: 'old' },
    { last: { kind: 'offline', since: RECEIVED }, outbox, copy: 'old' },
    { last: { kind: 'never' }, outbox, copy: 'old' },
    { last: { kind: 'signInNeeded' }, outbox, copy: 'old' },
    { last: { kind: 'checksumDiffers' }, outbox, copy: 'old' },
  ] as const)('after $last.kind its copy is $copy', (row) => {
    const status: SyncStatus = { activity: 'idle', last: row.last };
    expect(copyOf(status, row.outbox).copy).toBe(row.copy);
  });

  it.each([
    { missing: { kind: 'notDone' }, says: 'pas d’INR fait' },
    { missing: { kind: 'perhapsElsewhere' }, says: 'peut-être arrivé, pas encore ici' },
    { missing: { kind: 'elsewhere' }, says: 'arrivé, pas encore sur cette tablette' },
    { missing: { kind: 'apart' }, says: 'saisi, mis de côté par la région' },
    {
      missing: { kind: 'drawn', on: day('2026-11-20'), toldBy: 'patient' },
      says: 'prélevé le 20/11/2026, résultat pas arrivé',
    },
  ] as const)('$missing.kind is said « $says »', ({ missing, says }) => {
    expect(drawn(<MissingResultBadge missing={missing} />)).toBe(says);
  });
});

describe('a call that is typed', () => {
  const call = { with: 'patient', by: 'telephone', outcome: 'voicemail', name: '' } as const;
  const problemsOf = (typed: object) =>
    recallFields(TODAY)
      .safeParse(typed)
      .error?.issues.map(({ message }) => message) ?? [];

  it.each([
    { typed: call, problems: [] },
    { typed: { ...call, with: undefined }, problems: ['noWith'] },
    { typed: { ...call, outcome: undefined }, problems: ['noOutcome'] },
    { typed: { ...call, by: 'letter', outcome: undefined }, problems: [] },
    { typed: { ...call, outcome: 'callBack' }, problems: ['noCallBack'] },
    { typed: { ...call, outcome: 'callBack', callBackOn: day('2026-11-22') }, problems: [] },
    { typed: { ...call, callBackOn: day('2026-11-21') }, problems: ['pastCallBack'] },
    { typed: { ...call, name: 'x'.repeat(121) }, problems: ['longName'] },
  ])('$typed: $problems', ({ typed, problems }) => {
    expect(problemsOf(typed)).toEqual(problems);
  });
});
