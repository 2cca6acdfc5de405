// What owners are reminded of: drafts left lying, published records due for verification.
// It owns when they were last reminded.
// It never changes a record.
import type { Part } from '../part';
import { remindOwners } from './remind';

export const reminders: Part = {
  jobs: [
    {
      name: 'clearinghouse-partner-reminders',
      rule: '0 10 6 * * *',
      run: (strapi) => remindOwners(strapi),
    },
  ],
};
