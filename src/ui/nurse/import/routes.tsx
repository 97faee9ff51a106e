import { route } from '#ui/shared/router/route.ts';
import { ConfirmRangeScreen } from './ranges/ConfirmRangeScreen.tsx';
import { RangesToConfirmScreen } from './ranges/RangesToConfirmScreen.tsx';
import { ImportScreen } from './ImportScreen.tsx';
import './import.css';

/** A cohort brought in, and the ranges that then await a choice: their screens. */
export const importingRoutes = [
  route('/import', {
    title: ({ nurse }) => nurse.importing.title,
    show: () => <ImportScreen />,
  }),
  route('/ranges-to-confirm', {
    title: ({ nurse }) => nurse.importing.confirm.title,
    show: () => <RangesToConfirmScreen />,
  }),
  route('/patients/:patientId/confirm-range', {
    title: ({ nurse }) => nurse.importing.confirm.task,
    show: ({ patientId }) => <ConfirmRangeScreen key={patientId} patientId={patientId} />,
  }),
];
