/** The report of an article: looked at, published, downloaded. */
export { ReportScreen } from './report-screen.tsx';
