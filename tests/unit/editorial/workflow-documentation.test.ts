import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { describeWorkflow } from '../../../src/editorial/workflow/documentation';
import { STAGES } from '../../../src/editorial/workflow/stages';
import { TRANSITIONS } from '../../../src/editorial/workflow/transitions';
import { ROOT } from '../../support/paths';

const FILE = path.join(ROOT, 'docs/workflow.md');

test('the documentation is made from the table: run `npm run workflow:diagram` where it differs', async () => {
  const options = { ...(await resolveConfig(FILE)), filepath: FILE };
  expect(readFileSync(FILE, 'utf8')).toBe(await format(describeWorkflow(), options));
});

test('every stage can be left, and reached', () => {
  for (const stage of STAGES) {
    expect(
      TRANSITIONS.filter(({ from }) => (from as readonly string[]).includes(stage)),
    ).not.toEqual([]);
    if (stage !== 'draft') expect(TRANSITIONS.some(({ to }) => to === stage)).toBe(true);
  }
});
