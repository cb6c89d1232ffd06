/** A page that is fetched when it is first shown, or shortly before. */
import { type ComponentType, useEffect, useState } from 'react';

export interface Later {
  readonly Page: ComponentType;
  /** Asks for the page before it is shown. */
  readonly fetch: () => Promise<ComponentType>;
}

/**
 * In place of React's `lazy`, which holds a page back by up to 300 ms once a placeholder was seen.
 * `Meanwhile` stands until the page is here.
 */
export function later(load: () => Promise<ComponentType>, Meanwhile: ComponentType): Later {
  let here: ComponentType | null = null;
  const fetch = async () => {
    here ??= await load();
    return here;
  };
  function Page() {
    const [shown, setShown] = useState(() => here);
    useEffect(() => {
      if (shown) return;
      fetch().then(
        (page) => setShown(() => page),
        // Thrown while rendering, so that the page's boundary catches it.
        (error: unknown) =>
          setShown(() => {
            throw error;
          }),
      );
    }, [shown]);
    const Shown = shown ?? Meanwhile;
    return <Shown />;
  }
  return { Page, fetch };
}
