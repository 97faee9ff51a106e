import type { NurseTexts } from '#i18n/fr/nurse.ts';
import { format } from '#i18n/en/format.ts';

type Texts = NurseTexts['complexity'];

export const flagTexts: Omit<
  Texts,
  'title' | 'conditions' | 'severity' | 'rules' | 'priority' | 'scores' | 'list' | 'worst'
> = {
  status: { complex: 'Complex', toWatch: 'To be watched', unknown: 'Unknown', notComplex: 'Not complex' },
  card: 'Complex patient?',
  open: 'See why',
  on: (day, version) => `Judged on ${day}, rules version ${format.number(version)}`,
  since: (day) => `since ${day}`,
  changesOn: (day) => `May change by itself on ${day}.`,
  priorityOf: (code) => `Priority ${code}`,
  firedTitle: (count) => format.count(count, 'rule is true', 'rules are true'),
  noneFired: 'No rule is true.',
  warningsTitle: 'To be watched',
  warnings: {
    C2b: 'a recent severe event',
    nearlyLowTtr: 'a TTR just over the threshold',
    singleHighInr: 'one very high INR, only one',
    nearlyManyConditions: 'two chronic conditions of the list',
  },
  unknownTitle: (count) => format.count(count, 'rule cannot answer', 'rules cannot answer'),
  unknownHelp: 'What is missing is not “no”. To settle it:',
  othersTitle: (count) => format.count(count, 'other rule', 'other rules'),
  facts: (count) => format.count(count, 'fact behind it', 'facts behind it'),
  threshold: 'Thresholds and sources',
  fix: {
    clinical: 'Complete the history',
    treatment: 'See the treatment',
    inr: 'Enter an INR',
    disagreements: 'Settle the disagreements',
  },
  variability: (sigma) =>
    `Variability over 12 months: σ = ${sigma} per root of a week. For information, without a universal cut-off.`,
  decision: {
    standing: {
      undecided: 'to be seen to',
      ended: 'to be seen again: its end has passed',
      refired: 'to be seen again: it had stopped, and is true again',
      reopened: 'to be seen to: reopened',
    },
    kinds: { acknowledged: 'acknowledged', contested: 'contested', snoozed: 'snoozed', reopened: 'reopened' },
    unknownKind: 'decision of a newer version',
    until: (day) => `up to and with ${day}`,
    by: (name, day) => `by ${name}, on ${day}`,
    reason: (reason) => `Reason: ${reason}`,
    buttons: { acknowledged: 'Acknowledge', contested: 'Contest', snoozed: 'Snooze', reopened: 'Reopen' },
    dialog: {
      acknowledged: (rule) => `Acknowledge ${rule}`,
      contested: (rule) => `Contest ${rule}`,
      snoozed: (rule) => `Snooze ${rule}`,
      reopened: (rule) => `Reopen ${rule}`,
    },
    help: 'The rule stays on the screen. It comes back after its end, or if it stops and becomes true again.',
    why: 'Reason',
    whyHint: 'What the next reader has to know',
    whyMissing: 'Write the reason of the decision.',
    end: 'Until when',
    ends: { oneMonth: '1 month', threeMonths: '3 months', sixMonths: '6 months', other: 'Another day' },
    endDay: 'Last day',
    endMissing: 'Choose until when, from today on.',
    cancel: 'Cancel',
    save: 'Save',
    saved: (rule, decision) => `${rule}: ${decision}. Saved on this tablet.`,
    history: (count) => format.count(count, 'past decision', 'past decisions'),
  },
};

export const listTexts: Pick<Texts, 'list' | 'worst'> = {
  list: {
    title: 'Complex patients',
    link: 'Complex patients',
    filter: 'Show',
    filters: {
      open: (count) => `To be seen to (${format.number(count)})`,
      complex: (count) => `Complex (${format.number(count)})`,
      toWatch: (count) => `To be watched (${format.number(count)})`,
      unknown: (count) => `Unknown (${format.number(count)})`,
    },
    none: {
      open: 'Nothing to see to: each rule that is true has a decision that holds.',
      complex: 'No complex patient on this tablet.',
      toWatch: 'No patient to be watched on this tablet.',
      unknown: 'No patient of whom it is unknown on this tablet.',
    },
    noneHelp: 'Only patients who are followed and on this tablet are counted.',
    age: (day, version) => `Computed on ${day} on this tablet, rules version ${format.number(version)}.`,
    of: (shown, all) => `${format.number(shown)} of ${format.number(all)} shown`,
    more: 'Show more',
    rules: 'See the rules',
    newSince: (day) => `new, since ${day}`,
  },
  worst: {
    title: 'Lowest TTRs',
    link: 'Lowest TTRs',
    help: 'TTR over the last 12 months, the lowest first. A provisional TTR is not ranked.',
    bands: {
      veryPoor: 'TTR under 40%',
      poor: 'TTR from 40 to 50%',
      suboptimal: 'TTR from 50 to 60%',
      acceptable: 'TTR from 60 to 65%',
      good: 'TTR from 65 to 70%',
      excellent: 'TTR of 70% and more',
    },
    patients: (count) => format.count(count, 'patient', 'patients'),
    provisional: 'Provisional TTR',
    provisionalHelp: 'Fewer than two intervals or 180 evaluated days, or a range to be confirmed.',
    unmeasurable: 'Without TTR',
    unmeasurableHelp: 'Too few INRs, no range, or too many disagreements.',
    ttr: (percent) => `TTR ${percent}`,
    span: (lowest, highest) => `TTR ${lowest} to ${highest}, file in disagreement`,
    none: 'No patient in this band.',
    source: (source) => `Bands: ${source}`,
  },
};
