import { beforeAll, describe, expect, test } from 'vitest';
import { useApplication } from '../support/application';
import { contribute, ifMatch, makePartner, put, WITHOUT_LIMITS } from '../support/contributing';
import type { Asking } from '../support/partners';

const application = useApplication(WITHOUT_LIMITS);

let member: Asking;

beforeAll(async () => {
  ({ member } = await makePartner(application));
});

describe('versions', () => {
  test('a write that names no version is refused, one that names an old one too', async () => {
    const draft = await contribute(member);
    const path = `/resources/${draft.documentId}`;
    const body = { data: { title: 'Second' } };
    const missing = await member.ask(path, { method: 'PUT', body });
    expect(missing.status).toBe(428);
    expect(missing.headers.get('etag')).toBe(`"${draft.version}"`);

    const second = await put(member, draft, { title: 'Second' });
    const stale = await put(member, draft, { title: 'Third' });
    expect(stale.status).toBe(412);
    expect(stale.headers.get('etag')).toBe(second.headers.get('etag'));
    expect(stale.body.error.details).toEqual({
      code: 'version-is-another',
      version: second.body.data.version,
    });
    expect((await member.ask(path)).body.data.title).toBe('Second');
  });

  test('of several writes of one version one is done', async () => {
    const draft = await contribute(member);
    const answers = await Promise.all(
      ['a', 'b', 'c', 'd'].map((summary) => put(member, draft, { summary })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });

  test('a version is that of the text: it changes with what is written, and with nothing else', async () => {
    const draft = await contribute(member, { summary: 'One' });
    const changed = await put(member, draft, { reviewDueOn: '2031-01-01' });
    expect(changed.body.data.version).not.toBe(draft.version);
    const back = await put(member, changed.body.data, { reviewDueOn: null });
    expect(back.body.data.version).toBe(draft.version);
    await member.ask(`/resources/${draft.documentId}/actions/submit`, { method: 'POST' });
    const { body } = await member.ask(`/resources/${draft.documentId}`);
    expect(body.data).toMatchObject({ stage: 'in-review', version: draft.version });
  });

  test('tags are compared as strong ones; several and any may be named', async () => {
    const { documentId, version } = await contribute(member);
    const named = async (tag: string) =>
      (
        await member.ask(`/resources/${documentId}`, {
          method: 'PUT',
          body: { data: { title: 'Same' } },
          headers: { 'if-match': tag },
        })
      ).status;
    expect(await named(`W/"${version}"`)).toBe(412);
    expect(await named(version)).toBe(412);
    expect(await named(`"other", "${version}"`)).toBe(200);
    expect(await named('*')).toBe(200);
  });

  test('an action on a version that is named is done to that one only', async () => {
    const draft = await contribute(member);
    await put(member, draft, { summary: 'Changed' });
    const { status } = await member.ask(`/resources/${draft.documentId}/actions/submit`, {
      method: 'POST',
      headers: ifMatch(draft.version),
    });
    expect(status).toBe(412);
  });

  test('a deletion names the version, too', async () => {
    const draft = await contribute(member);
    const remove = (headers: Record<string, string>) =>
      member.ask(`/resources/${draft.documentId}`, { method: 'DELETE', headers });
    expect((await remove({})).status).toBe(428);
    expect((await remove(ifMatch('0'.repeat(32)))).status).toBe(412);
    expect((await remove(ifMatch(draft.version))).status).toBe(204);
  });
});
