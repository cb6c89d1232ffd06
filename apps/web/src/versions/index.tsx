/** The versions of an article: listed, corrected, compared. */
export { VersionsScreen } from './versions-screen.tsx';
