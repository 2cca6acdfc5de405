import { Calendar } from '@strapi/icons';

/** Leads from the panel's menu to the calendar those who write, review, schedule or verify. */
export const calendarLink = {
  to: 'clearinghouse/calendar',
  icon: Calendar,
  intlLabel: { id: 'clearinghouse.schedule.calendar.menu', defaultMessage: 'Calendar' },
  permissions: ['comment', 'submit', 'schedule', 'verify'].map((right) => ({
    action: `api::editorial.${right}`,
    subject: null,
  })),
  position: 3,
  Component: async () => ({ default: (await import('./index')).CalendarPage }),
};
