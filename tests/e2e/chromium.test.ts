import { BUILT } from './build.ts';
import { startChromium } from './chromium.ts';
import { describeScenarios } from './scenarios.ts';

describeScenarios(startChromium, BUILT.e2e.chrome);
