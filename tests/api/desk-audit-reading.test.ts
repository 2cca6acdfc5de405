import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { lastLine } from '../support/audit';
import { type Person, signIn } from '../support/people';
import { makePage } from '../support/records';

const PAGE = 'api::page.page';

const application = useApplication();
let admin: Person;
let editor: Person;
let page: string;

beforeAll(async () => {
  admin = await signIn(application, 'strapi-super-admin', 'fr');
  editor = await signIn(application, 'editor');
  page = await makePage(application, { in: ['en'], draft: true });
  for (const title of ['=1+1', 'Two', 'Three']) {
    await editor.manage(PAGE, `/${page}?locale=en`, { method: 'PUT', body: { title } });
  }
});

const read = async (query: string) => {
  const { status, body } = await admin.ask(`/clearinghouse/audit${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.data as {
    lines: { seq: number; action: string; actor: { key: string; name: string }; id: string }[];
    next: number | null;
  };
};

describe('the audit trail', () => {
  test('is read from its end, a page at a time, without a gap', async () => {
    const first = await read('?limit=3');
    expect(first.lines.map(({ seq }) => seq)[0]).toBe(await lastLine(application));
    const second = await read(`?limit=3&before=${first.next}`);
    const numbers = [...first.lines, ...second.lines].map(({ seq }) => seq);
    expect(numbers).toEqual(numbers.map((_, index) => numbers[0] - index));
  });

  test('is narrowed by who, what, to which thing, and when', async () => {
    const { lines } = await read(`?object=${page}&actor=person:${editor.id}&action=entry.update`);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject({
      id: page,
      actor: { key: `person:${editor.id}`, name: 'Test editor' },
    });
    expect((await read(`?object=${page}&to=2020-01-01`)).lines).toEqual([]);
    const ofEntries = await read(`?object=${page}&action=entry.`);
    expect(new Set(ofEntries.lines.map(({ action }) => action.split('.')[0]))).toEqual(
      new Set(['entry']),
    );
  });

  test('refuses a question that makes no sense, in the language of who asks', async () => {
    const { status, body } = await admin.ask('/clearinghouse/audit?from=yesterday&limit=0');
    expect(status).toBe(400);
    expect(body.error.details.errors.map(({ path }: { path: string[] }) => path[0]).sort()).toEqual(
      ['from', 'limit'],
    );
  });

  test('tells what there is to choose from', async () => {
    const { body } = await admin.ask('/clearinghouse/audit/choices');
    expect(body.data.actions).toContain('entry.update');
    expect(body.data.actors).toContainEqual({ key: `person:${editor.id}`, name: 'Test editor' });
  });

  test('goes out whole as a table', async () => {
    const { status, headers, text } = await admin.ask('/clearinghouse/audit.csv');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="audit-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const rows: { seq: string; hash: string; prev: string }[] = parse(text, {
      columns: true,
      bom: true,
    });
    expect(rows.length).toBeGreaterThanOrEqual(await lastLine(application));
    rows.slice(1).forEach((row, index) => expect(row.hash).toBe(rows[index].prev));
  });
});
