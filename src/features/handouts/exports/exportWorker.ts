/** A thread of its own in which files are made from events: the page answers meanwhile, and can end it at any time. */
import type { ToWorker } from './exportMessages.ts';
import { makerOfFiles } from './makerOfFiles.ts';

const answer = makerOfFiles((message, moved = []) => postMessage(message, { transfer: moved }));
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => answer(data));
