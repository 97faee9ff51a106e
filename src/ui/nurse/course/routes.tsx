import { route } from '#ui/shared/router/route.ts';
import { CourseScreen } from './CourseScreen.tsx';
import { StatusScreen } from './StatusScreen.tsx';
import './course.css';

/** Treatment, range and status: their screens. */
export const courseRoutes = [
  route('/patients/:patientId/course', {
    title: ({ nurse }) => nurse.course.title,
    show: ({ patientId }) => <CourseScreen patientId={patientId} />,
  }),
  route('/patients/:patientId/status', {
    title: ({ nurse }) => nurse.course.status.title,
    show: ({ patientId }) => <StatusScreen patientId={patientId} />,
  }),
];
