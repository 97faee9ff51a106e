import { route } from '#ui/shared/router/route.ts';
import { NextControlScreen } from './NextControlScreen.tsx';
import './nextControl.css';

/** The next control: its screen. */
export const nextControlRoutes = [
  route('/patients/:patientId/control', {
    title: ({ nurse }) => nurse.nextControl.title,
    show: ({ patientId }) => <NextControlScreen patientId={patientId} />,
  }),
];
