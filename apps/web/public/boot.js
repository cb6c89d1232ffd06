// Settles language, theme and first fonts before anything is painted; the page forbids inline scripts.
(() => {
  const page = document.documentElement;
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const asked = new URLSearchParams(location.search).get('lang') ?? kept('isnad.language');
  const language = asked === 'en' ? 'en' : 'ar';
  page.lang = language;
  page.dir = language === 'ar' ? 'rtl' : 'ltr';

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const settle = () => {
    const theme = kept('isnad.theme');
    page.dataset.theme =
      theme === 'dark' || theme === 'light' ? theme : dark.matches ? 'dark' : 'light';
  };
  settle();
  dark.addEventListener('change', settle);

  const script = language === 'ar' ? 'arabic' : 'latin';
  const faces = [400, 600].map((weight) => `ibm-plex-sans-arabic-${script}-${weight}-normal`);
  // The sheet opens in the article's own faces, whatever the language of the page.
  if (/^\/articles\/[^/]+(\/claims\/|$)/.test(location.pathname))
    faces.push('noto-naskh-arabic-arabic-wght-normal', 'amiri-arabic-700-normal');
  for (const face of faces) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'font';
    link.type = 'font/woff2';
    link.crossOrigin = '';
    link.href = `/fonts/${face}.woff2`;
    document.head.append(link);
  }
})();
