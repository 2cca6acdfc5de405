const ORIGIN = 'users-permissions';
const SESSION = 'admin::session';

/** A session is rotated each time its token is refreshed; an access token lives for minutes only. */
const MOST_ROTATIONS = 100;

type Session = { sessionId: string; childId: string | null; status: string; expiresAt: string };

/** Ends every session of somebody; it joins the transaction that there is. */
export const endSessions = (userId: number): Promise<void> =>
  strapi.sessionManager(ORIGIN).invalidateRefreshToken(String(userId));

/** Answers the sessions of somebody that are open, as they may see them. */
export async function readSessions(userId: number) {
  const sessions = await strapi.sessionManager(ORIGIN).listSessions(String(userId));
  return sessions.map(({ sessionId, metadata, createdAt, expiresAt }) => ({
    sessionId,
    device: metadata ?? null,
    refreshedAt: createdAt ?? null,
    expiresAt,
  }));
}

/**
 * Whether a session is open, or was refreshed into one that is. Strapi itself lets an access token work
 * to its end, after the session has been revoked.
 */
export async function isSessionOpen(sessionId: string): Promise<boolean> {
  let next: string | null = sessionId;
  for (let step = 0; next !== null && step < MOST_ROTATIONS; step += 1) {
    const session: Session | null = await strapi.db
      .query(SESSION)
      .findOne({ where: { sessionId: next, origin: ORIGIN } });
    if (!session) return false;
    if (session.status === 'active') return Date.parse(session.expiresAt) > Date.now();
    next = session.childId;
  }
  return false;
}
