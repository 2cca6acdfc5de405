/** Answers a path as our tables spell it: Strapi's router takes `/Admin/Login/` for `/admin/login`. */
export const plainPath = (path: string): string => path.toLowerCase().replace(/\/$/, '');
