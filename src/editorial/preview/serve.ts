import type { Context } from 'koa';
import { type DocumentId, type Locale, type RecordUid, RECORD_UIDS } from '../../content-model';
import { defaultLanguage, readLanguages } from '../languages';
import { pathNameOf, previewKey } from './address';
import { judge, type Linked } from './link';
import { renderDraft, renderNothing } from './page';
import { readDraft } from './read-draft';

/** The page needs its stylesheet and images; it runs nothing, sends nothing, and only we may frame it. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const HEADERS = {
  'Cache-Control': 'private, no-store',
  'Content-Security-Policy': PAGE_POLICY,
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
};

type Answer = { status: 200 | 404 | 410; body: string };

/** Answers the draft behind a signed link; 410 when the link has expired, 404 for anything else. */
export async function servePreview(context: Context): Promise<void> {
  const { documentId, type, locale: asked } = context.params as Record<string, string>;
  const locale = readLanguages().includes(asked) ? asked : defaultLanguage();
  const { status, body } = await answerFor({ type, documentId, locale }, context.query);
  context.set(HEADERS);
  context.set('Content-Language', locale);
  context.status = status;
  context.type = 'text/html; charset=utf-8';
  context.body = body;
}

async function answerFor(
  { type, documentId, locale }: { type: string; documentId: DocumentId; locale: Locale },
  { until, signature }: Context['query'],
): Promise<Answer> {
  const missing: Answer = { status: 404, body: renderNothing(locale, 'missing') };
  const uid: RecordUid | undefined = RECORD_UIDS.find((record) => pathNameOf(record) === type);
  if (!uid || typeof signature !== 'string' || !/^\d{1,12}$/.test(String(until))) return missing;

  const linked: Linked = { uid, documentId, locale, until: Number(until) };
  const verdict = judge(previewKey(), linked, signature, new Date());
  if (verdict === 'wrong') return missing;
  if (verdict === 'expired') return { status: 410, body: renderNothing(locale, 'expired') };
  const draft = await readDraft(uid, documentId, locale);
  return draft ? { status: 200, body: renderDraft(draft, new Date(linked.until * 1000)) } : missing;
}
