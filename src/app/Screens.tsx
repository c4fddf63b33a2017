import { type ComponentType, lazy, memo, Suspense } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { Component as MapPage } from '../features/map/MapPage.tsx';
import { patterns } from '../paths.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NotFound } from './NotFound.tsx';

/** Every screen but the map is a piece of its own, fetched (and precached) when asked for. */
function screen(load: () => Promise<{ Component: ComponentType }>) {
  return lazy(() => load().then(({ Component }) => ({ default: Component })));
}

const Projector = screen(() => import('../features/map/projector/ProjectorPage.tsx'));
const Areas = screen(() => import('../features/areas/AreasPage.tsx'));
const Area = screen(() => import('../features/areas/AreaPage.tsx'));
const Organisation = screen(() => import('../features/organisation/OrganisationPage.tsx'));
const Dialogues = screen(() => import('../features/dialogues/DialoguesPage.tsx'));
const Guide = screen(() => import('../features/dialogues/guide/GuidePage.tsx'));
const Prepare = screen(() => import('../features/dialogues/PreparePage.tsx'));
const Hold = screen(() => import('../features/dialogues/HoldPage.tsx'));
const Summary = screen(() => import('../features/dialogues/SummaryPage.tsx'));
const Learning = screen(() => import('../features/learning/LearningPage.tsx'));
const Voiced = screen(() => import('../features/learning/voiced/VoicedPage.tsx'));
const Note = screen(() => import('../features/learning/notes/NotePage.tsx'));
const Gaps = screen(() => import('../features/learning/gaps/GapsPage.tsx'));
const Gap = screen(() => import('../features/learning/gaps/GapPage.tsx'));
const LearningDocuments = screen(() => import('../features/learning/documents/DocumentsPage.tsx'));
const LearningDocument = screen(() => import('../features/learning/documents/DocumentPage.tsx'));
const Questions = screen(() => import('../features/learning/questions/QuestionsPage.tsx'));
const Answers = screen(() => import('../features/learning/answers/AnswersPage.tsx'));
const Timeline = screen(() => import('../features/timeline/TimelinePage.tsx'));
const Process = screen(() => import('../features/timeline/process/ProcessPage.tsx'));
const Files = screen(() => import('../features/handouts/exports/ExportsPage.tsx'));
const PublicPage = screen(() => import('../features/handouts/public/PublicPagePage.tsx'));
const Paper = screen(() => import('../features/handouts/PaperPage.tsx'));
const Charts = screen(() => import('../features/handouts/charts/ChartsPage.tsx'));
const Journey = screen(() => import('../features/handouts/journey/JourneyPage.tsx'));
const Since = screen(() => import('../features/handouts/since/SincePage.tsx'));
const Editions = screen(() => import('../features/handouts/editions/EditionsPage.tsx'));
const Board = screen(() => import('../features/handouts/board/BoardPage.tsx'));
const Edition = screen(() => import('../features/handouts/editions/EditionPage.tsx'));
const Material = screen(() => import('../features/handouts/material/MaterialPage.tsx'));
const Copies = screen(() => import('../features/copies/CopiesPage.tsx'));
const Differences = screen(() => import('../features/copies/DifferencesPage.tsx'));
const Settings = screen(() => import('../features/settings/SettingsPage.tsx'));
const Help = screen(() => import('../features/help/HelpPage.tsx'));
const Words = screen(() => import('../features/help/WordsPage.tsx'));
const Accessibility = screen(() => import('../features/help/AccessibilityPage.tsx'));

/**
 * The screen of the address. One that breaks leaves the frame, and every other screen, standing. What waits for a
 * screen stands outside what is new for each: a new one would be blank until its screen is here.
 */
export const Screens = memo(function Screens() {
  const { pathname } = useLocation();
  return (
    <Suspense>
      <ErrorBoundary key={pathname}>
        <Routes>
          <Route path={patterns.map} element={<MapPage />} />
          <Route path={patterns.projector} element={<Projector />} />
          <Route path={patterns.areas} element={<Areas />} />
          <Route path={patterns.area} element={<Area />} />
          <Route path={patterns.organisation} element={<Organisation />} />
          <Route path={patterns.dialogues} element={<Dialogues />} />
          <Route path={patterns.guide} element={<Guide />} />
          <Route path={patterns.dialogue} element={<Prepare />} />
          <Route path={patterns.holdDialogue} element={<Hold />} />
          <Route path={patterns.dialogueSummary} element={<Summary />} />
          <Route path={patterns.learning} element={<Learning />} />
          <Route path={patterns.questions} element={<Questions />} />
          <Route path={patterns.learningNotes} element={<Learning />} />
          <Route path={patterns.note} element={<Note />} />
          <Route path={patterns.voiced} element={<Voiced />} />
          <Route path={patterns.gaps} element={<Gaps />} />
          <Route path={patterns.gap} element={<Gap />} />
          <Route path={patterns.learningDocuments} element={<LearningDocuments />} />
          <Route path={patterns.learningDocument} element={<LearningDocument />} />
          <Route path={patterns.answers} element={<Answers />} />
          <Route path={patterns.timeline} element={<Timeline />} />
          <Route path={patterns.process} element={<Process />} />
          <Route path={patterns.handouts} element={<Editions />} />
          <Route path={patterns.files} element={<Files />} />
          <Route path={patterns.publicPage} element={<PublicPage />} />
          <Route path={patterns.paper} element={<Paper />} />
          <Route path={patterns.charts} element={<Charts />} />
          <Route path={patterns.decisionJourney} element={<Journey />} />
          <Route path={patterns.sinceLast} element={<Since />} />
          <Route path={patterns.boardPage} element={<Board />} />
          <Route path={patterns.edition} element={<Edition />} />
          <Route path={patterns.material} element={<Material />} />
          <Route path={patterns.copies} element={<Copies />} />
          <Route path={patterns.differences} element={<Differences />} />
          <Route path={patterns.settings} element={<Settings />} />
          <Route path={patterns.help} element={<Help />} />
          <Route path={patterns.helpWords} element={<Words />} />
          <Route path={patterns.helpAccessibility} element={<Accessibility />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </ErrorBoundary>
    </Suspense>
  );
});
