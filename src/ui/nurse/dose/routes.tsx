import { type Route, route } from '#ui/shared/router/route.ts';
import { PrintDoseScreen } from './PrintDoseScreen.tsx';
import { ToValidateScreen } from './ToValidateScreen.tsx';
import { TreatmentScreen } from './TreatmentScreen.tsx';
import { WriteDoseScreen } from './WriteDoseScreen.tsx';
import './dose.css';
import './doseSheet.css';

/** Treatment and dose: its screens. */
export const doseRoutes: readonly Route[] = [
  route('/to-validate', {
    title: ({ nurse }) => nurse.dose.toValidate.list.title,
    rail: { icon: 'pill', label: ({ nurse }) => nurse.dose.toValidate.list.rail },
    show: () => <ToValidateScreen />,
  }),
  route('/patients/:patientId/treatment', {
    title: ({ nurse }) => nurse.dose.title,
    show: ({ patientId }) => <TreatmentScreen patientId={patientId} />,
  }),
  route('/patients/:patientId/dose', {
    title: ({ nurse }) => nurse.dose.entry.title,
    show: ({ patientId }) => <WriteDoseScreen patientId={patientId} />,
  }),
  route('/patients/:patientId/dose/print', {
    title: ({ nurse }) => nurse.dose.sheet.title,
    show: ({ patientId }) => <PrintDoseScreen patientId={patientId} />,
  }),
];
