// What a write has done, told once to everything that follows from it.
// It owns the description of changes and of who made them.
// It never decides whether a write may happen.
export { actAs, type Actor, type PartnerActor, presentActor, presentPartner } from './actor';
export { namePartners, readActorNames } from './actor-names';
export type { Change, LanguageChange, Step } from './change';
export { follow } from './follow';
export { intentions } from './intentions';
