import { createHashRouter } from 'react-router';
import { Component as MapPage } from '../features/map/MapPage.tsx';
import { patterns } from '../paths.ts';
import { Frame } from './Frame.tsx';
import { NotFound } from './NotFound.tsx';
import { RouteError } from './RouteError.tsx';

/** Every screen. The map is the first one; the others are fetched (and precached) as their own pieces. */
export function createRouter() {
  return createHashRouter([
    {
      element: <Frame />,
      errorElement: <RouteError />,
      hydrateFallbackElement: <></>,
      children: [
        {
          // One page that breaks leaves the frame standing.
          errorElement: <RouteError />,
          children: [
            { path: patterns.map, element: <MapPage /> },
            { path: patterns.areas, lazy: () => import('../features/areas/AreasPage.tsx') },
            { path: patterns.area, lazy: () => import('../features/areas/AreaPage.tsx') },
            { path: patterns.organisation, lazy: () => import('../features/organisation/OrganisationPage.tsx') },
            { path: patterns.dialogues, lazy: () => import('../features/dialogues/DialoguesPage.tsx') },
            { path: patterns.dialogue, lazy: () => import('../features/dialogues/PreparePage.tsx') },
            { path: patterns.holdDialogue, lazy: () => import('../features/dialogues/HoldPage.tsx') },
            { path: patterns.dialogueSummary, lazy: () => import('../features/dialogues/SummaryPage.tsx') },
            { path: patterns.learning, lazy: () => import('../features/learning/LearningPage.tsx') },
            { path: patterns.learningNotes, lazy: () => import('../features/learning/LearningPage.tsx') },
            { path: patterns.timeline, lazy: () => import('../features/timeline/TimelinePage.tsx') },
            { path: patterns.handouts, lazy: () => import('../features/handouts/HandoutsPage.tsx') },
            { path: patterns.copies, lazy: () => import('../features/copies/CopiesPage.tsx') },
            { path: patterns.differences, lazy: () => import('../features/copies/DifferencesPage.tsx') },
            { path: patterns.settings, lazy: () => import('../features/settings/SettingsPage.tsx') },
            { path: patterns.help, lazy: () => import('../features/help/HelpPage.tsx') },
            { path: patterns.helpWords, lazy: () => import('../features/help/WordsPage.tsx') },
            { path: patterns.helpAccessibility, lazy: () => import('../features/help/AccessibilityPage.tsx') },
            { path: '*', element: <NotFound /> },
          ],
        },
      ],
    },
  ]);
}
