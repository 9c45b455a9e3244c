import { encode } from 'uqr';
import css from './qr-picture.module.css';

/** A text as squares that a phone reads. Dark on light in every theme: phones read nothing else. */
export function QrPicture({ text, label, large = false }: { text: string; label: string; large?: boolean }) {
  const { data, size } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      className={css['qr']}
      data-large={large}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
