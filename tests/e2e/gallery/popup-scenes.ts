import { detailScenes } from './detail-scenes.ts';
import { listScenes } from './list-scenes.ts';
import { manyScenes } from './many-scenes.ts';
import { newScenes } from './new-scenes.ts';
import { signInScenes } from './sign-in-scenes.ts';

/** Every state of the popup. */
export const popupScenes = [...signInScenes, ...listScenes, ...manyScenes, ...newScenes, ...detailScenes];
