import type { NurseTexts } from '#i18n/fr/nurse.ts';

export const nextControl: NurseTexts['nextControl'] = {
  title: 'Next control',
  proposal: {
    title: 'What the guideline proposes',
    neverImposed: 'A proposal: you set the date.',
    situation: {
      firstAfterStart: 'Start of treatment: first control after the third dose, on the morning of day 4.',
      secondAfterStart: 'Start of treatment: second control 3 to 6 days after the first.',
      doseChanged: 'Dose changed: first control after 3 days, then once or twice a week until stable.',
      destabilised:
        'Event that may destabilise (fever, dehydration, heart failure, infection, medicine added or stopped): control after 2 to 3 days.',
      untilStable: 'INR not stable yet: one or two controls a week.',
      stable: 'Stable INR: controls further and further apart, a month at most.',
      overdose: 'Overdose: control INR the next day.',
    },
    source: {
      ansm2014: 'ANSM 2014, good use of VKA (France)',
      gehtHas2008: 'GEHT-HAS, April 2008, asymptomatic overdose (France)',
    },
    since: (day) => `counted from ${day}`,
    between: (from, to) => `between ${from} and ${to}`,
    version: (version) => `intervals, version ${version}`,
    moved: {
      later: (from, why) => `${from} is ${why}: moved to the next open day.`,
      earlier: (from, why) => `${from} is ${why}: moved to the open day before.`,
      onClosedDay: (why) => `It is ${why}, and this control cannot wait: a laboratory on call, or the hospital.`,
      past: (from) => `The day counted, ${from}, is already past: as soon as possible.`,
    },
    accept: (day) => `Take ${day}`,
  },
  closedDay: {
    sunday: 'a Sunday',
    newYear: 'New Year’s Day',
    easterMonday: 'Easter Monday',
    labourDay: 'Labour Day',
    victoryDay: '8 May',
    ascension: 'Ascension Day',
    whitMonday: 'Whit Monday',
    nationalDay: '14 July',
    assumption: '15 August',
    allSaints: 'All Saints’ Day',
    armistice: '11 November',
    christmas: 'Christmas Day',
  },
};
