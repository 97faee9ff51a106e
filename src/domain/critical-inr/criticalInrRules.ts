/** What makes an INR critical in one target; decimals with a point, no unit. */
export type CriticalThresholds = {
  /** Targets (middle of the range) from here on, up to the next of the list. */
  readonly fromTarget: string;
  /** At or over: a doctor now. */
  readonly immediateFrom: string;
  /** At or over: to be closed before the end of the day. */
  readonly sameDayFrom: string;
  /** At or over: to be watched. */
  readonly watchFrom: string;
  /** Under, with a mechanical valve or a recent thrombosis: to be closed before the end of the day. */
  readonly sameDayUnder: string;
  /** Under, whatever the indication: to be watched. */
  readonly watchUnder: string;
};

/** The thresholds of a place: versioned, sourced, and its own to change. */
export type CriticalInrRules = {
  readonly version: number;
  readonly source: string;
  /** By rising target; the first holds for every target under the second's. */
  readonly zones: readonly [CriticalThresholds, ...CriticalThresholds[]];
  /** Over this, with a HAS-BLED of 3 and more: to be closed before the end of the day. */
  readonly bleedingRiskOver: string;
  /** Under this an INR whose indication nobody knows is taken for that of a mechanical valve. */
  readonly unknownIndicationUnder: string;
  /** A thrombosis younger than this makes a low INR critical. */
  readonly recentThrombosisMonths: number;
};

/**
 * The clinic's default thresholds.
 *
 * Source: clinical reference 4.2, proposed tiers, to be signed by the clinic's physician. It names 4, 6, 8, 1.5 and 1.8
 * for the target of 2 to 3 and 6 and 8 for all. What it leaves open is proposed here at the same distance from the
 * range: watched from 1.0 over it, low from 0.5 under it (as rule C3b of 3.3 offers), watched from 0.2 under it.
 */
export const CRITICAL_INR_RULES: CriticalInrRules = {
  version: 1,
  source: 'Équilibre, seuils proposés, à signer par le médecin du centre (référence clinique 4.2)',
  zones: [
    {
      fromTarget: '0',
      immediateFrom: '8',
      sameDayFrom: '6',
      watchFrom: '4',
      sameDayUnder: '1.5',
      watchUnder: '1.8',
    },
    {
      fromTarget: '3',
      immediateFrom: '8',
      sameDayFrom: '6',
      watchFrom: '4.5',
      sameDayUnder: '2',
      watchUnder: '2.3',
    },
    {
      fromTarget: '3.5',
      immediateFrom: '8',
      sameDayFrom: '6',
      watchFrom: '5.5',
      sameDayUnder: '2.5',
      watchUnder: '2.8',
    },
  ],
  bleedingRiskOver: '5',
  unknownIndicationUnder: '1.5',
  recentThrombosisMonths: 3,
};
