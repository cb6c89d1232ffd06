/** A page, or a part of one, that is fetched when it is first shown, or shortly before. */
import { type ComponentType, useEffect, useState } from 'react';

export interface Later<Props extends object = object> {
  readonly Page: ComponentType<Props>;
  /** Asks for the page before it is shown. */
  readonly fetch: () => Promise<ComponentType<Props>>;
}

/**
 * In place of React's `lazy`, which holds a page back by up to 300 ms once a placeholder was seen.
 * `Meanwhile` stands until the page is here.
 */
export function later<Props extends object = object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType,
): Later<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async () => {
    here ??= await load();
    return here;
  };
  function Page(props: Props) {
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
    const Shown = shown;
    return Shown ? <Shown {...props} /> : <Meanwhile />;
  }
  return { Page, fetch };
}

/** What stands for a part that opens a moment later. */
export function Nothing() {
  return null;
}

/** Fetches parts that will likely be asked for, once the page has nothing better to do. */
export function useFetchedAhead(parts: readonly { readonly fetch: () => Promise<unknown> }[]) {
  useEffect(() => {
    const fetchAll = () => {
      // A lost line is no fault here: the part is asked for again when it is opened.
      for (const part of parts) void part.fetch().catch(() => undefined);
    };
    const timer = setTimeout(fetchAll, 1_500);
    return () => clearTimeout(timer);
  }, [parts]);
}
