import { expect, test } from 'vitest';
import { STAGES } from '../../../src/admin/desk/types';
import {
  ASKS,
  CHANGE_REASONS,
  WITHDRAWAL_REASONS,
} from '../../../src/admin/edit-view/workflow-asks';
import english from '../../../src/admin/translations/workflow-en.json';
import french from '../../../src/admin/translations/workflow-fr.json';

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
