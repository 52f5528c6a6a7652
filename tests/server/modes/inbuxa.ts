import { mailCapability, maskedEmailCapability, stalwartCapability } from '../jmap/capabilities.ts';
import { maskedEmailChanges } from '../jmap/masked-email/changes.ts';
import { inbuxaDialect } from '../jmap/masked-email/dialect.ts';
import { maskedEmailGet } from '../jmap/masked-email/get.ts';
import { maskedEmailSet } from '../jmap/masked-email/set.ts';
import type { Mode } from './mode.ts';
import { stalwart } from './stalwart.ts';

const opened = [maskedEmailCapability, stalwartCapability, mailCapability];

/** inbuxa-server: Stalwart's sign-in and registry, and Fastmail's data type beside them, without a quota of five. */
export const inbuxa: Mode = {
  ...stalwart,
  name: 'inbuxa',
  quirks: { ...stalwart.quirks, maxMasks: null },
  capability: maskedEmailCapability,
  capabilitiesOf: () => opened,
  tokenCapabilities: opened,
  methods: {
    ...stalwart.methods,
    'MaskedEmail/get': maskedEmailGet(inbuxaDialect),
    'MaskedEmail/set': maskedEmailSet(inbuxaDialect),
    'MaskedEmail/changes': maskedEmailChanges,
  },
};
