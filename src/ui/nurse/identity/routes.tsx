import { route } from '#ui/shared/router/route.ts';
import { IdentityTabScreen } from './IdentityTabScreen.tsx';
import { NewPatientScreen } from './new-patient/NewPatientScreen.tsx';
import './identity.css';

/** A new file, and the identity tab of one that exists. */
export const identityFormRoutes = [
  route('/patients/new', {
    title: ({ nurse }) => nurse.identityForm.newPatient.title,
    show: () => <NewPatientScreen />,
  }),
  route('/patients/:patientId/identity', {
    title: ({ nurse }) => nurse.identityForm.title,
    show: ({ patientId }) => <IdentityTabScreen patientId={patientId} />,
  }),
];
