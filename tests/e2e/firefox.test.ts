import { BUILT } from './build.ts';
import { startFirefox } from './firefox.ts';
import { describeScenarios } from './scenarios.ts';

describeScenarios(startFirefox, BUILT.e2e.firefox);
