/**
 * The form of what is projected and indexed. Raise it when the same records would be stored
 * differently: the catalogue is then rebuilt at the next start.
 */
export const FORM = 7;
