import { format } from '#i18n/en/format.ts';
import type { NurseTexts } from '#i18n/fr/nurse.ts';

export const newPatient: NurseTexts['identityForm']['newPatient'] = {
  title: 'New patient',
  leave: 'Leave, the draft stays',
  resumed: 'Your draft goes on where it was left.',
  startAgain: 'Erase and start again',
  steps: {
    label: (at, of) => `Step ${at} of ${of}`,
    identity: 'Identity',
    treatment: 'Treatment',
    circle: 'Carers and information',
  },
  back: 'Previous step',
  goOn: 'Continue',
  create: 'Create the file',
  created: (name) => `File of ${name} created, saved on this tablet`,
  noInformation: 'You did not say whether the patient was told that his file is shared.',
  treatment: {
    legend: 'Is the treatment known?',
    now: 'Enter it now',
    later: 'Not known yet',
    laterMeans:
      'The file will be created without treatment or range: none will be supposed, and no TTR computed before.',
  },
  duplicates: {
    title: (count) =>
      count < 2 ? 'This patient may exist already' : `${format.number(count)} patients look like this one`,
    help: 'Compare before you continue. Nothing is joined automatically, even with an equal INS number.',
    same: 'Potential duplicate',
    sameMatricule: 'same INS number',
    caption: 'What is typed, beside the existing file',
    trait: 'Trait',
    typed: 'Typed',
    onFile: 'Existing file',
    verdict: 'Comparison',
    traits: { birthName: 'Birth name', firstName: 'Given name', birthDate: 'Birth', sex: 'Sex' },
    equal: 'equal',
    near: 'near',
    other: 'different',
    unknown: 'cannot be compared',
    open: 'Open this file',
    differs: 'If this is somebody else, say why',
    differsHint: 'For example: twins, namesake checked on the identity document. Then "Continue".',
    differsMissing: 'Open the existing file, or write why this is somebody else.',
    reason: (why) => `Created although alike: ${why}`,
  },
};
