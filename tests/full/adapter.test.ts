import { hasCorpus, readCorpus, readOurs } from '../../scripts/detection/pages.ts';
import { describeAdapter } from '../detection/adapter/describe-adapter.ts';

describeAdapter('our own pages', readOurs(), 100);

if (hasCorpus) {
  const corpus = readCorpus();
  const every = Math.floor(corpus.length / 100);
  describeAdapter('100 pages of the corpus', corpus.filter((_, i) => i % every === 0).slice(0, 100), 40);
}
