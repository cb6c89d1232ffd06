/** Bytes as people read them. */

const amount = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** Such as `12.3 MiB`. */
export function size(bytes: number): string {
  const mebibytes = bytes / 2 ** 20;
  return mebibytes < 1024
    ? `${amount.format(mebibytes)} MiB`
    : `${amount.format(mebibytes / 1024)} GiB`;
}
