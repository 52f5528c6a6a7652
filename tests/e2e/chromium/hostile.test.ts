import { openChromiumLab } from '../../hostile/play/chromium-lab.ts';
import { describeAttacks } from '../../hostile/play/describe-attacks.ts';
import { findChromium } from '../harness/find-browsers.ts';

describeAttacks('Chromium', findChromium() !== null, openChromiumLab);
