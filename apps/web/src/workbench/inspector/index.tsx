/** One claim from words to verdict, beside the sheet. */
export { Inspector, type InspectorProps } from './inspector.tsx';
