import { DiscussionPanel } from '../discussion/discussion-panel';
import { FactsPanel } from './facts-panel';
import { HistoryPanel } from './history-panel';
import { type Panel, previewPanel } from './preview-panel';
import { SchedulePanel } from './schedule-panel';
import { VerificationPanel } from './schedule-verification';
import { SlugFromTitle } from './slug-from-title';
import { TranslationPanel } from './translation-panel';
import { WorkflowPanel } from './workflow-panel';

/** The edit view's panels in order: where the text stands, Strapi's buttons, what helps to write. */
export const sidePanels = (panels: Panel[]): Panel[] => [
  WorkflowPanel as Panel,
  ...panels.filter(({ type }) => type === 'actions'),
  ...panels.filter(({ type }) => type === undefined).map(previewPanel),
  TranslationPanel as unknown as Panel,
  SchedulePanel as unknown as Panel,
  VerificationPanel as unknown as Panel,
  FactsPanel as unknown as Panel,
  HistoryPanel as unknown as Panel,
  DiscussionPanel as unknown as Panel,
  SlugFromTitle as unknown as Panel,
];
