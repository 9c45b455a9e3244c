import sharp from 'sharp';
import type { TestAsker, TestHttp } from '#server/http/test-http.fixture.ts';

const squareOf = async (background: string) => ({
  type: 'image/png',
  data: (
    await sharp({ create: { width: 30, height: 20, channels: 3, background } })
      .png()
      .toBuffer()
  ).toString('base64'),
});

const seen = { interaction: 'i1' };

/** A card, a frame, a note and a note behind the scene, each with a picture of its own. */
export const illustrated = async () => ({
  format: 'stig-journey',
  version: 1,
  id: 'j-seen',
  journey: { name: 'See it' },
  interactions: [{ id: 'i1', text: 'Looks', picture: { blob: 'card', alt: 'On a card' } }],
  lanes: [
    { id: 'l1', name: 'Ours' },
    { id: 'l2', name: 'Behind', isBackstage: true },
  ],
  notes: [
    { id: 'n1', lane: 'pictures', text: 'A frame', at: seen, picture: { blob: 'frame' } },
    { id: 'n2', lane: 'l1', text: 'A note', at: seen, picture: { blob: 'note' } },
    { id: 'n3', lane: 'l2', text: 'Behind', at: seen, picture: { blob: 'behind' } },
  ],
  images: [
    { id: 'card', ...(await squareOf('#d9573f')) },
    { id: 'frame', ...(await squareOf('#3f6b4f')) },
    { id: 'note', ...(await squareOf('#3f4f6b')) },
    { id: 'behind', ...(await squareOf('#222222')) },
  ],
});

/** Brings the journey in, and says under which names its pictures are kept. */
export async function bringIllustrated(http: TestHttp, owner: TestAsker & { workspace: string }) {
  await http.ask(owner, `POST /api/v1/workspaces/${owner.workspace}/import`, JSON.stringify(await illustrated()));
  const file = (await http.ask(owner, 'GET /api/v1/journeys/j-seen/file')).body as {
    interactions: { picture: { blob: string } }[];
    notes: { picture: { blob: string } }[];
  };
  const [card = '', frame = '', note = '', behind = ''] = [...file.interactions, ...file.notes].map(
    ({ picture }) => picture.blob,
  );
  return { card, frame, note, behind };
}
