/** What the page of the simulator tells its script: the rule and the figures, the words, and where marks stand. */
import type { MarkPlaces } from '../../../draw/index.ts';
import type { Frame } from '../../../simulator/index.ts';
import type { Words } from '../../../words/index.ts';

export interface SimulatorSettings {
  frame: Frame;
  words: Words['simulator']['said'] & { notSet: string };
  /** Names of the levels, and of having reached none. */
  levels: Record<string, string>;
  /** By the lowest total of the grade. */
  grades: Record<string, string>;
  /** Of each KPI, where marks stand on each of its ladders. */
  places: Record<string, MarkPlaces[]>;
}

export const settingsIn = (place: HTMLElement): SimulatorSettings =>
  JSON.parse(place.querySelector('[data-simulator-settings]')?.textContent ?? '{}') as SimulatorSettings;
