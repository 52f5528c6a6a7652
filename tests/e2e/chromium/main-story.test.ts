import { launchChromium } from '../harness/chromium.ts';
import { chromiumStage } from '../harness/chromium-stage.ts';
import { findChromium } from '../harness/find-browsers.ts';
import { describeMainStory } from '../story/describe-story.ts';

describeMainStory(findChromium() !== null, async () => chromiumStage(await launchChromium()));
