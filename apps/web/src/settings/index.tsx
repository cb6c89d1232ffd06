/** Settings of the person and of the newsroom. */
export { SettingsScreen } from './settings-screen.tsx';
