import { beforeAll, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { type Person, signIn } from '../support/people';
import { makeOrganization } from '../support/records';
import { lead, standing, withoutReviews } from '../support/workflow';

const RESOURCE = 'api::resource.resource';

const application = useApplication({
  REVIEWS_NEEDED: '1',
  REVIEW_POLICY: 'practice:3/2,project:2/0',
});
let author: Person;
let inside: Person;
let outsiders: Person[];
let unknown: Person;
let leading: string;

beforeAll(async () => {
  author = await signIn(application, 'author');
  const admin = await signIn(application, 'strapi-super-admin');
  const make = () => withoutReviews(application, () => makeOrganization(application));
  leading = await make();
  const other = await make();
  const reviewerOf = async (organization: string | null) => {
    const reviewer = await signIn(application, 'reviewer');
    if (organization) {
      const { status } = await admin.ask(`/clearinghouse/people/${reviewer.id}`, {
        method: 'PUT',
        body: { organization },
      });
      expect(status).toBe(200);
    }
    return reviewer;
  };
  inside = await reviewerOf(leading);
  outsiders = [await reviewerOf(other), await reviewerOf(other), await reviewerOf(other)];
  unknown = await reviewerOf(null);
});

async function submitted(subtype: string): Promise<string> {
  const { body } = await author.manage(RESOURCE, '?locale=en', {
    method: 'POST',
    body: {
      title: 'To be reviewed',
      type: 'approach',
      subtype,
      leadOrganization: { connect: [{ documentId: leading }] },
    },
  });
  await lead(author, body.data.documentId, 'submit');
  return body.data.documentId;
}

const decide = async (documentId: string, person: Person, verdict: '+' | '-') => {
  const words = { reason: 'unclear', words: 'Say more.' };
  const { status, body } =
    verdict === '+'
      ? await lead(person, documentId, 'approve')
      : await lead(person, documentId, 'request-changes', words);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.data.stage;
};

test('a practice takes three approvals, two from outside its lead organisation', async () => {
  const documentId = await submitted('practice');
  expect((await standing(author, documentId)).needed).toEqual({ reviews: 3, outside: 2 });
  expect(await decide(documentId, inside, '+')).toBe('in-review');
  expect(await decide(documentId, outsiders[0], '+')).toBe('in-review');
  expect(await decide(documentId, unknown, '+')).toBe('in-review');
  expect(await decide(documentId, outsiders[1], '+')).toBe('approved');
});

test('a further reviewer breaks a tie, either way', async () => {
  for (const verdict of ['+', '-'] as const) {
    const documentId = await submitted('project');
    expect(await decide(documentId, inside, '+')).toBe('in-review');
    expect(await decide(documentId, unknown, '-')).toBe('in-review');
    expect(await decide(documentId, outsiders[0], verdict)).toBe(
      verdict === '+' ? 'approved' : 'changes-requested',
    );
  }
});

test('whose conflict of interest is declared later counts no more', async () => {
  const documentId = await submitted('project');
  await decide(documentId, inside, '+');
  await lead(inside, documentId, 'request-changes', { hasConflict: true });
  expect(await decide(documentId, outsiders[0], '+')).toBe('in-review');
  expect(await decide(documentId, outsiders[1], '+')).toBe('approved');
});

test('simultaneous approvals all count', async () => {
  const documentId = await submitted('practice');
  const stages = await Promise.all(
    [inside, outsiders[0], outsiders[1]].map((person) => decide(documentId, person, '+')),
  );
  expect(stages).toContain('approved');
  expect((await standing(author, documentId)).stage).toBe('approved');
});
