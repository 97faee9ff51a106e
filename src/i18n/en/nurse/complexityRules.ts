import type { NurseTexts } from '#i18n/fr/nurse.ts';
import { format } from '#i18n/en/format.ts';

export const ruleTexts: NurseTexts['complexity']['rules'] = {
  titles: {
    C1a: 'Several chronic conditions',
    C1b: 'Severe condition',
    C1c: 'Risky polypharmacy',
    C2a: 'Repeated hospital stays linked with the VKA',
    C2b: 'Recent severe event',
    C3a: 'Low TTR',
    C3b: 'Dangerous INRs',
    C3c: 'Out of range for too long',
  },
  missing: {
    tooManyDisputes: 'Too many disagreements on this file: settle them.',
    rangeToBeConfirmed: 'The range is to be confirmed: no rule rests on it.',
    noRange: 'No range is recorded.',
    tooFewInrs: 'Too few INRs over the period.',
    tooFewDays: 'Too few evaluated days over the period: more INRs are needed.',
    censoredInr: 'An off-scale INR does not tell on which side of the threshold it lies.',
    conditionsNotReviewed: 'Nobody has gone through the chronic conditions for twelve months.',
    severityUnknown: 'The severity of a condition is not stated.',
    medicinesNotReviewed: 'Nobody has gone through the other medicines for twelve months.',
    staysNotReviewed: 'Nobody has gone through the hospital stays for twelve months.',
    stayLinkUnknown: 'The link of a hospital stay with the VKA is not stated.',
    eventsNotReviewed: 'Nobody has gone through the events for twelve months.',
    eventSeverityUnknown: 'The severity of a bleeding is not stated.',
  },
  named: (code, title) => `${code}: ${title}`,
  verdict: { yes: 'yes', no: 'no', unknown: 'unknown' },
  period: ({ from, to }) => `from ${from} to ${to}`,
  ttr: (said, counts) =>
    `TTR ${said.percent} (threshold ${said.limit}) ${said.period}, ${format.count(counts.days, 'day', 'days')} evaluated, ${format.count(counts.inrs, 'INR', 'INRs')}, ${format.count(counts.excluded, 'day', 'days')} left out`,
  counted: (count, limit, fewest) =>
    `${format.count(count, 'INR', 'INRs')} ${limit} (threshold ${format.number(fewest)})`,
  over: (value) => `over ${value}`,
  under: (value) => `under ${value}`,
  orOver: (value) => `of ${value} or more`,
  orUnder: (value) => `of ${value} or less`,
  orUnderOwn: (fixed) => `${fixed} (or under the low bound minus 0.5, for a range from 2.5)`,
  inrCounts: (parts, period, inrs) =>
    `${parts.join(', ')}, ${period}, ${format.count(inrs, 'day with an INR', 'days with INRs')}`,
  setAside: (count) => `${format.count(count, 'low INR', 'low INRs')} set aside: while the VKA was stopped.`,
  outOfRange: (days, limit, when) =>
    `${format.count(days, 'day', 'days')} in a row out of range at most${when} (threshold ${format.number(limit)})`,
  outWhen: ({ from, to }) => `, from ${from} to ${to}`,
  run: (inrs, days, limit) =>
    `${format.count(inrs, 'INR', 'INRs')} in a row out of range over ${format.count(days, 'day', 'days')} (threshold ${format.number(limit.inrs)} over ${format.number(limit.days)} days)`,
  joined: (parts) => parts.join('; '),
  conditions: (names, fewest) =>
    names.length === 0
      ? `no condition of the list recorded (threshold ${format.number(fewest)})`
      : `${names.join(', ')} (threshold ${format.number(fewest)})`,
  severe: (names) => (names.length === 0 ? 'none is said to be severe' : `severe: ${names.join(', ')}`),
  medicines: (taken, strong, limit) =>
    `${format.count(taken, 'medicine', 'medicines')} (threshold ${format.number(limit.taken)}), ${format.count(strong, 'strong interaction', 'strong interactions')} with the VKA (threshold ${format.number(limit.strong)})`,
  stays: (days, fewest) =>
    days.length === 0
      ? `no hospital stay of certain or probable link (threshold ${format.number(fewest)})`
      : `${format.count(days.length, 'hospital stay', 'hospital stays')} of certain or probable link: ${days.join(', ')} (threshold ${format.number(fewest)})`,
  events: (days) =>
    days.length === 0 ? 'no major bleeding, no thrombosis' : `major bleeding or thrombosis: ${days.join(', ')}`,
  nothing: 'no data that would give an answer',
  heldBy: (day) => `No longer true today, but it was on ${day}: it stops after two month-ends without.`,
  readings: (count) =>
    `File in disagreement: ${format.count(count, 'possible reading', 'possible readings')}, the worst is taken.`,
  reading: (number, verdict) => `Reading ${format.number(number)} (${verdict})`,
  source: (source) => `Source: ${source}`,
  sourceOf: (source) => SOURCES[source] ?? source,
  outlook: {
    title: 'To get out of it',
    conditions: 'As long as these conditions are active and their severity unchanged, the rule stays true.',
    medicines: 'When one of these medicines is stopped.',
    leavesWindow: (day) => `On ${day} at the earliest, if nothing new comes.`,
    goodControl: (day) => `On ${day} at the earliest, if every coming INR is in range (month-ends included).`,
    later: 'Not within a year and a half.',
  },
};

const SOURCES: Readonly<Record<string, string>> = {
  'proposed default': 'proposal, to be signed by the physician',
  'regional definition': 'regional definition of the complex patient',
  'clinical reference 3.3': 'clinical reference, section 3.3',
  'HAS 2015': 'HAS, multimorbidity 2015',
};
