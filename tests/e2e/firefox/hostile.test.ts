import { describeAttacks } from '../../hostile/play/describe-attacks.ts';
import { openFirefoxLab } from '../../hostile/play/firefox-lab.ts';
import { findFirefox } from '../harness/find-browsers.ts';

describeAttacks('Firefox', findFirefox() !== null, openFirefoxLab);
