import { z } from '@strapi/utils';
import { readActorNames, readerLanguage } from '../../editorial';
import { isValid, KEY_SCOPES, type StoredKey } from './key';

/** How a key is shown: never itself. */
export const SHOWN_KEY = z.object({
  id: z.int(),
  name: z.string(),
  hint: z.string().meta({ description: 'How the key begins.' }),
  scopes: z.array(z.enum(KEY_SCOPES)),
  createdBy: z.object({ id: z.int(), name: z.string() }),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable().meta({ description: 'To the minute.' }),
  revokedAt: z.iso.datetime().nullable(),
  isValid: z.boolean(),
});

/** Answers keys as coordinators and the partnership manager see them. */
export async function presentKeys(keys: StoredKey[]): Promise<z.infer<typeof SHOWN_KEY>[]> {
  const makers = [...new Set(keys.map(({ createdBy }) => `partner:${createdBy}`))];
  const nameOf = await readActorNames(makers, readerLanguage());
  return keys.map((key) => ({
    id: key.id,
    name: key.name,
    hint: key.hint,
    scopes: key.scopes,
    createdBy: { id: key.createdBy, name: nameOf(`partner:${key.createdBy}`) },
    createdAt: key.createdAt,
    expiresAt: key.expiresAt,
    lastUsedAt: key.lastUsedAt,
    revokedAt: key.revokedAt,
    isValid: isValid(key),
  }));
}
