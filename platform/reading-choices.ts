/** The background's side of how much is underlined: keeps the choice, and lets every open page follow at once. */
import { type Density, parseDensity } from './density.ts';
import { restartReaders } from './reader-script.ts';
import { changeSettings, readSettings } from './settings.ts';

/** The choice in force. */
export async function readDensity(): Promise<Density> {
  return (await readSettings()).density;
}

/** Keeps a choice. What is none counts as the default. */
export async function chooseDensity(density: Density): Promise<null> {
  await changeSettings((settings) => ({ ...settings, density: parseDensity(density) }));
  await restartReaders();
  return null;
}
