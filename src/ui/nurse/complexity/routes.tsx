import { route } from '#ui/shared/router/route.ts';
import { ComplexityScreen } from './ComplexityScreen.tsx';
import { ComplexPatientsScreen } from './ComplexPatientsScreen.tsx';
import { WorstTtrScreen } from './WorstTtrScreen.tsx';
import './complexity.css';

/** Lists whose address begins like that of a patient: they stand before it. */
export const complexityListRoutes = [
  route('/patients/complex', {
    title: ({ nurse }) => nurse.complexity.list.title,
    show: () => <ComplexPatientsScreen />,
  }),
  route('/patients/worst-ttr', {
    title: ({ nurse }) => nurse.complexity.worst.title,
    show: () => <WorstTtrScreen />,
  }),
];

/** Complexity: its screens. */
export const complexityRoutes = [
  route('/patients/:patientId/complexity', {
    title: ({ nurse }) => nurse.complexity.title,
    show: ({ patientId }) => <ComplexityScreen patientId={patientId} />,
  }),
];
