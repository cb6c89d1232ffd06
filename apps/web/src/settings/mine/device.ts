/** A browser and its system by the names people know, read from how it called itself. */

const browsers = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;

const systems = [
  [/\b(?:iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
] as const;

/** `Firefox · Linux`; null where nothing is recognised. */
export function deviceOf(userAgent: string | null): string | null {
  const text = userAgent ?? '';
  const names = [browsers, systems].flatMap(
    (list) => list.find(([sign]) => sign.test(text))?.[1] ?? [],
  );
  return names.length > 0 ? names.join(' · ') : null;
}
