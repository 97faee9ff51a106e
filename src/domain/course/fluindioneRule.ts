import type { LocalDate } from '#domain/localDate.ts';

/**
 * No treatment is begun with fluindione any more; one begun before goes on.
 *
 * Source: AMM de Préviscan, ANSM 2018 (immuno-allergic accidents of the first six months); clinical reference 4.6.
 */
export const FLUINDIONE_RULE = {
  version: 1,
  source: 'ANSM 2018, AMM de Préviscan',
  noInitiationFrom: '2018-12-01' as LocalDate,
} as const;
