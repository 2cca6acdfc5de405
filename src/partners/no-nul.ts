import { refusePartner } from './refusals';

/** Throws a 400 where anything that was sent holds U+0000, which PostgreSQL keeps in no text. */
export function refuseNul(sent: unknown): void {
  if (hasNul(sent)) refusePartner('nul-sent');
}

function hasNul(sent: unknown): boolean {
  if (typeof sent === 'string') return sent.includes('\0');
  if (typeof sent !== 'object' || sent === null) return false;
  return Object.entries(sent).some(([name, value]) => name.includes('\0') || hasNul(value));
}
