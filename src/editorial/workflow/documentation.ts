import { AFTER_EDIT } from './machine';
import { STAGE_NAMES, TRANSITION_NAMES_IN } from './names';
import { STAGES, type Stage } from './stages';
import { GUARDS, type GuardName, TRANSITIONS, WHO } from './transitions';

const idOf = (stage: Stage): string => stage.replace('-', '_');
const nameOf = (stage: Stage): string => STAGE_NAMES[stage].en;
const inCell = (text: string): string => text.replaceAll('|', '\\|');

/**
 * Answers the stages and the ways between them as a Mermaid state diagram, without the short cut that
 * is open where no review is needed.
 */
function diagram(): string {
  const labels = new Map<string, string[]>();
  const draw = (from: Stage, to: Stage, label: string) => {
    if (from === to) return;
    const way = `${idOf(from)} --> ${idOf(to)}`;
    labels.set(way, [...(labels.get(way) ?? []), label]);
  };
  for (const { name, from, to, guards } of TRANSITIONS) {
    if ((guards as readonly GuardName[]).includes('no review needed')) continue;
    for (const stage of from) draw(stage, to, TRANSITION_NAMES_IN[name].en);
  }
  for (const stage of STAGES) {
    draw(stage, AFTER_EDIT[stage].edit, 'edit');
    draw(stage, AFTER_EDIT[stage].minor, 'minor edit');
  }
  return [
    'stateDiagram-v2',
    ...STAGES.map((stage) => `  state "${nameOf(stage)}" as ${idOf(stage)}`),
    `  [*] --> ${idOf('draft')}`,
    ...[...labels].map(([way, names]) => `  ${way}: ${names.join(' / ')}`),
  ].join('\n');
}

const row = (cells: string[]): string => `| ${cells.map(inCell).join(' | ')} |`;

const table = (head: string[], rows: string[][]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const saysOf = (guards: readonly GuardName[]): string =>
  guards.length === 0 ? '–' : guards.map((guard) => GUARDS[guard].says).join('; ');

const transitions = (): string =>
  table(
    ['transition', 'from', 'to', 'who', 'what must hold', 'what follows'],
    TRANSITIONS.map(({ name, from, to, who, guards, then }) => [
      `**${TRANSITION_NAMES_IN[name].en}** (\`${name}\`)`,
      from.map(nameOf).join(', '),
      nameOf(to),
      WHO[who].says,
      saysOf(guards),
      then,
    ]),
  );

const edits = (): string =>
  table(
    ['text at', 'after an edit', 'after a minor edit by somebody who reviews'],
    STAGES.map((stage) => [
      nameOf(stage),
      nameOf(AFTER_EDIT[stage].edit),
      nameOf(AFTER_EDIT[stage].minor),
    ]),
  );

const stages = (): string =>
  table(
    ['stage', 'in the panel, in French'],
    STAGES.map((stage) => [`${nameOf(stage)} (\`${stage}\`)`, STAGE_NAMES[stage].fr]),
  );

/** Answers the documentation of the workflow, in Markdown, as the tables of the code have it. */
export const describeWorkflow = (): string => `# The review workflow

Made by \`npm run workflow:diagram\` from \`src/editorial/workflow/transitions.ts\`; changes here are lost.

## For editors

Each language of each record goes its own way. Whoever writes a text **submits** it; it is then *in review*. A reviewer **approves** it, or **asks for changes** with a reason from the list and a word of explanation; the author changes the text and submits it again, or **appeals**, once in each round, to another reviewer, who then decides. What is approved is **published** by an editor.

An approval holds for the text that was read. When somebody changes an approved text, it goes back to review; when somebody changes a published text, the public goes on reading the published one, and the changed one is a draft. Somebody who reviews may say that a change is **minor**: then the text stays approved. Nobody approves what they have written themselves, unless the configuration allows it; and who declares a conflict of interest decides nothing about that text.

In the source language, the facts (type, dates, organisations …) are reviewed with the text; a translation is reviewed as words only, by one person who has not written it. A translation is published when its source is published, or approved as it stands.

What is public can be **withdrawn**, with a reason that the public may read: the record's address then answers *410 Gone*, the day and the reason. What nobody will work on is **archived**. Both can be **reopened**. Strapi's own button *Unpublish* withdraws, too, but leaves no reason behind.

## How many approvals

\`REVIEWS_NEEDED\` approvals, \`REVIEWS_FROM_OUTSIDE\` of them by reviewers of another organisation than the one that leads the record; \`REVIEW_POLICY\` says so for single types (\`practice:3/2\`: three approvals, two from outside). A text is approved when it has enough approvals, and more approvals than requests for changes. It needs changes when more reviewers ask for changes than approve, and they are more than half of the reviews needed. As many of both is a tie: a further reviewer breaks it. A record without a lead organisation has reviewers from outside only; otherwise a reviewer whose organisation is not known is none.

With \`REVIEWS_NEEDED=0\`, whoever may publish does so without approval.

## Stages

${stages()}

## Transitions

\`\`\`mermaid
${diagram()}
\`\`\`

${transitions()}

## Edits

${edits()}

Whatever makes the working text say again what is public, as when changes are discarded, makes it *Published*. A change that takes the public text away makes it *Withdrawn*.
`;
