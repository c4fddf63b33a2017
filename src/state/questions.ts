/** Every question of the date shown, by id: read once for the list, the note and the cards of those who asked. */
import { createSelector } from '@reduxjs/toolkit';
import { questionsIn } from '../domain/question.ts';
import { selectCasebook } from './selectors.ts';

export const selectQuestions = createSelector([selectCasebook], questionsIn);
