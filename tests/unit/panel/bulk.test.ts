import { expect, test } from 'vitest';
import {
  BULK_ACTIONS,
  offeredFor,
  RULES,
  type Selected,
} from '../../../src/admin/list-view/bulk/offered';
import { TRANSITIONS } from '../../../src/editorial/workflow/transitions';

const LIST = { uid: 'api::resource.resource', locale: 'fr' };

const right = (action: string) => ({ action: `api::editorial.${action}`, subject: null });
const publishing = (locales: string[], subject = LIST.uid) => ({
  action: 'plugin::content-manager.explorer.publish',
  subject,
  properties: { locales },
});

const EVERY_RIGHT = [
  ...['assign', 'submit', 'review', 'withdraw'].map(right),
  publishing(['en', 'fr']),
];
const offered = (selected: Selected[], permissions = EVERY_RIGHT) =>
  offeredFor(selected, permissions, LIST);

test.each<[Selected, string[]]>([
  [{ stage: 'draft', status: 'draft' }, ['assign', 'submit', 'publish', 'archive']],
  [
    { stage: 'in-review', status: 'draft' },
    ['assign', 'recall', 'approve', 'request-changes', 'publish'],
  ],
  [{ stage: 'approved', status: 'draft' }, ['assign', 'publish']],
  [{ stage: 'published', status: 'published' }, ['assign', 'withdraw']],
  [{ stage: 'draft', status: 'modified' }, ['assign', 'submit', 'publish', 'withdraw']],
  [{ stage: 'archived', status: 'draft' }, ['assign', 'reopen']],
  [{ stage: null, status: 'published' }, ['assign', 'withdraw']],
  [{ stage: null, status: 'draft' }, ['assign', 'submit', 'publish', 'archive']],
])('of %o, somebody with every right is offered %o', (selected, expected) => {
  expect(offered([selected])).toEqual(expected);
});

test('one record of a selection is enough for a button', () => {
  expect(offered([{ stage: 'archived' }, { stage: 'in-review' }])).toContain('approve');
});

test('nobody is offered what they have no right to', () => {
  const stages = ['draft', 'in-review', 'approved', 'published', 'archived'];
  const selected = stages.map((stage) => ({ stage, status: 'modified' }));
  expect(offered(selected, [])).toEqual([]);
  expect(offered(selected, [right('submit')])).toEqual(['submit', 'recall']);
});

test('publication is offered in the languages and types of the right only', () => {
  const approved = [{ stage: 'approved' }];
  expect(offered(approved, [publishing(['fr'])])).toEqual(['publish']);
  expect(offered(approved, [publishing(['en'])])).toEqual([]);
  expect(offered(approved, [publishing(['fr'], 'api::page.page')])).toEqual([]);
});

test.each(BULK_ACTIONS.filter((action) => action !== 'assign'))(
  '%s is offered at the stages of the workflow’s table',
  (action) => {
    const from = TRANSITIONS.filter(({ name }) => name === action).flatMap((row) => row.from);
    expect([...(RULES[action].from ?? [])].sort()).toEqual([...from].sort());
  },
);
