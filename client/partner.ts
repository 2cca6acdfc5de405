import type { components, paths } from './clearinghouse';

type Create = paths['/partner/resources']['post'];
type Fields = NonNullable<Create['requestBody']>['content']['application/json']['data'];
type Language = NonNullable<Create['parameters']['query']>['locale'];

/** A draft as its organisation reads it. */
export type Draft = Create['responses'][201]['content']['application/json']['data'];

/**
 * Contributes for an organisation: the one that is given, else the member's default one. Every method
 * throws the clearinghouse's own message when it refuses.
 */
export class Partner {
  private constructor(
    private readonly address: string,
    private readonly token: string,
    private readonly organization?: string,
  ) {}

  /** Signs a member in with their address and password. */
  static async signIn(address: string, identifier: string, password: string): Promise<Partner> {
    const response = await fetch(`${address}/api/auth/local`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ identifier, password }),
    });
    const { jwt } = await answerOf<{ jwt: string }>(response);
    return new Partner(address, jwt);
  }

  /** Contributes with a key, as machines do. */
  static withKey(address: string, key: string): Partner {
    return new Partner(address, key);
  }

  /** Acts for another organisation of the same member. */
  actingFor(organization: string): Partner {
    return new Partner(this.address, this.token, organization);
  }

  /** Creates a draft; its language is its source language. Sent twice with one key, it is made once. */
  create(locale: Language, data: Fields, idempotencyKey = crypto.randomUUID()): Promise<Draft> {
    return this.send('POST', `/resources?locale=${locale}`, {
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey },
      body: { data },
    });
  }

  /** Changes the fields that are given, of the version that was read. */
  correct({ documentId, locale, version }: Draft, fields: Fields): Promise<Draft> {
    return this.send('PATCH', `/resources/${documentId}?locale=${locale}`, {
      headers: { 'Content-Type': 'application/merge-patch+json', 'If-Match': `"${version}"` },
      body: fields,
    });
  }

  /** Submits a draft for review. */
  submit({ documentId, locale }: Draft): Promise<Draft> {
    return this.send('POST', `/resources/${documentId}/actions/submit?locale=${locale}`);
  }

  private async send(
    method: string,
    path: string,
    { headers = {}, body }: { headers?: Record<string, string>; body?: object } = {},
  ): Promise<Draft> {
    const response = await fetch(`${this.address}/api/partner${path}`, {
      method,
      headers: {
        ...headers,
        Authorization: `Bearer ${this.token}`,
        ...(this.organization ? { 'X-Organization': this.organization } : {}),
      },
      body: body && JSON.stringify(body),
    });
    return (await answerOf<{ data: Draft }>(response)).data;
  }
}

async function answerOf<Answer>(response: Response): Promise<Answer> {
  if (response.ok) return (await response.json()) as Answer;
  const refusal = (await response.json()) as components['schemas']['Error'];
  throw new Error(refusal.error.message);
}
