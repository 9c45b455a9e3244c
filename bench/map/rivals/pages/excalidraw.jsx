import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import { createRoot } from 'react-dom/client';

const asked = new URL(location.href).searchParams;
const elements = await (await fetch(`/excalidraw-${asked.get('cards')}.json`)).json();

/** Makes what the measured visits load; the harness keeps it as a file. */
window.makeNotes = (notes) =>
  JSON.stringify(
    convertToExcalidrawElements(
      notes.map(({ id, x, y, width, height, text }) => ({
        ...{ type: 'rectangle', id, x, y, width, height, backgroundColor: '#fff3bf', fillStyle: 'solid', roughness: 0 },
        label: { text, fontSize: 14, fontFamily: 2 },
      })),
      { regenerateIds: false },
    ),
  );

createRoot(document.getElementById('root')).render(
  <Excalidraw
    initialData={{ elements, appState: { zoom: { value: 1 }, scrollX: 60, scrollY: 120 } }}
    excalidrawAPI={(api) => {
      window.halfSize = () => api.updateScene({ appState: { zoom: { value: 0.5 }, scrollX: 120, scrollY: 240 } });
      window.isReady = () =>
        api.getSceneElements().length >= elements.length && document.querySelector('canvas.interactive') !== null;
    }}
  />,
);
