/** Which kinds of each type of resource there are. */
export const SUBTYPES: Record<string, readonly string[]> = {
  approach: ['practice', 'project'],
  guideline: ['handbook', 'standard', 'toolkit'],
  policy: ['law', 'strategy', 'plan', 'programme'],
  academic: ['report', 'paper', 'index', 'statistics'],
  platform: ['collection', 'website', 'network'],
};
