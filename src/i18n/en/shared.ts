import type { SharedTexts } from '#i18n/fr/shared.ts';
import { format } from './format.ts';

export const shared: SharedTexts = {
  format,
  app: { name: 'Équilibre', demonstration: 'Demonstration – fictional patients' },
  actions: {
    cancel: 'Cancel',
    close: 'Close',
    back: 'Back',
    undo: 'Undo',
    retry: 'Try again',
    reload: 'Reload',
    save: 'Save',
    continue: 'Continue',
  },
  loading: 'Loading…',
  couldNotRead: 'This data could not be read on this tablet. Nothing has been deleted.',
  day: {
    placeholder: 'dd/mm/yyyy',
    choose: 'Choose in the calendar',
    unreadable: 'Type a day that exists, for example 22/11/2026.',
    tooEarly: (earliest) => `This day is too early: ${earliest} at the earliest.`,
    tooLate: (latest) => `This day is too late: ${latest} at the latest.`,
  },
  pad: {
    comma: 'decimal point',
    above: 'greater than',
    backspace: 'erase the last digit',
  },
  zone: { below: 'below range', within: 'in range', above: 'above range' },
};
