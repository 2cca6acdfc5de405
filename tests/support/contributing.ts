import type { Answer, Application } from './application';
import { type Asking, partner } from './partners';
import { makeOrganization } from './records';

/** What most tests of contributions start their application with: nobody is held up by limits. */
export const WITHOUT_LIMITS = { PARTNER_LIMITS: 'false' };

/** Makes an organisation that is published in both languages, and a contributor of it. */
export async function makePartner(
  application: Application,
  { role = 'contributor' }: { role?: 'contributor' | 'coordinator' } = {},
): Promise<{ organization: string; member: Asking }> {
  const organization = await makeOrganization(application);
  return { organization, member: await partner(application, organization, { role }) };
}

let made = 0;

/** Creates a draft as a partner does, and answers it as it is answered. */
export async function contribute(
  member: Asking,
  data: Record<string, unknown> = {},
  locale = 'en',
): Promise<{ documentId: string; version: string }> {
  made += 1;
  const { status, body, text } = await member.ask(`/resources?locale=${locale}`, {
    method: 'POST',
    body: { data: { title: `Contribution ${process.pid}-${made}`, type: 'approach', ...data } },
  });
  if (status !== 201) throw new Error(`Nothing was created: ${text}`);
  return body.data;
}

export const ifMatch = (version: string) => ({ 'if-match': `"${version}"` });

/** Changes fields of an own resource, of the version given. */
export const put = (
  member: Asking,
  { documentId, version }: { documentId: string; version: string },
  data: Record<string, unknown>,
  locale?: string,
): Promise<Answer> =>
  member.ask(`/resources/${documentId}${locale ? `?locale=${locale}` : ''}`, {
    method: 'PUT',
    body: { data },
    headers: ifMatch(version),
  });

/** Sends a merge patch of the version given. */
export const patch = (
  member: Asking,
  path: string,
  version: string,
  body: unknown,
): Promise<Answer> =>
  member.ask(path, {
    method: 'PATCH',
    body,
    headers: { 'content-type': 'application/merge-patch+json', ...ifMatch(version) },
  });

export const act = (
  member: Asking,
  documentId: string,
  name: string,
  { body, headers }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> =>
  member.ask(`/resources/${documentId}/actions/${name}`, { method: 'POST', body, headers });

/** Sends lines as they are. */
export async function upload(
  { address }: Application,
  { token }: Asking,
  lines: (object | string)[],
  {
    query = '',
    type = 'application/x-ndjson',
    headers = {},
  }: { query?: string; type?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(`${address}/api/partner/resources/bulk${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': type, ...headers },
    body: lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: text ? JSON.parse(text) : undefined,
  };
}
