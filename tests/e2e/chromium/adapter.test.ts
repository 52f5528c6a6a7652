import { readOurs } from '../../../scripts/detection/pages.ts';
import { describeAdapter } from '../../detection/adapter/describe-adapter.ts';

describeAdapter(
  'every fifth of our own pages',
  readOurs().filter((_, i) => i % 5 === 0),
  20,
);
