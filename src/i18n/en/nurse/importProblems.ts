import type { NurseTexts } from '#i18n/fr/nurse.ts';

export const importProblems: NurseTexts['importing']['problems'] = {
  'too-many-cells': {
    reason: 'The row has more cells than the header',
    cure: 'A separator stands inside a text: put that text in quotes, or take the separator out.',
  },
  'odd-encoding': {
    reason: 'The row is in another encoding than the rest of the file',
    cure: 'Save the whole file as CSV UTF-8, then bring it in again.',
  },
  'no-patient': { reason: 'The row names no patient', cure: 'Fill in the patient’s number on this row.' },
  'identity-incomplete': {
    reason: 'Part of the identity is missing',
    cure: 'Birth name, first name, birth date and sex are needed; or choose “the number” to recognise patients.',
  },
  formula: { reason: 'The cell holds a spreadsheet formula', cure: 'Replace the formula by the text itself.' },
  'name-characters': {
    reason: 'The name holds a sign that is no letter',
    cure: 'Only letters, spaces, hyphens and apostrophes are accepted.',
  },
  garbled: {
    reason: 'Accented letters are damaged: two odd signs stand in place of one letter',
    cure: 'Export the file again from the original software, as CSV UTF-8.',
  },
  'text-too-long': { reason: 'The text is too long for this column', cure: 'Check that the right column was chosen.' },
  'not-a-date': {
    reason: 'This is no date',
    cure: 'Write the date as 22/11/2026. A number such as 46348 is an Excel date: format the column as dates.',
  },
  'impossible-day': {
    reason: 'This day does not exist',
    cure: 'Correct the date; also check the order of day and month chosen for the column.',
  },
  'two-digit-year': { reason: 'The year has two digits only', cure: 'Write the year with four digits.' },
  'birth-in-future': { reason: 'The birth date lies in the future', cure: 'Correct the birth date.' },
  'birth-too-old': { reason: 'The patient would be over 123 years old', cure: 'Correct the birth date.' },
  'sex-unknown': {
    reason: 'The sex was not understood',
    cure: 'Write F or M. The patient comes in without an identity: complete it in the file.',
  },
  'inr-missing': { reason: 'There is a date but no INR', cure: 'Fill in the value, or empty the date.' },
  'inr-not-a-number': { reason: 'The INR is no number', cure: 'Write a value such as 2.5, or “> 8”.' },
  'inr-too-many-decimals': {
    reason: 'The INR has more than two decimals',
    cure: 'Write it as the laboratory gave it: nothing is rounded here.',
  },
  'inr-above-scale': {
    reason: 'The INR is above 20',
    cure: 'A forgotten decimal point? Else write “> 20”, or choose to take such values so in the settings.',
  },
  'inr-below-scale': {
    reason: 'The INR is below 0.5',
    cure: 'Check the value; else write “< 0.5”, or choose to take such values so in the settings.',
  },
  'inr-day-missing': { reason: 'The INR has no date', cure: 'Fill in the day of the sample.' },
  'inr-time': { reason: 'The time was not understood', cure: 'The INR comes in without a time.' },
  'inr-in-future': { reason: 'The INR is dated in the future', cure: 'Correct the day of the sample.' },
  'inr-before-birth': {
    reason: 'The INR is older than the patient',
    cure: 'Correct the day of the sample or the birth date.',
  },
  'inr-before-inr': {
    reason: 'The INR is dated before 1983, when there was no INR',
    cure: 'Correct the day of the sample.',
  },
  'two-identities': {
    reason: 'One number carries two identities',
    cure: 'Correct the number or the identity in the file: everything under this number is left aside.',
  },
  'several-matches': {
    reason: 'Several patients of the tablet have this identity',
    cure: 'Say above which one is meant.',
  },
  resembles: { reason: 'A patient of the tablet resembles this one', cure: 'Say above whether it is the same person.' },
  'same-day-differs': {
    reason: 'Several different INRs on one day, told apart by no time',
    cure: 'Keep the right one in the file, add the time, or take them all and settle in the patient’s file.',
  },
  'differs-from-tablet': {
    reason: 'The tablet has another INR for this day',
    cure: 'Compare in the patient’s file; nothing was replaced there.',
  },
  'inr-extreme': { reason: 'Very low or very high INR', cure: 'Taken as it stands: check the value.' },
  'method-unknown': {
    reason: 'The method was not understood',
    cure: 'The INR comes in with the method chosen for the whole file.',
  },
  'indication-unknown': {
    reason: 'The indication is not in the list',
    cure: 'It comes in as “unknown”, its words are kept in a note.',
  },
  'molecule-unknown': {
    reason: 'The molecule is not in the list',
    cure: 'It comes in as “unknown”, its words are kept in a note.',
  },
  'start-unreadable': {
    reason: 'The start of VKA was not understood',
    cure: 'It comes in as unknown: complete the file.',
  },
  'range-unreadable': {
    reason: 'The range has not two bounds in order',
    cure: 'Write it as 2-3. One number is no range: bounds are never guessed.',
  },
  'range-unusual': {
    reason: 'The range is unusual',
    cure: 'It comes in “to be confirmed”: confirm it or choose another.',
  },
  'ranges-differ': {
    reason: 'The file gives this patient several ranges',
    cure: 'The last comes in “to be confirmed”: confirm it or choose another.',
  },
  'course-differs': {
    reason: 'The file contradicts itself on indication, molecule or start',
    cure: 'It comes in as unknown, the words are kept in a note.',
  },
  'course-without-range': {
    reason: 'Treatment known, but no range',
    cure: 'What is known is kept in a note: enter the range in the file.',
  },
  'range-differs-from-tablet': {
    reason: 'The range of the file is not that of the tablet',
    cure: 'The tablet’s is kept: check the file.',
  },
  'traits-kept-as-note': {
    reason: 'Incomplete identity',
    cure: 'The patient comes in under the number, what is known is kept in a note.',
  },
};
