import { findFirefox } from '../harness/find-browsers.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { firefoxStage } from '../harness/firefox-stage.ts';
import { describeMainStory } from '../story/describe-story.ts';

describeMainStory(findFirefox() !== null, async () => firefoxStage(await launchFirefox()));
