import { expect, test } from 'vitest';
import { STAGES, TRANSITIONS } from '../../../src/admin/desk/types';
import {
  ASKS,
  CHANGE_REASONS,
  WITHDRAWAL_REASONS,
} from '../../../src/admin/edit-view/workflow-asks';
import english from '../../../src/admin/translations/workflow-en.json';
import french from '../../../src/admin/translations/workflow-fr.json';
import { WITHDRAWAL_REASONS as KNOWN_WITHDRAWALS } from '../../../src/content-model';
import { CHANGE_REASONS as KNOWN_CHANGES } from '../../../src/editorial/workflow/reasons';
import { STAGES as KNOWN_STAGES } from '../../../src/editorial/workflow/stages';
import { TRANSITION_NAMES } from '../../../src/editorial/workflow/transitions';

const said = (part: string): boolean => `clearinghouse.workflow.${part}` in english;

test('what the edit view says in one language it says in the other', () => {
  expect(Object.keys(french)).toEqual(Object.keys(english));
});

test('has words for every stage', () => {
  const wanted = STAGES.flatMap((stage) => [`stage.${stage}`, `stage.${stage}.note`]);
  expect(wanted.filter((part) => !said(part))).toEqual([]);
});

test('has words for all that a transition asks', () => {
  const wanted = Object.entries(ASKS).flatMap(([name, { words, person }]) => [
    name,
    ...['title', 'note', 'send', 'done'].map((part) => `${name}.${part}`),
    ...(words ? [`${name}.words`, `${name}.words.hint`] : []),
    ...(person ? [`${name}.to`, `${name}.to.hint`] : []),
  ]);
  expect(wanted.filter((part) => !said(part))).toEqual([]);
});

test('has words for every reason', () => {
  const wanted = [
    ...CHANGE_REASONS.map((code) => `reason.change.${code}`),
    ...WITHDRAWAL_REASONS.map((code) => `reason.withdrawal.${code}`),
  ];
  expect(wanted.filter((part) => !said(part))).toEqual([]);
});

test('the panel knows the stages, transitions and reasons of the server', () => {
  expect(STAGES).toEqual(KNOWN_STAGES);
  expect([...TRANSITIONS].sort()).toEqual([...TRANSITION_NAMES].sort());
  expect(CHANGE_REASONS).toEqual(Object.keys(KNOWN_CHANGES));
  expect(WITHDRAWAL_REASONS).toEqual(Object.keys(KNOWN_WITHDRAWALS));
});
