/** What a column of whole numbers holds in both databases: 32 bits. */
export const SMALLEST_INTEGER = -(2 ** 31);
export const LARGEST_INTEGER = 2 ** 31 - 1;
