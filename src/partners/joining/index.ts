// How an organisation joins the network: applications, their confirmation, what the manager decides.
// It owns applications and invitations.
// It never makes an account before somebody has shown that the address is theirs.
import type { Part } from '../part';

export const joining: Part = {};
