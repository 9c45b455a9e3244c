import { getAssetUrls } from '@tldraw/assets/selfHosted';
import { createRoot } from 'react-dom/client';
import { getSnapshot, Tldraw, toRichText } from 'tldraw';
import 'tldraw/tldraw.css';

const asked = new URL(location.href).searchParams;
const kept = await (await fetch(`/tldraw-${asked.get('cards')}.json`)).json();
const isKept = !Array.isArray(kept);
const assetUrls = getAssetUrls({ baseUrl: '/tldraw-assets' });
// It lets a page hold 4,000 unless told otherwise.
const options = { maxShapesPerPage: 10_000 };

function onMount(editor) {
  window.makeNotes = (notes) => {
    editor.createShapes(
      notes.map(({ id, x, y, width: w, height: h, text }) => ({
        ...{ id: `shape:${id}`, type: 'geo', x, y },
        props: {
          w,
          h,
          geo: 'rectangle',
          fill: 'solid',
          color: 'yellow',
          size: 's',
          font: 'sans',
          richText: toRichText(text),
        },
      })),
    );
    return JSON.stringify(getSnapshot(editor.store).document);
  };
  editor.setCamera({ x: 60, y: 120, z: 1 }, { immediate: true });
  window.halfSize = () => editor.setCamera({ x: 120, y: 240, z: 0.5 }, { immediate: true });
  window.isReady = () => document.querySelector('.tl-shape') !== null || !isKept;
}

createRoot(document.getElementById('root')).render(
  <div style={{ position: 'fixed', inset: 0 }}>
    <Tldraw
      assetUrls={assetUrls}
      options={options}
      snapshot={isKept ? { document: kept } : undefined}
      onMount={onMount}
    />
  </div>,
);
