/** Settling: every place whose words a corrected version changed, one after the other. */
export { SettleScreen } from './settle-screen.tsx';
