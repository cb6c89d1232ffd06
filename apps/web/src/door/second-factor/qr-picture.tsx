/** A QR code as one path: nothing is drawn by markup from outside. */
import { encode } from 'uqr';

interface Props {
  readonly text: string;
  readonly label: string;
}

export function QrPicture({ text, label }: Props) {
  const { size, data } = encode(text, { border: 2 });
  const dots = data.flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')),
  );
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <path d={dots.join('')} />
    </svg>
  );
}
