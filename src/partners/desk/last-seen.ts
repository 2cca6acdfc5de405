const SESSION = 'admin::session';
const ORIGIN = 'users-permissions';

type Session = { userId: string; createdAt: string | Date };

/** Answers when people last signed in or renewed their session, of the sessions that Strapi still keeps. */
export async function readLastSeen(userIds: number[]): Promise<Map<number, string>> {
  const sessions: Session[] = await strapi.db.query(SESSION).findMany({
    where: { origin: ORIGIN, userId: { $in: userIds.map(String) } },
    select: ['userId', 'createdAt'],
  });
  const seen = new Map<number, string>();
  for (const { userId, createdAt } of sessions) {
    const id = Number(userId);
    const at = new Date(createdAt).toISOString();
    if (at > (seen.get(id) ?? '')) seen.set(id, at);
  }
  return seen;
}
