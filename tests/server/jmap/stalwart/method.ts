import { stalwartCapability } from '../capabilities.ts';
import { type JmapMethod, methodError } from '../method.ts';

/** A method of Stalwart's registry; the community edition refuses every one of them. */
export function registryMethod(writes: boolean, run: JmapMethod['run']): JmapMethod {
  return {
    capability: stalwartCapability,
    writes,
    run: (call) =>
      call.world.quirks.communityEdition
        ? methodError('forbidden', {
            description: 'This feature is only available in the Enterprise edition',
          })
        : run(call),
  };
}
