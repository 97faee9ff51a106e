import { describe, expect, it } from 'vitest';
import { nirKey, parseMatricule } from '#domain/identity/insMatricule.ts';

describe('an INS matricule', () => {
  it.each([
    '279035121518989',
    '2 79 03 51 215 189 89',
    '269054958815780',
    '255081416802538',
    '185052A00401270',
    '185052b00401297',
    '785057800608482',
    '885057800608432',
    '199209910000127',
  ])('%s is accepted', (typed) => {
    expect(parseMatricule(typed)).toEqual({
      ok: true,
      matricule: typed.replaceAll(' ', '').toUpperCase(),
    });
  });

  it.each([
    { typed: '279035121518988', expectedKey: '89' },
    { typed: '185052A00401297', expectedKey: '70' },
    { typed: '276037510669380', expectedKey: '26' },
    { typed: '123456789012244', expectedKey: '12' },
  ])('$typed has a wrong key, $expectedKey was expected', ({ typed, expectedKey }) => {
    expect(parseMatricule(typed)).toEqual({ ok: false, problem: 'key', expectedKey });
  });

  it.each([
    { typed: '', problem: 'empty' },
    { typed: '18505A200401270', problem: 'format' },
    { typed: '979035121518989', problem: 'format' },
    { typed: '2790351215189AB', problem: 'format' },
    { typed: '27903512151898', problem: 'length' },
    { typed: '2790351215189899', problem: 'length' },
  ])('"$typed" is refused: $problem', ({ typed, problem }) => {
    expect(parseMatricule(typed)).toEqual({ ok: false, problem });
  });

  it('of which the first characters are not those of a matricule has no key', () => {
    expect(nirKey('27903512151')).toBeUndefined();
  });
});
