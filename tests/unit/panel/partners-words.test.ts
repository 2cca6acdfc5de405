import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { ROLES, STATES, TRUST_LEVELS } from '../../../src/admin/pages/partners/types';
import { QUEUES } from '../../../src/admin/partners/types';
import english from '../../../src/admin/translations/partners-en.json';
import french from '../../../src/admin/translations/partners-fr.json';
import { QUEUES as QUEUES_OF_THE_SERVER } from '../../../src/editorial/workflow/machine';
import { STATES as STATES_OF_THE_SERVER } from '../../../src/partners/joining/application';
import { MEMBER_ROLES } from '../../../src/partners/members/store';
import { TRUST_LEVELS as LEVELS_OF_THE_SERVER } from '../../../src/partners/trust/level';

test('what is said in one language is said in the other', () => {
  expect(Object.keys(french)).toEqual(Object.keys(english));
});

test('French has its typography', () => {
  const wrong = Object.values(french).filter((text) =>
    /'|[^\u00a0\u202f][:;!?»](\s|$)|« /.test(text),
  );
  expect(wrong).toEqual([]);
});

test('counts are said in both languages', () => {
  const inFrench = (count: number) =>
    new IntlMessageFormat(french['clearinghouse.partners.count.members'], 'fr').format({ count });
  expect([0, 1, 2].map(inFrench)).toEqual(['aucun membre', '1 membre', '2 membres']);
  const inEnglish = new IntlMessageFormat(
    english['clearinghouse.partners.contributions.in'],
    'en',
  ).format({ published: 2, inReview: 1, drafts: 0 });
  expect(inEnglish).toBe('2 records published, 1 in review, 0 drafts');
});

test('the panel knows the states, queues, roles and levels of the server, each with its words', () => {
  const shown = STATES_OF_THE_SERVER.filter((state) => state !== 'unconfirmed');
  expect([...STATES].sort()).toEqual([...shown].sort());
  expect([...QUEUES].sort()).toEqual([...QUEUES_OF_THE_SERVER].sort());
  expect([...ROLES].sort()).toEqual([...MEMBER_ROLES].sort());
  expect([...TRUST_LEVELS].sort()).toEqual([...LEVELS_OF_THE_SERVER].sort());
  const words: Record<string, string> = english;
  const missing = [
    ...STATES.flatMap((state) => [`state.${state}`, `stateOf.${state}`]),
    ...QUEUES.map((queue) => `queue.${queue}`),
    ...ROLES.map((role) => `role.${role}`),
    ...TRUST_LEVELS.flatMap((level) => [`trust.${level}`, `trust.${level}.note`]),
  ].filter((key) => !words[`clearinghouse.partners.${key}`]);
  expect(missing).toEqual([]);
});
